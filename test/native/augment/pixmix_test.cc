// PixMix's kernels beside the plain formula, on the instruction set that IPMIX_ISA names.
#include "augment/pixmix.h"

#include <algorithm>
#include <cmath>

#include "augment/pixmix_kernels.h"
#include "augment/power_values.h"
#include "augment/view_kernels.h"
#include "check.h"
#include "core/random.h"
#include "pictures.h"

using namespace ipmix;

static float clipped(double value) {
  return static_cast<float>(std::clamp(value, 0.0, 1.0));
}

// Powers as double gives them, for values that are no 256 steps, 0 and the least float among them.
static void multiply_equals_the_formula() {
  Random random({7, 0, 0, 0, Purpose::kPlan});
  for (int round = 0; round < 200; ++round) {
    const size_t count = 1 + random.below(70);
    std::vector<float> mixed(count + kViewPadding), before;
    std::vector<uint8_t> partner(count + kViewPadding);
    for (size_t i = 0; i < count; ++i) {
      mixed[i] = i % 7 == 0 ? 0.0f : i % 11 == 0 ? 1e-45f : random.uniform_float();
      partner[i] = static_cast<uint8_t>(random.below(256));
    }
    before = mixed;
    const float a = static_cast<float>(random.uniform(-0.5, 2.0));
    const float b = static_cast<float>(random.uniform(-1.0, 1.0));
    PowerValues powers;
    powers_of_partner(b, powers);
    pixmix_kernels().multiply(mixed.data(), partner.data(), a, powers.data(), count);
    for (size_t i = 0; i < count; ++i) {
      const float one = static_cast<float>(std::pow(2.0 * before[i], static_cast<double>(a)));
      const float product = one * powers[partner[i]] * 0.5f;
      const float expected = clipped(std::isnan(product) ? 0.0 : product);
      CHECK(std::fabs(mixed[i] - expected) <= 2e-7f * std::max(expected, 1e-30f));
    }
  }
}

static void add_equals_the_formula() {
  Random random({8, 0, 0, 0, Purpose::kPlan});
  for (int round = 0; round < 200; ++round) {
    const size_t count = 1 + random.below(70);
    std::vector<float> mixed(count + kViewPadding), before;
    std::vector<uint8_t> partner(count + kViewPadding);
    for (size_t i = 0; i < count; ++i) {
      mixed[i] = random.uniform_float();
      partner[i] = static_cast<uint8_t>(random.below(256));
    }
    before = mixed;
    const float a = static_cast<float>(random.uniform(0.0, 2.0));
    const float b = static_cast<float>(random.uniform(-1.0, 1.0));
    pixmix_kernels().add(mixed.data(), partner.data(), a, b, count);
    for (size_t i = 0; i < count; ++i) {
      const float v = static_cast<float>(partner[i]) / 255.0f;
      const float one = a * (before[i] * 2.0f - 1.0f);
      const float two = b * (v * 2.0f - 1.0f);
      CHECK_EQUAL(mixed[i], clipped((one + two + 1.0f) * 0.5f));
    }
  }
}

// All values are written, none beyond the end.
static void no_tail_is_forgotten() {
  for (int width = 1; width < 40; ++width) {
    const Picture image = test_picture(3, width, 1);
    const Picture mixing = test_picture(3, width, 2);
    PixMixOptions options;
    options.ops = {Op::kEqualize, Op::kRotate};
    Workspace workspace;
    std::vector<float> out(image.data.size() + 1, -77.0f);
    for (uint64_t index = 0; index < 20; ++index) {
      augment_view(options, {0, index, 1}, image.view(), mixing.view(), workspace, out.data());
      CHECK(std::none_of(out.begin(), out.end() - 1, [](float value) { return value == -77.0f; }));
      CHECK(out.back() == -77.0f);
    }
  }
}

int main() {
  multiply_equals_the_formula();
  add_equals_the_formula();
  no_tail_is_forgotten();
  return check::report();
}
