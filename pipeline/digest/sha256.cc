#include "digest/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <cassert>

namespace claimline {
namespace {

EVP_MD_CTX* Context(void* context) { return static_cast<EVP_MD_CTX*>(context); }

// OpenSSL fails here only where it was built without SHA-256.
void Check(int done) {
  assert(done == 1);
  static_cast<void>(done);
}

}  // namespace

void Sha256Digest::Free::operator()(void* context) const {
  EVP_MD_CTX_free(Context(context));
}

Sha256Digest::Sha256Digest() : context_(EVP_MD_CTX_new()) {
  Check(EVP_DigestInit_ex(Context(context_.get()), EVP_sha256(), nullptr));
}

void Sha256Digest::Add(std::string_view bytes) {
  Check(EVP_DigestUpdate(Context(context_.get()), bytes.data(), bytes.size()));
}

std::string Sha256Digest::Hexadecimal() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned int size = 0;
  Check(EVP_DigestFinal_ex(Context(context_.get()), digest.data(), &size));
  std::string hexadecimal;
  for (unsigned int i = 0; i < size; ++i) {
    hexadecimal += kDigits[digest[i] >> 4];
    hexadecimal += kDigits[digest[i] & 0xF];
  }
  return hexadecimal;
}

std::string Sha256(std::string_view bytes) {
  Sha256Digest digest;
  digest.Add(bytes);
  return digest.Hexadecimal();
}

}  // namespace claimline
