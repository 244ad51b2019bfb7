#include "augment/mixup.h"

#include "augment/check_number.h"

namespace ipmix {

void check_options(const MixupOptions& options) {
  check_positive("alpha", options.alpha);
}

void draw_plan(const MixupOptions& options, const BatchKey& key, uint32_t count, MixupPlan& plan) {
  Random random({options.seed, key.epoch, key.index, 0, Purpose::kMixup});
  plan.lambda = draw_share(options.alpha, random);
  draw_permutation(count, random, plan.permutation);
}

void mix_sample(const MixupPlan& plan, const float* images, size_t i, size_t values, float* out) {
  blend_rows(images + i * values, images + plan.permutation[i] * values, plan.lambda, values, out);
}

}  // namespace ipmix
