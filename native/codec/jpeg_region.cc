#include "codec/jpeg_region.h"

#include <algorithm>

#include "codec/jpeg_kernels.h"
#include "codec/jpeg_scan.h"

namespace ipmix {
namespace {

const JpegKernels& kernels() {
  static const JpegKernels& chosen = jpeg_kernels(active_isa());
  return chosen;
}

// Samples beyond this are given back after a picture.
constexpr size_t kKeptSamples = size_t{16} << 20;

// Scratch of a thread.
struct Space {
  JpegPlanes planes;
  std::vector<uint16_t> sums;
  std::array<std::vector<uint8_t>, 2> chroma;
};

// Chroma of the box's rows at full width, doubled where it is halved.
class Chroma {
 public:
  Chroma(const JpegHeader& header, const Box& box, JpegPlanes::Plane& plane, std::vector<uint16_t>& sums,
         std::vector<uint8_t>& row)
      : plane_(plane),
        sums_(sums),
        row_(row),
        halved_(header.component[0].across == 2),
        both_(header.component[0].down == 2),
        height_(both_ ? (header.height + 1) / 2 : header.height),
        width_((header.width + 1) / 2),
        left_(box.left),
        first_(box.left / 2),
        past_((box.left + box.width + 1) / 2) {
    if (!halved_) return;
    // One more sample on each side.
    sums_.resize(static_cast<size_t>(past_ - first_) + 2);
    row_.resize(2 * static_cast<size_t>(past_ - first_));
  }

  const uint8_t* row(int y) {
    if (!halved_) return plane_.at(left_, y);
    const int near = both_ ? y / 2 : y;
    const int far = both_ ? std::clamp(y % 2 == 0 ? near - 1 : near + 1, 0, height_ - 1) : near;
    const int from = std::max(first_ - 1, 0), past = std::min(past_ + 1, width_);
    const auto count = static_cast<size_t>(past - from);
    uint16_t* sums = sums_.data() + (from - (first_ - 1));
    const uint8_t* samples = plane_.at(from, near);
    if (both_)
      kernels().weigh_rows(samples, plane_.at(from, far), count, sums);
    else
      std::copy_n(samples, count, sums);
    // The borders of the picture are repeated.
    if (from == first_) sums_.front() = sums[0];
    if (past == past_) sums_.back() = sums[count - 1];
    kernels().double_columns(sums_.data() + 1, static_cast<size_t>(past_ - first_), both_, row_.data());
    return row_.data() + (left_ - 2 * first_);
  }

 private:
  JpegPlanes::Plane& plane_;
  std::vector<uint16_t>& sums_;
  std::vector<uint8_t>& row_;
  const bool halved_;
  const bool both_;
  const int height_;
  const int width_;
  const int left_;
  const int first_;
  const int past_;
};

void grey_to_rgb(const uint8_t* grey, size_t count, uint8_t* out) {
  for (size_t i = 0; i < count; ++i) out[3 * i] = out[3 * i + 1] = out[3 * i + 2] = grey[i];
}

}  // namespace

bool decode_jpeg_box(const JpegHeader& header, const Box& box, Picture& target) {
  thread_local Space space;
  if (!decode_scan(header, box, space.planes)) return false;
  target.height = box.height;
  target.width = box.width;
  target.data.resize(target.view().bytes());
  const auto count = static_cast<size_t>(box.width);
  auto& [luma, blue_plane, red_plane] = space.planes.plane;
  Chroma blue(header, box, blue_plane, space.sums, space.chroma[0]);
  Chroma red(header, box, red_plane, space.sums, space.chroma[1]);
  for (int y = 0; y < box.height; ++y) {
    const uint8_t* light = luma.at(box.left, box.top + y);
    uint8_t* out = target.view().row(y);
    if (header.components == 1) {
      grey_to_rgb(light, count, out);
      continue;
    }
    const uint8_t* cb = blue.row(box.top + y);
    kernels().to_rgb(light, cb, red.row(box.top + y), count, out);
  }
  if (luma.samples.size() > kKeptSamples) space = {};
  return true;
}

}  // namespace ipmix
