#include "unicode/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <memory>

#include "unicode/code_points.h"

namespace claimline {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

// A byte order mark and what it stands for. Python and ICU agree that the
// names without LE or BE read the mark and drop it.
struct Signature {
  std::string_view bytes;
  const char* encoding;
};

using namespace std::string_view_literals;
constexpr std::array kSignatures = {
    // UTF-32 first: its little-endian mark starts with that of UTF-16.
    Signature{"\xFF\xFE\x00\x00"sv, "utf-32"},
    Signature{"\x00\x00\xFE\xFF"sv, "utf-32"},
    Signature{"\xEF\xBB\xBF"sv, "utf-8-sig"},
    Signature{"\xFF\xFE"sv, "utf-16"},
    Signature{"\xFE\xFF"sv, "utf-16"},
};

// What ICU's detector may find and Python reads the same way, byte for byte, by
// both names: the encodings of Europe. Text in others is no English article.
struct Charset {
  std::string_view icu;
  const char* encoding;
};

constexpr std::array kCharsets = {
    Charset{"ISO-8859-1", "iso-8859-1"},
    Charset{"ISO-8859-2", "iso-8859-2"},
    Charset{"ISO-8859-5", "iso-8859-5"},
    Charset{"ISO-8859-7", "iso-8859-7"},
    Charset{"ISO-8859-9", "iso-8859-9"},
    Charset{"windows-1250", "windows-1250"},
    Charset{"windows-1251", "windows-1251"},
    Charset{"windows-1252", "windows-1252"},
    Charset{"windows-1254", "windows-1254"},
    Charset{"KOI8-R", "koi8-r"},
};

// Below this ICU's guess is no better than the next one (of 100).
constexpr std::int32_t kLeastConfidence = 10;

// Collects text and the anchors between it and the raw bytes.
class Transcript {
 public:
  explicit Transcript(std::size_t raw_start) {
    if (raw_start > 0) Anchor(raw_start);
  }

  // Adds text whose bytes are the raw ones.
  void Copy(std::string_view bytes) { text_ += bytes; }

  // Adds `text`, which stands for the raw bytes [raw_start, raw_end).
  void Translate(std::string_view text, std::size_t raw_start,
                 std::size_t raw_end) {
    Anchor(raw_start);
    text_ += text;
    Anchor(raw_end);
  }

  std::string TakeText() { return std::move(text_); }
  std::vector<RawAnchor> TakeAnchors() { return std::move(anchors_); }

 private:
  void Anchor(std::size_t raw) {
    const RawAnchor anchor{static_cast<std::uint32_t>(text_.size()),
                           static_cast<std::uint32_t>(raw)};
    if (!anchors_.empty() && anchors_.back().decoded == anchor.decoded &&
        anchors_.back().raw == anchor.raw) {
      return;
    }
    anchors_.push_back(anchor);
  }

