// What stands before the scan of a JPEG, where it is of the common kind: baseline, 8 bits, grey or YCbCr with
// chroma whole or halved, one interleaved scan. Cameras, ImageNet and Pillow write that; all else is
// libvips'.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "codec/jpeg_huffman.h"

namespace ipmix {

struct JpegComponent {
  int across = 1;  // blocks of a unit of the scan
  int down = 1;
  std::array<int16_t, 64> quant{};  // row by row
  const HuffmanTable* dc = nullptr;
  const HuffmanTable* ac = nullptr;
};

struct JpegTables {
  std::array<HuffmanTable, 8> huffman;  // four for the first coefficient, four for the others
};

struct JpegHeader {
  int height = 0;
  int width = 0;
  int restart = 0;  // units between restarts, 0: none
  int components = 0;
  std::array<JpegComponent, 3> component;
  std::span<const uint8_t> scan;  // behind the scan's header, to the end of the file
  std::unique_ptr<JpegTables> tables;

  int unit_height() const { return 8 * component[0].down; }
  int unit_width() const { return 8 * component[0].across; }
};

// Nothing where the file is of another kind, or damaged.
std::optional<JpegHeader> read_jpeg_header(std::span<const uint8_t> file);

// The place (row by row) of the coefficients in their order in the file; behind them places that a damaged
// file may reach.
extern const std::array<uint8_t, 80> kZigzag;

}  // namespace ipmix
