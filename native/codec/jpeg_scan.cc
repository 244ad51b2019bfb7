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
  bool coefficient_of(const HuffmanTable& table, HuffmanTable::Entry& entry);

  const JpegHeader& header_;
  JpegPlanes& planes_;
  JpegBits bits_;
  int columns_;
  int rows_;
  Units kept_;
  std::array<int, 3> before_{};  // the first coefficient of the block before
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

// Takes the code, and the value that follows one; false where there is no such code.
inline bool Scan::coefficient_of(const HuffmanTable& table, HuffmanTable::Entry& entry) {
  bits_.refill();
  entry = table.entries[bits_.peek(HuffmanTable::kBits)];
  if (entry.kind == HuffmanTable::kLong) entry = table.find_long(bits_.peek(16));
  bits_.skip(entry.bits);
  if (entry.kind == HuffmanTable::kSize) {
    const int value = static_cast<int>(bits_.peek(entry.size)), half = 1 << (entry.size - 1);
    entry.value = static_cast<int16_t>(value < half ? value - 2 * half + 1 : value);
    bits_.skip(entry.size);
  }
  return entry.kind != HuffmanTable::kBad;
}

template <bool kKept>
bool Scan::decode_block(size_t i, uint8_t* out, size_t stride) {
  alignas(32) int16_t coefficients[64];
  if constexpr (kKept) std::memset(coefficients, 0, sizeof(coefficients));
  const JpegComponent& component = header_.component[i];
  HuffmanTable::Entry entry;
  if (!coefficient_of(*component.dc, entry) || entry.run > 0) return false;
  before_[i] = static_cast<int16_t>(before_[i] + entry.value);
  int place = 1;
  bool flat = true;
  while (place < 64) {
    if (!coefficient_of(*component.ac, entry)) return false;
    if (entry.kind == HuffmanTable::kEndOfBlock) break;
    if (entry.kind == HuffmanTable::kZeros) {
      place += 16;
      continue;
    }
    place += entry.run;
    if (place > 63) return false;
    if constexpr (kKept) coefficients[kZigzag[static_cast<size_t>(place)]] = entry.value;
    flat = false;
    ++place;
  }
  if constexpr (!kKept) return true;
  coefficients[0] = static_cast<int16_t>(before_[i]);
  if (flat) {  // what the transform would give
    const auto first = static_cast<int16_t>(coefficients[0] * component.quant[0]);
    const int value = std::clamp(((first + 4) >> 3) + 128, 0, 255);
    for (size_t y = 0; y < 8; ++y) std::memset(out + y * stride, value, 8);
    return true;
  }
  kernels().inverse_transform(coefficients, component.quant.data(), out, stride);
  return true;
}

}  // namespace

bool decode_scan(const JpegHeader& header, const Box& box, JpegPlanes& planes) {
  return Scan(header, box, planes).decode();
}

}  // namespace ipmix