  std::string text_;
  std::vector<RawAnchor> anchors_;
};

Decoded FromUtf8(std::string_view raw, std::size_t start) {
  Decoded decoded;
  decoded.encoding = start > 0 ? "utf-8-sig" : "utf-8";
  Transcript transcript(start);
  for (std::size_t at = start; at < raw.size();) {
    const std::size_t well_formed = WellFormedPrefix(raw.substr(at));
    transcript.Copy(raw.substr(at, well_formed));
    at += well_formed;
    if (at == raw.size()) break;
    if (!decoded.first_ill_formed) decoded.first_ill_formed = at;
    const std::size_t bad = CodePointAt(raw, at).size;
    transcript.Translate(kReplacement, at, at + bad);
    at += bad;
  }
  decoded.text = transcript.TakeText();
  decoded.raw_anchors = transcript.TakeAnchors();
  return decoded;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, CloseDetector>;

// Called by ICU for bytes it cannot convert: remembers that there were some
// (`context` is a bool) and lets ICU put U+FFFD.
void OnIllFormed(const void* context, UConverterToUnicodeArgs* args,
                 const char* units, std::int32_t length,
                 UConverterCallbackReason reason, UErrorCode* status) {
  if (reason <= UCNV_IRREGULAR) {
    *static_cast<bool*>(const_cast<void*>(context)) = true;
  }
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

// One UTF-16 text and the raw offset that each unit came from.
struct Units {
  std::u16string text;
  std::vector<std::int32_t> raw_offsets;
  bool ill_formed = false;
};

Units Convert(std::string_view raw, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding, &status));
  assert(U_SUCCESS(status));
  Units units;
  ucnv_setToUCallBack(converter.get(), OnIllFormed, &units.ill_formed, nullptr,
                      nullptr, &status);
  units.text.resize(raw.size() + 1);  // No encoding here expands.
  units.raw_offsets.resize(units.text.size());
  UChar* target = units.text.data();
  const char* source = raw.data();
  ucnv_toUnicode(converter.get(), &target, target + units.text.size(), &source,
                 raw.data() + raw.size(), units.raw_offsets.data(),
                 /*flush=*/true, &status);
  assert(U_SUCCESS(status));
  units.text.resize(static_cast<std::size_t>(target - units.text.data()));
  units.raw_offsets.resize(units.text.size());
  return units;
}

// ICU reads bytes that a Windows code page leaves undefined as C1 controls,
// Python does not know them.
bool IsUndefined(UChar32 c, std::string_view encoding) {
  return c >= 0x80 && c < 0xA0 && encoding.starts_with("windows-");
}

Decoded FromUnits(std::string_view raw, const Units& units,
                  const char* encoding) {
  Decoded decoded;
  decoded.encoding = encoding;
  const auto raw_at = [&](std::size_t i) {
    return i < units.raw_offsets.size()
               ? static_cast<std::size_t>(units.raw_offsets[i])
               : raw.size();
  };
  Transcript transcript(raw_at(0));
  std::string utf8;
  for (std::size_t i = 0; i < units.text.size();) {
    const std::size_t first = i;
    UChar32 c = 0;
    U16_NEXT(units.text.data(), i, units.text.size(), c);
    const bool undefined = IsUndefined(c, encoding);
    if (undefined) c = 0xFFFD;
    if (c == 0xFFFD && (undefined || units.ill_formed) &&
        !decoded.first_ill_formed) {
      decoded.first_ill_formed = raw_at(first);
    }
    utf8.clear();
    AppendCodePoint(static_cast<char32_t>(c), utf8);
    if (utf8.size() == 1 && raw_at(i) == raw_at(first) + 1) {
      transcript.Copy(utf8);
    } else {
      transcript.Translate(utf8, raw_at(first), raw_at(i));
    }
  }
  decoded.text = transcript.TakeText();
  decoded.raw_anchors = transcript.TakeAnchors();
  return decoded;
}

// Returns whether `raw`, which is not all UTF-8, is UTF-8 with flaws: at least
// as many of its characters beyond ASCII are well-formed as are not. Text in
// another encoding hardly ever has any.
bool IsFlawedUtf8(std::string_view raw) {
  // Never part of UTF-8, and in Western encodings letters (thorn, y with
  // diaeresis) that say nothing either: damage.
  constexpr unsigned char kFirstDamage = 0xFE;
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t at = AsciiPrefix(raw); at < raw.size();
       at += AsciiPrefix(raw.substr(at))) {
    if (!IsIllFormedAt(raw, at)) {
      ++good;
    } else if (static_cast<unsigned char>(raw[at]) < kFirstDamage) {
      ++bad;
    }
    at += CodePointAt(raw, at).size;
  }
  return good >= bad;
}

// Returns the encoding that ICU finds likeliest; null where it knows of none
// that we can name.
const char* Detect(std::string_view raw) {
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), raw.data(),
                 static_cast<std::int32_t>(raw.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches =
      ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return nullptr;
  for (std::int32_t i = 0; i < count; ++i) {
    if (ucsdet_getConfidence(matches[i], &status) < kLeastConfidence) break;
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const auto known =
        std::find_if(kCharsets.begin(), kCharsets.end(),
                     [name](const Charset& c) { return c.icu == name; });
    if (known != kCharsets.end()) return known->encoding;
  }
  return nullptr;
}

}  // namespace

Decoded Decode(std::string_view raw) {
  for (const Signature& signature : kSignatures) {
    if (!raw.starts_with(signature.bytes)) continue;
    if (signature.encoding == "utf-8-sig"sv) return FromUtf8(raw, 3);
    return FromUnits(raw, Convert(raw, signature.encoding), signature.encoding);
  }
  if (WellFormedPrefix(raw) < raw.size() && !IsFlawedUtf8(raw)) {
    if (const char* encoding = Detect(raw)) {
      Decoded decoded = FromUnits(raw, Convert(raw, encoding), encoding);
      decoded.guessed = true;
      return decoded;
    }
  }
  return FromUtf8(raw, 0);
}

}  // namespace claimline
