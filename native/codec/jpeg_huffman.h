// Huffman codes of JPEG (ITU T.81, annexes C and F) and the bits they are read from.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace ipmix {

// What the next bits are, by their first kBits: short codes come with their value, so that most coefficients
// are one look.
struct HuffmanTable {
  static constexpr int kBits = 10;
  enum Kind : uint8_t {
    kValue = 0x00,
    kSize = 0x10,
    kEndOfBlock = 0x20,
    kZeros = 0x30,
    kLong = 0x40,
    kBad = 0x50
  };
  struct Entry {
    int16_t value = 0;     // kValue; kSize: how many bits of the value follow
    uint8_t bits = 0;      // of the code, for kValue those of the value too
    uint8_t what = kLong;  // a kind, and for kValue and kSize in the lower half the zeros before
    uint8_t kind() const { return what & 0xF0; }
  };

  // `counts` codes of 1 .. 16 bits. False where they are no code.
  bool build(const uint8_t counts[16], std::span<const uint8_t> symbols);
  // A code of more than kBits, or none: `next` are the next 16 bits.
  Entry find_long(uint32_t next) const;

  Entry entries[1 << kBits];

 private:
  static Entry entry_of(uint8_t symbol, int bits);
  uint32_t limit_[17] = {};  // first 16 bits that are beyond the codes of this length
  int offset_[17] = {};
  std::vector<uint8_t> symbols_;
};

// The bits of a scan. After a marker or the end come zeros; overrun() says that some were used.
class JpegBits {
 public:
  explicit JpegBits(std::span<const uint8_t> data) : next_(data.data()), end_(data.data() + data.size()) {}

  // At least 32 bits after this.
  void refill() {
    if (bits_ >= 32) return;
    if (end_ - next_ >= 8) {
      uint64_t word;
      std::memcpy(&word, next_, 8);
      if constexpr (std::endian::native == std::endian::little) word = __builtin_bswap64(word);
      constexpr uint64_t kOnes = 0x0101010101010101, kHighs = 0x8080808080808080;
      const bool has_ff = ((~word - kOnes) & word & kHighs) != 0;
      if (!has_ff) {
        buffer_ |= word >> bits_;
        const int bytes = (64 - bits_) / 8;
        next_ += bytes;
        bits_ += 8 * bytes;
        return;
      }
    }
    refill_slowly();
  }

  uint32_t peek(int count) const { return static_cast<uint32_t>(buffer_ >> (64 - count)); }
  void skip(int count) {
    buffer_ <<= count;
    bits_ -= count;
  }
  bool overrun() const { return bits_ < padding_; }

  // Whether the next marker is this one, with less than a byte before it; then goes behind it.
  bool take_marker(uint8_t marker);
  // Whether any marker comes next.
  bool at_marker() const;

 private:
  void refill_slowly();
  const uint8_t* next_;
  const uint8_t* end_;
  uint64_t buffer_ = 0;  // from the highest bit on
  int bits_ = 0;
  int padding_ = 0;  // of them zeros behind the data
};

}  // namespace ipmix
