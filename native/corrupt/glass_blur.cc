// Seen through frosted glass: pixels moved about locally between two Gaussian blurs.
#include <array>
#include <cstring>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "corrupt/gaussian_filter.h"

namespace ipmix::corruption {
namespace {

WorkingPicture<double> blurred(ConstImageView picture, double sigma) {
  return gaussian_filter(WorkingPicture<double>(picture), sigma);
}

}  // namespace

// The published swap of two pixels works on views of one array and in truth only copies the second to the
// first; so here.
void glass_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  const double sigma = setting.level[0];
  const int reach = static_cast<int>(setting.level[1]);
  const int passes = static_cast<int>(setting.level[2]);
  const auto choices = static_cast<uint32_t>(2 * reach);
  store(blurred(clean, sigma), out);
  for (int pass = 0; pass < passes; ++pass) {
    for (int y = clean.height - reach; y > reach; --y) {
      uint8_t* row = out.row(y);
      for (int x = clean.width - reach; x > reach; --x) {
        // 16 of 32 bits for each: the share of a choice is off by less than 1 in 8,000.
        const uint32_t bits = setting.random.bits();
        const int dx = static_cast<int>((bits & 0xFFFFu) * choices >> 16) - reach;
        const int dy = static_cast<int>((bits >> 16) * choices >> 16) - reach;
        std::memcpy(row + static_cast<ptrdiff_t>(x) * 3, out.row(y + dy) + static_cast<ptrdiff_t>(x + dx) * 3,
                    3);
      }
    }
  }
  if (gaussian_weights(sigma, 4.0).size() == 1) return;
  store(blurred({out.data, out.height, out.width}, sigma), out);
}

}  // namespace ipmix::corruption
