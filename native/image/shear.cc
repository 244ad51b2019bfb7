// Pillow's shears: Image.transform(AFFINE, BILINEAR) whose matrix moves points along one axis alone. All
// points of a row (shearX) or of a column (shearY) lie equally far from their neighbours but for the last
// bits of doubles, so that a row needs no place for each pixel. Where those bits could decide, the general
// way (affine.cc) is taken.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "image/affine.h"
#include "image/operation_kernels.h"
#include "image/row_output.h"

namespace ipmix {

namespace {

// Far beyond the roundings of coordinates (pictures of 2^20 pixels and more aside, 2^-30), far below what
// float32 blends leave undecided.
constexpr double kLastBits = 0x1p-20;

bool decided(double shift) {
  const double fraction = shift - std::floor(shift);
  return fraction > kLastBits && fraction < 1.0 - kLastBits && std::fabs(shift) < 0x1p20;
}

// The reference's coordinate: beyond the border by less than half a pixel, a point still takes the border's
// value.
bool inside(double coordinate, int size) {
  return coordinate >= 0.0 && coordinate < size;
}

// Of the rows or the columns first .. past - 1.
bool each_decided(double factor, int first, int past) {
  for (int line = first; line < past; ++line)
    if (!decided(factor * (line + 0.5))) return false;
  return true;
}

class AcrossRows {
 public:
  AcrossRows(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space)
      : factor_(factor), source_(source), box_(box), space_(space), output_(box, target, space) {
    space.fractions.resize(std::max(space.fractions.size(), static_cast<size_t>(box.width) + kBlock));
  }

  void write(int y) {
    out_ = output_.begin(y);
    const double shift = factor_ * (y + 0.5);
    const int whole = static_cast<int>(std::floor(shift));
    const int width = source_.width;
    const int from = std::clamp(-whole, box_.left, box_.right());  // columns with both neighbours
    const int to = std::clamp(width - 1 - whole, from, box_.right());
    border(-whole - 1, shift, 0, y, box_.left, from);
    if (from < to) {
      std::fill_n(space_.fractions.data(), to - from + kBlock, static_cast<float>(shift - whole));
      pixel_kernels().shear[0]({shift, 0.0, from}, source_.row(0, y) + from + whole, source_.pixels(), 1,
                               space_.fractions.data(), to - from, out_ + (from - box_.left),
                               output_.plane());
    }
    border(width - 1 - whole, shift, width - 1, y, to, box_.right());
    output_.end(y);
  }

 private:
  // Columns first .. last - 1 are black, but that column which lies less than half a pixel beyond the border.
  void border(int column, double shift, int nearest, int y, int first, int last) {
    output_.black(first - box_.left, last - first);
    if (column < first || column >= last || !inside((column + 0.5) + shift, source_.width)) return;
    for (int channel = 0; channel < 3; ++channel)
      out_[static_cast<size_t>(channel) * output_.plane() + static_cast<size_t>(column - box_.left)] =
          source_.row(channel, y)[nearest];
  }

  double factor_;
  ConstPlanes source_;
  Box box_;
  OperationSpace& space_;
  RowOutput output_;
  uint8_t* out_ = nullptr;
};

class DownColumns {
 public:
  DownColumns(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space)
      : factor_(factor), source_(source), box_(box), space_(space), output_(box, target, space) {
    space.fractions.resize(std::max(space.fractions.size(), static_cast<size_t>(box.width) + kBlock));
    space.runs.clear();
    for (int x = box.left; x < box.right(); ++x) {
      const double shift = factor * (x + 0.5);
      const double whole = std::floor(shift);
      space.fractions[static_cast<size_t>(x - box.left)] = static_cast<float>(shift - whole);
      const int down = static_cast<int>(whole);
      if (space.runs.empty() || space.runs.back().down != down) space.runs.push_back({x, down});
    }
  }

  void write(int y) {
    out_ = output_.begin(y);
    for (size_t i = 0; i < space_.runs.size(); ++i) {
      const auto [first, down] = space_.runs[i];
      const int last = i + 1 < space_.runs.size() ? space_.runs[i + 1].first : box_.right();
      const int from = y + down;
      if (from >= 0 && from < source_.height - 1)
        pixel_kernels().shear[1]({factor_, y + 0.5, first}, source_.row(0, from) + first, source_.pixels(),
                                 static_cast<size_t>(source_.width),
                                 space_.fractions.data() + (first - box_.left), last - first,
                                 out_ + (first - box_.left), output_.plane());
      else
        border(from, y, first, last);
    }
    output_.end(y);
  }

 private:
  void border(int from, int y, int first, int last) {
    output_.black(first - box_.left, last - first);
    if (from != -1 && from != source_.height - 1) return;
    for (int x = first; x < last; ++x) {
      if (!inside(factor_ * (x + 0.5) + (y + 0.5), source_.height)) continue;
      for (int channel = 0; channel < 3; ++channel)
        out_[static_cast<size_t>(channel) * output_.plane() + static_cast<size_t>(x - box_.left)] =
            source_.row(channel, std::max(from, 0))[x];
    }
  }

  double factor_;
  ConstPlanes source_;
  Box box_;
  OperationSpace& space_;
  RowOutput output_;
  uint8_t* out_ = nullptr;
};

}  // namespace

void shear_x(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  if (!each_decided(factor, box.top, box.bottom()))
    return transform_bilinear({1, factor, 0, 0, 1, 0}, source, box, target, space);
  AcrossRows rows(factor, source, box, target, space);
  for (int y = box.top; y < box.bottom(); ++y) rows.write(y);
}

void shear_y(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  if (!each_decided(factor, box.left, box.right()))
    return transform_bilinear({1, 0, 0, factor, 1, 0}, source, box, target, space);
  DownColumns columns(factor, source, box, target, space);
  for (int y = box.top; y < box.bottom(); ++y) columns.write(y);
}

}  // namespace ipmix
