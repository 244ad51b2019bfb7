#include "augment/cutout.h"

#include <algorithm>

#include "augment/check_box.h"
#include "augment/check_number.h"
#include "core/random.h"

namespace ipmix {

void check_options(const CutoutOptions& options) {
  check_whole("size", options.size, 1, 1 << 15);
  check_normalisation(options.normalisation);
}

void draw_plan(const CutoutOptions& options, const ViewKey& key, int height, int width, CutoutPlan& plan) {
  Random random({options.seed, key.epoch, key.index, key.view, Purpose::kCutout});
  const int top = random.between(0, height - 1) - options.size / 2;
  const int left = random.between(0, width - 1) - options.size / 2;
  plan.height = height;
  plan.width = width;
  plan.box.left = std::max(left, 0);
  plan.box.top = std::max(top, 0);
  plan.box.width = std::min(left + options.size, width) - plan.box.left;
  plan.box.height = std::min(top + options.size, height) - plan.box.top;
}

void check_plan(const CutoutPlan& plan, int height, int width) {
  check_plan_size(plan.height, plan.width, height, width);
  check_box(plan.box, height, width);
}

void render(const CutoutOptions& options, ConstImageView image, const CutoutPlan& plan, Workspace& workspace,
            float* out) {
  workspace.normalisation.prepare(options.normalisation);
  normalise(image, workspace.normalisation, out);
  const auto width = static_cast<size_t>(image.width);
  for (int channel = 0; channel < 3; ++channel, out += image.pixels())
    for (int y = plan.box.top; y < plan.box.bottom(); ++y)
      std::fill_n(out + static_cast<size_t>(y) * width + static_cast<size_t>(plan.box.left), plan.box.width,
                  0.0f);
}

void augment_view(const CutoutOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out) {
  CutoutPlan plan;
  draw_plan(options, key, image.height, image.width, plan);
  render(options, image, plan, workspace, out);
}

}  // namespace ipmix
