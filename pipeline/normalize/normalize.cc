#include "normalize/normalize.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "normalize/fold.h"
#include "unicode/code_points.h"
#include "unicode/nfc.h"

namespace claimline {
namespace {

// Walks the text as read and writes the normalized one, piece by piece: a
// piece is what NFC may join to one character, in the source with its folds
// undone. `raw` of the anchors is left for WithRaw().
class Writer {
 public:
  explicit Writer(std::string_view source) : source_(source) {
    text_.reserve(source.size());
    anchors_.push_back({});
  }

  NormalizedDocument Write() {
    while (at_ < source_.size()) {
      const std::size_t ascii = AsciiPrefix(source_.substr(at_));
      if (ascii > 0) AddAscii(ascii);
      if (at_ < source_.size()) AddCodePoint();
    }
    EndPiece();
    AddDeletion();
    AddAnchor();
    NormalizedDocument normalized;
    normalized.text = std::move(text_);
    normalized.alignment = Alignment(std::move(anchors_));
    return normalized;
  }

 private:
  // Copies `size` bytes of ASCII, the last as the start of a piece: a mark may
  // follow it.
  void AddAscii(std::size_t size) {
    EndPiece();
    AddDeletion();
    Copy(size - 1);
    piece_ += source_[at_];
    ++at_;
    ++points_;
    piece_is_ascii_ = true;
  }

  void AddCodePoint() {
    const CodePoint c = CodePointAt(source_, at_);
    const auto folded = Fold(c.value);
    if (folded && folded->empty()) {
      // Not yet known whether the piece goes on behind it.
      deleted_size_ += c.size;
      ++deleted_points_;
      at_ += c.size;
      return;
    }
    if (folded || StartsNfcPiece(c.value)) {
      EndPiece();
      AddDeletion();
    } else {
      // A mark: what was deleted before it is inside the piece.
      points_ += deleted_points_;
      deleted_size_ = deleted_points_ = 0;
    }
    piece_ += folded ? *folded : source_.substr(at_, c.size);
    at_ += c.size;
    ++points_;
    piece_is_ascii_ = false;
  }

  // Writes the piece, which ends where the deletion starts.
  void EndPiece() {
    if (points_ == 0) return;
    const std::size_t size = at_ - deleted_size_ - done_.decoded;
    if (piece_is_ascii_) {
      text_ += piece_;
    } else {
      AddAnchor();
      text_ += StaysAsItIs() ? piece_ : ToNfc(piece_);
    }
    done_.decoded += static_cast<std::uint32_t>(size);
    done_.code_points += points_;
    if (!piece_is_ascii_) AddAnchor();
    piece_.clear();
    points_ = 0;
  }

  // A piece of one character that NFC leaves alone, as nearly all are; or one
  // of more marks than any script has, which take NFC quadratic time.
  bool StaysAsItIs() const {
    constexpr std::uint32_t kMostMarks = 256;
    if (points_ > kMostMarks) return true;
    return points_ == 1 && IsNfcInert(CodePointAt(piece_, 0).value);
  }

  void AddDeletion() {
    if (deleted_size_ == 0) return;
    AddAnchor();
    done_.decoded += deleted_size_;
    done_.code_points += deleted_points_;
    deleted_size_ = deleted_points_ = 0;
    AddAnchor();
  }

  // Copies `size` bytes of ASCII from between pieces.
  void Copy(std::size_t size) {
    text_.append(source_, at_, size);
    at_ += size;
    done_.decoded += static_cast<std::uint32_t>(size);
    done_.code_points += static_cast<std::uint32_t>(size);
  }

  void AddAnchor() {
    done_.normalized = static_cast<std::uint32_t>(text_.size());
    const Anchor& last = anchors_.back();
    if (last.normalized != done_.normalized || last.decoded != done_.decoded) {
      anchors_.push_back(done_);
    }
  }

  std::string_view source_;
  std::size_t at_ = 0;  // in source_: read up to here
  std::string text_;
  std::vector<Anchor> anchors_;
  Anchor done_;  // written up to here
  std::string piece_;
  std::uint32_t points_ = 0;  // of the source, in the piece
  bool piece_is_ascii_ = false;
  std::uint32_t deleted_size_ = 0;  // behind the piece
  std::uint32_t deleted_points_ = 0;
};

// Whether the texts run in step from `a` to `b`; `raw` not looked at.
bool InStep(const Anchor& a, const Anchor& b) {
  const std::uint32_t length = b.normalized - a.normalized;
  return b.decoded - a.decoded == length &&
         b.code_points - a.code_points == length;
}

// Returns `anchors` with their `raw` set and with the places added at which
// `raw_anchors` has more.
std::vector<Anchor> WithRaw(const std::vector<Anchor>& anchors,
                            const std::vector<RawAnchor>& raw_anchors) {
  std::vector<Anchor> merged;
  merged.reserve(anchors.size() + raw_anchors.size());
  auto next = raw_anchors.begin();  // The first that is not behind.
  RawAnchor last{0, 0};             // The one before it.
  const auto raw_at = [&last](std::uint32_t decoded) {
    return last.raw + (decoded - last.decoded);
  };
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    for (; next != raw_anchors.end() && next->decoded <= anchors[i].decoded;
         ++next) {
      const Anchor* from = i > 0 ? &anchors[i - 1] : nullptr;
      if (from != nullptr && next->decoded > from->decoded &&
          next->decoded < anchors[i].decoded && InStep(*from, anchors[i])) {
        const std::uint32_t ahead = next->decoded - from->decoded;
        merged.push_back({from->normalized + ahead, next->decoded, next->raw,
                          from->code_points + ahead});
      }
      last = *next;
    }
    merged.push_back(anchors[i]);
    merged.back().raw = raw_at(anchors[i].decoded);
  }
  return merged;
}

}  // namespace

NormalizedDocument Normalize(const Document& document) {
  NormalizedDocument normalized = Writer(document.text).Write();
  normalized.alignment =
      Alignment(WithRaw(normalized.alignment.anchors(), document.raw_anchors));
  return normalized;
}

}  // namespace claimline
