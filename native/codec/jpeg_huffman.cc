#include "codec/jpeg_huffman.h"

namespace ipmix {

HuffmanTable::Entry HuffmanTable::entry_of(uint8_t symbol, int bits) {
  Entry entry;
  entry.bits = static_cast<uint8_t>(bits);
  entry.value = symbol & 15;
  if (entry.value > 0)
    entry.what = static_cast<uint8_t>(kSize | symbol >> 4);
  else
    entry.what = symbol == 0 ? kEndOfBlock : symbol == 0xF0 ? kZeros : kBad;
  return entry;
}

bool HuffmanTable::build(const uint8_t counts[16], std::span<const uint8_t> symbols) {
  symbols_.assign(symbols.begin(), symbols.end());
  for (Entry& entry : entries) entry = {};
  uint32_t code = 0;
  size_t place = 0;
  for (int length = 1; length <= 16; ++length, code <<= 1) {
    offset_[length] = static_cast<int>(place) - static_cast<int>(code);
    for (int i = 0; i < counts[length - 1]; ++i, ++code, ++place) {
      if (place >= symbols_.size() || code >> length != 0) return false;
      if (length > kBits) continue;
      const Entry found = entry_of(symbols_[place], length);
      const uint32_t rest = 1u << (kBits - length);
      for (uint32_t after = 0; after < rest; ++after) {
        Entry& entry = entries[(code << (kBits - length)) + after];
        entry = found;
        if (found.kind() != kSize || length + found.value > kBits) continue;
        const auto value = static_cast<int>(after >> (kBits - length - found.value));
        const int half = 1 << (found.value - 1);
        entry.what &= 15;  // kValue
        entry.value = static_cast<int16_t>(value < half ? value - 2 * half + 1 : value);
        entry.bits = static_cast<uint8_t>(length + found.value);
      }
    }
    limit_[length] = code << (16 - length);
  }
  return place == symbols_.size();
}

HuffmanTable::Entry HuffmanTable::find_long(uint32_t next) const {
  for (int length = kBits + 1; length <= 16; ++length)
    if (next < limit_[length]) {
      const int place = static_cast<int>(next >> (16 - length)) + offset_[length];
      return place >= 0 && static_cast<size_t>(place) < symbols_.size()
                 ? entry_of(symbols_[static_cast<size_t>(place)], length)
                 : entry_of(0x10, length);
    }
  return entry_of(0x10, 16);  // no code
}

void JpegBits::refill_slowly() {
  while (bits_ <= 56) {
    uint64_t byte = 0;
    if (next_ < end_ && *next_ != 0xFF) {
      byte = *next_++;
    } else if (end_ - next_ >= 2 && next_[1] == 0) {
      byte = 0xFF;
      next_ += 2;
    } else {
      padding_ += 8;
    }
    // What refill() put behind the counted bits came from the same bytes.
    buffer_ |= byte << (56 - bits_);
    bits_ += 8;
  }
}

bool JpegBits::at_marker() const {
  return bits_ - padding_ < 8 && end_ - next_ >= 2 && next_[0] == 0xFF && next_[1] != 0;
}

bool JpegBits::take_marker(uint8_t marker) {
  if (!at_marker() || next_[1] != marker) return false;
  next_ += 2;
  buffer_ = 0;
  bits_ = padding_ = 0;
  return true;
}

}  // namespace ipmix
