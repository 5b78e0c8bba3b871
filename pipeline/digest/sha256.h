// The SHA-256 of texts and of rule sets (FIPS 180-4), in lower-case
// hexadecimal. The only user of OpenSSL.
#ifndef CLAIMLINE_DIGEST_SHA256_H_
#define CLAIMLINE_DIGEST_SHA256_H_

#include <memory>
#include <string>
#include <string_view>

namespace claimline {

// The digest of bytes that come in pieces.
class Sha256Digest {
 public:
  Sha256Digest();

  void Add(std::string_view bytes);

  // Returns the digest of all that was added, 64 digits. Ends the digest:
  // nothing may be added after.
  std::string Hexadecimal();

 private:
  struct Free {
    void operator()(void* context) const;
  };

  std::unique_ptr<void, Free> context_;  // an EVP_MD_CTX
};

// Returns the digest of `bytes`.
std::string Sha256(std::string_view bytes);

}  // namespace claimline

#endif  // CLAIMLINE_DIGEST_SHA256_H_
