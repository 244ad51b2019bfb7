#include "augment/plan.h"

#include <cmath>

#include "augment/ipmix.h"
#include "augment/mask.h"
#include "augment/presets.h"
#include "check.h"
#include "pictures.h"

using namespace ipmix;

// Drawn plans pass their own check on every size, and each number lies where the draw says.
static void drawn_plans_are_valid() {
  for (const auto& options : {cifar_options(), imagenet_options()})
    for (const auto& [height, width] : {std::pair{32, 32}, {1, 1}, {1, 40}, {7, 3}, {224, 224}, {300, 2}})
      for (uint64_t index = 0; index < 300; ++index) {
        Plan plan;
        draw_plan(options, {0, index, 1}, height, width, plan);
        check_plan(plan, height, width);
        double sum = 0.0;
        for (const float weight : plan.weights) sum += weight;
        CHECK(std::abs(sum - 1.0) < 1e-5 && plan.m >= 0.0f && plan.m <= 1.0f);
        for (const Chain& chain : plan.chains) {
          CHECK(chain.operations.size() + chain.mixes.size() <= 3);
          CHECK(chain.image ? chain.mixes.empty() : chain.operations.empty());
        }
      }
}

static void masks_explicit_or_not() {
  const IPMixOptions options = imagenet_options();
  const Picture image = test_picture(40, 33, 1);
  const Picture mixing = test_picture(40, 33, 2);
  Workspace workspace;
  for (uint64_t index = 0; index < 200; ++index) {
    Plan plan;
    draw_plan(options, {3, index, 2}, 40, 33, plan);
    std::vector<float> by_key(image.data.size()), by_bits(image.data.size());
    render(options, image.view(), mixing.view(), plan, workspace, by_key.data());
    make_masks_explicit(plan);
    check_plan(plan, 40, 33);
    render(options, image.view(), mixing.view(), plan, workspace, by_bits.data());
    CHECK(by_key == by_bits);
  }
}

static void mask_share() {
  MixStep step;
  step.mix = MixKind::kElements;
  step.width = step.height = 300;
  std::vector<uint8_t> bytes;
  for (const float threshold : {0.0f, 0.25f, 0.8f, 1.0f}) {
    step.mask.key = 77;
    step.mask.threshold = threshold;
    fill_mask(step, bytes);
    double kept = 0;
    for (size_t i = 0; i < mask_bits(step); ++i) kept += bytes[i] == 0xFF;
    const double share = kept / static_cast<double>(mask_bits(step));
    CHECK(std::abs(share - threshold) <= 5.0 * std::sqrt(threshold * (1.0 - threshold) / 270000.0));
  }
}

static void hand_made_plans_are_refused() {
  Plan good;
  draw_plan(cifar_options(), {0, 1, 1}, 32, 32, good);
  good.chains[0] = Chain{false, {}, {MixStep{MixKind::kAdd, 0, 0, 32, 32, 0.5f, 0.5f, {}, {}}}};
  check_plan(good, 32, 32);
  CHECK_THROWS("INVALID_ARGUMENT", check_plan(good, 32, 33));
  const auto refused = [&](auto change) {
    Plan plan = good;
    change(plan, plan.chains[0].mixes[0]);
    CHECK_THROWS("INVALID_ARGUMENT", check_plan(plan, 32, 32));
  };
  refused([](Plan& p, MixStep&) { p.weights.pop_back(); });
  refused([](Plan& p, MixStep&) { p.weights[0] = NAN; });
  refused([](Plan& p, MixStep&) { p.m = INFINITY; });
  refused([](Plan& p, MixStep&) { p.chains.clear(); });
  refused([](Plan&, MixStep& s) { s.left = -1; });
  refused([](Plan&, MixStep& s) { s.left = 1; });
  refused([](Plan&, MixStep& s) { s.width = 0; });
  refused([](Plan&, MixStep& s) { s.height = -5; });
  refused([](Plan&, MixStep& s) { s.left = INT32_MAX, s.width = INT32_MAX; });
  refused([](Plan&, MixStep& s) { s.a = NAN; });
  refused([](Plan&, MixStep& s) { s.partner = Operation{Op::kPosterize, 12}; });
  refused([](Plan&, MixStep& s) { s.mix = MixKind::kPixels, s.mask.explicit_bits = true; });
  refused([](Plan&, MixStep& s) { s.mix = MixKind::kPixels, s.mask.threshold = NAN; });
  refused([](Plan&, MixStep& s) { s.mix = MixKind::kPixels, s.mask.key = 1ull << 53; });
  refused([](Plan&, MixStep& s) {
    s.mix = MixKind::kElements, s.mask.explicit_bits = true, s.mask.bits.resize(32 * 32 / 8);
  });
}

int main() {
  drawn_plans_are_valid();
  masks_explicit_or_not();
  mask_share();
  hand_made_plans_are_refused();
  return check::report();
}
