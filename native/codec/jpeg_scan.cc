#include "codec/jpeg_scan.h"

#include <algorithm>
#include <cstring>

#include "codec/jpeg_kernels.h"

namespace ipmix {
namespace {

const JpegKernels& kernels() {
  static const JpegKernels& chosen = jpeg_kernels(active_isa());
  return chosen;
}

// Smooth upsampling looks one sample of chroma beyond the box: two pixels.
constexpr int kMargin = 2;

struct Units {
  int first_row, past_row, first_column, past_column;
};

class Scan {
 public:
  Scan(const JpegHeader& header, const Box& box, JpegPlanes& planes);
  bool decode();

 private:
  bool decode_unit(int row, int column);
  bool restart(int unit);
  template <bool kKept>
  bool decode_block(size_t component, uint8_t* out, size_t stride);

  const JpegHeader& header_;
  JpegPlanes& planes_;
  JpegBits bits_;
  int columns_;
  int rows_;
  Units kept_;
  alignas(32) int16_t coefficients_[64] = {};  // all 0 between blocks
  std::array<int, 3> before_{};                // the first coefficient of the block before
};

Scan::Scan(const JpegHeader& header, const Box& box, JpegPlanes& planes)
    : header_(header), planes_(planes), bits_(header.scan) {
  const int height = header.unit_height(), width = header.unit_width();
  columns_ = (header.width + width - 1) / width;
  rows_ = (header.height + height - 1) / height;
  kept_ = {std::max(box.top - kMargin, 0) / height,
           std::min((box.top + box.height + kMargin + height - 1) / height, rows_),
           std::max(box.left - kMargin, 0) / width,
           std::min((box.left + box.width + kMargin + width - 1) / width, columns_)};
  for (size_t i = 0; i < static_cast<size_t>(header.components); ++i) {
    const JpegComponent& component = header.component[i];
    JpegPlanes::Plane& plane = planes.plane[i];
    plane.left = kept_.first_column * component.across * 8;
    plane.top = kept_.first_row * component.down * 8;
    plane.stride = static_cast<size_t>(kept_.past_column - kept_.first_column) *
                   static_cast<size_t>(component.across) * 8;
    plane.samples.resize(static_cast<size_t>(kept_.past_row - kept_.first_row) *
                         static_cast<size_t>(component.down) * 8 * plane.stride);
  }
}

bool Scan::decode() {
  int unit = 0;
  for (int row = 0; row < kept_.past_row; ++row) {
    for (int column = 0; column < columns_; ++column, ++unit)
      if ((header_.restart > 0 && unit > 0 && unit % header_.restart == 0 && !restart(unit)) ||
          !decode_unit(row, column))
        return false;
    if (bits_.overrun()) return false;
  }
  return kept_.past_row < rows_ || bits_.at_marker();
}

bool Scan::restart(int unit) {
  before_ = {};
  return bits_.take_marker(static_cast<uint8_t>(0xD0 + (unit / header_.restart - 1) % 8));
}

bool Scan::decode_unit(int row, int column) {
  const bool kept = row >= kept_.first_row && column >= kept_.first_column && column < kept_.past_column;
  for (size_t i = 0; i < static_cast<size_t>(header_.components); ++i) {
    const JpegComponent& component = header_.component[i];
    JpegPlanes::Plane& plane = planes_.plane[i];
    for (int y = 0; y < component.down; ++y)
      for (int x = 0; x < component.across; ++x) {
        uint8_t* out =
            kept ? plane.at((column * component.across + x) * 8, (row * component.down + y) * 8) : nullptr;
        if (!(kept ? decode_block<true>(i, out, plane.stride) : decode_block<false>(i, nullptr, 0)))
          return false;
      }
  }
  return true;
}

// Takes the code, and the value that follows one; kBad where there is no such code.
inline HuffmanTable::Entry next_coefficient(JpegBits& bits, const HuffmanTable& table) {
  bits.refill();
  HuffmanTable::Entry entry = table.entries[bits.peek(HuffmanTable::kBits)];
  if (entry.what == HuffmanTable::kLong) entry = table.find_long(bits.peek(16));
  bits.skip(entry.bits);
  if (entry.kind() == HuffmanTable::kSize) {
    const int size = entry.value, half = 1 << (size - 1);
    const int value = static_cast<int>(bits.peek(size));
    bits.skip(size);
    entry.value = static_cast<int16_t>(value < half ? value - 2 * half + 1 : value);
    entry.what &= 15;  // kValue
  }
  return entry;
}

template <bool kKept>
bool Scan::decode_block(size_t i, uint8_t* out, size_t stride) {
  const JpegComponent& component = header_.component[i];
  JpegBits bits = bits_;  // in registers
  const HuffmanTable::Entry first = next_coefficient(bits, *component.dc);
  if (first.what != HuffmanTable::kValue && first.what != HuffmanTable::kEndOfBlock) return false;
  before_[i] = static_cast<int16_t>(before_[i] + first.value);
  int place = 1;
  while (place < 64) {
    const HuffmanTable::Entry entry = next_coefficient(bits, *component.ac);
    if (entry.what < 16) {
      place += entry.what;
      if (place > 63) return false;
      if constexpr (kKept) coefficients_[kZigzag[static_cast<size_t>(place)]] = entry.value;
      ++place;
    } else if (entry.what == HuffmanTable::kZeros) {
      place += 16;
    } else if (entry.what == HuffmanTable::kEndOfBlock) {
      break;
    } else {
      return false;
    }
  }
  bits_ = bits;
  if constexpr (!kKept) return true;
  if (place == 1) {  // flat: what the transform would give
    const auto level = static_cast<int16_t>(before_[i] * component.quant[0]);
    const int value = std::clamp(((level + 4) >> 3) + 128, 0, 255);
    for (size_t y = 0; y < 8; ++y) std::memset(out + y * stride, value, 8);
    return true;
  }
  coefficients_[0] = static_cast<int16_t>(before_[i]);
  kernels().inverse_transform(coefficients_, component.quant.data(), out, stride);
  return true;
}

}  // namespace

bool decode_scan(const JpegHeader& header, const Box& box, JpegPlanes& planes) {
  return Scan(header, box, planes).decode();
}

}  // namespace ipmix
