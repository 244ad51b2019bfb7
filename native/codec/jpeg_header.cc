#include "codec/jpeg_header.h"

#include <algorithm>
#include <utility>

namespace ipmix {

const std::array<uint8_t, 80> kZigzag = {0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,
                                         12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6,  7,  14, 21, 28,
                                         35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
                                         58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
                                         63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63};

namespace {

using Segment = std::span<const uint8_t>;

int word_at(Segment bytes, size_t at) {
  return bytes[at] << 8 | bytes[at + 1];
}

class Reader {
 public:
  explicit Reader(Segment file) : file_(file) {}
  std::optional<JpegHeader> read();

 private:
  bool read_segment(uint8_t marker, Segment data);
  bool read_quant(Segment data);
  bool read_huffman(Segment data);
  bool read_frame(Segment data);
  bool read_scan(Segment data);
  bool colours_known() const;

  Segment file_;
  JpegHeader header_;
  std::array<std::array<int16_t, 64>, 4> quant_{};
  std::array<bool, 4> has_quant_{};
  std::array<bool, 8> has_huffman_{};
  std::array<uint8_t, 3> ids_{};
  std::array<uint8_t, 3> quant_of_{};
  bool jfif_ = false;
  int adobe_ = -1;  // its transform
};

std::optional<JpegHeader> Reader::read() {
  header_.tables = std::make_unique<JpegTables>();
  size_t at = 2;
  while (at + 4 <= file_.size()) {
    if (file_[at] != 0xFF) return std::nullopt;
    const uint8_t marker = file_[at + 1];
    if (marker == 0xFF) {  // filled up
      ++at;
      continue;
    }
    const auto length = static_cast<size_t>(word_at(file_, at + 2));
    if (length < 2 || at + 2 + length > file_.size()) return std::nullopt;
    const Segment data = file_.subspan(at + 4, length - 2);
    at += 2 + length;
    if (marker == 0xDA) {
      if (!read_scan(data) || !colours_known()) return std::nullopt;
      header_.scan = file_.subspan(at);
      return std::move(header_);
    }
    if (!read_segment(marker, data)) return std::nullopt;
  }
  return std::nullopt;
}

bool Reader::read_segment(uint8_t marker, Segment data) {
  switch (marker) {
    case 0xC0:
      return read_frame(data);
    case 0xC4:
      return read_huffman(data);
    case 0xDB:
      return read_quant(data);
    case 0xDD:
      if (data.size() != 2) return false;
      header_.restart = word_at(data, 0);
      return true;
    case 0xE0:
      jfif_ = jfif_ || (data.size() >= 5 && std::equal(data.begin(), data.begin() + 5, "JFIF"));
      return true;
    case 0xEE:
      if (data.size() >= 12 && std::equal(data.begin(), data.begin() + 5, "Adobe")) adobe_ = data[11];
      return true;
    default:
      return (marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE;  // other applications, comments
  }
}

bool Reader::read_quant(Segment data) {
  while (!data.empty()) {
    const int precision = data[0] >> 4, table = data[0] & 15;
    if (precision != 0 || table > 3 || data.size() < 65) return false;
    for (size_t i = 0; i < 64; ++i) quant_[static_cast<size_t>(table)][kZigzag[i]] = data[1 + i];
    has_quant_[static_cast<size_t>(table)] = true;
    data = data.subspan(65);
  }
  return true;
}

bool Reader::read_huffman(Segment data) {
  while (!data.empty()) {
    if (data.size() < 17 || data[0] >> 4 > 1 || (data[0] & 15) > 3) return false;
    const size_t table = (data[0] >> 4) * size_t{4} + (data[0] & 15);
    size_t symbols = 0;
    for (size_t i = 1; i <= 16; ++i) symbols += data[i];
    if (data.size() < 17 + symbols) return false;
    if (!header_.tables->huffman[table].build(data.data() + 1, data.subspan(17, symbols))) return false;
    has_huffman_[table] = true;
    data = data.subspan(17 + symbols);
  }
  return true;
}

bool Reader::read_frame(Segment data) {
  if (header_.components > 0 || data.size() < 6 || data[0] != 8) return false;
  header_.height = word_at(data, 1);
  header_.width = word_at(data, 3);
  header_.components = data[5];
  const auto count = static_cast<size_t>(header_.components);
  if (header_.height == 0 || header_.width == 0 || (count != 1 && count != 3) || data.size() != 6 + 3 * count)
    return false;
  for (size_t i = 0; i < count; ++i) {
    ids_[i] = data[6 + 3 * i];
    header_.component[i].across = data[7 + 3 * i] >> 4;
    header_.component[i].down = data[7 + 3 * i] & 15;
    quant_of_[i] = data[8 + 3 * i];
    if (quant_of_[i] > 3) return false;
  }
  auto& luma = header_.component[0];
  if (count == 1) {
    luma.across = luma.down = 1;  // a scan of one component has its blocks one by one
    return true;
  }
  const bool chroma_whole = header_.component[1].across == 1 && header_.component[1].down == 1 &&
                            header_.component[2].across == 1 && header_.component[2].down == 1;
  const bool known = (luma.across == 1 && luma.down == 1) || (luma.across == 2 && luma.down <= 2);
  // libjpeg repeats the samples of very narrow chroma.
  const bool wide = luma.across == 1 || header_.width > 4;
  return chroma_whole && known && luma.down >= 1 && wide;
}

bool Reader::read_scan(Segment data) {
  const auto count = static_cast<size_t>(header_.components);
  if (count == 0 || data.size() != 4 + 2 * count || data[0] != count) return false;
  for (size_t i = 0; i < count; ++i) {
    JpegComponent& component = header_.component[i];
    const size_t dc = data[2 + 2 * i] >> 4, ac = data[2 + 2 * i] & 15;
    if (data[1 + 2 * i] != ids_[i] || dc > 3 || ac > 3) return false;
    if (!has_huffman_[dc] || !has_huffman_[4 + ac] || !has_quant_[quant_of_[i]]) return false;
    component.dc = &header_.tables->huffman[dc];
    component.ac = &header_.tables->huffman[4 + ac];
    component.quant = quant_[quant_of_[i]];
  }
  const size_t end = 1 + 2 * count;
  return data[end] == 0 && data[end + 1] == 63 && data[end + 2] == 0;
}

// As libjpeg decides (jdapimin.c).
bool Reader::colours_known() const {
  if (header_.components == 1 || jfif_) return true;
  if (adobe_ >= 0) return adobe_ == 1;
  return ids_ == std::array<uint8_t, 3>{1, 2, 3};
}

}  // namespace

std::optional<JpegHeader> read_jpeg_header(std::span<const uint8_t> file) {
  if (file.size() < 4 || file[0] != 0xFF || file[1] != 0xD8) return std::nullopt;
  return Reader(file).read();
}

}  // namespace ipmix
