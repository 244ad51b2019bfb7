#include "augment/cutmix.h"

#include <algorithm>
#include <cmath>

#include "augment/check_box.h"
#include "augment/check_number.h"

namespace ipmix {

void check_options(const CutMixOptions& options) {
  check_positive("alpha", options.alpha);
}

Box cut_box(double share, int x, int y, int height, int width) {
  const double reach = 0.5 * std::sqrt(1.0 - share);
  const int across = static_cast<int>(reach * width);
  const int down = static_cast<int>(reach * height);
  Box box;
  box.left = std::max(x - across, 0);
  box.top = std::max(y - down, 0);
  box.width = std::min(x + across, width) - box.left;
  box.height = std::min(y + down, height) - box.top;
  return box;
}

void draw_plan(const CutMixOptions& options, const BatchKey& key, uint32_t count, int height, int width,
               CutMixPlan& plan) {
  Random random({options.seed, key.epoch, key.index, 0, Purpose::kCutMix});
  const double share = draw_share(options.alpha, random);
  const int x = random.between(0, width - 1);
  const int y = random.between(0, height - 1);
  plan.height = height;
  plan.width = width;
  plan.box = cut_box(share, x, y, height, width);
  plan.lambda =
      1.0 - static_cast<double>(plan.box.width) * plan.box.height / (static_cast<double>(width) * height);
  draw_permutation(count, random, plan.permutation);
}

void check_plan(const CutMixPlan& plan, size_t count, int height, int width) {
  check_plan_size(plan.height, plan.width, height, width);
  check_pairs(plan.permutation, plan.lambda, count);
  if (plan.box.width != 0 && plan.box.height != 0) check_box(plan.box, height, width);
}

void mix_sample(const CutMixPlan& plan, const float* images, size_t i, size_t channels, float* out) {
  const auto width = static_cast<size_t>(plan.width);
  const size_t plane = width * static_cast<size_t>(plan.height);
  const size_t values = plane * channels;
  std::copy_n(images + i * values, values, out);
  if (plan.box.width == 0 || plan.box.height == 0) return;
  const float* partner = images + plan.permutation[i] * values;
  for (size_t channel = 0; channel < channels; ++channel)
    for (int y = plan.box.top; y < plan.box.bottom(); ++y) {
      const size_t at = channel * plane + static_cast<size_t>(y) * width + static_cast<size_t>(plan.box.left);
      std::copy_n(partner + at, plan.box.width, out + at);
    }
}

}  // namespace ipmix
