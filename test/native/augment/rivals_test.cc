// The rivals on one thread: no allocation once warm, nothing written outside, any size and any legal plan.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>

#include "augment/augmix.h"
#include "augment/cutout.h"
#include "augment/pixmix.h"
#include "augment/policy.h"
#include "augment/view_augmenter.h"
#include "check.h"
#include "core/random.h"
#include "image/affine_nearest.h"
#include "pictures.h"

namespace {
size_t allocations = 0;
}

// Not inlined: GCC would take the pair for mismatched.
[[gnu::noinline]] void* operator new(size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
  std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}

using namespace ipmix;

static std::vector<std::unique_ptr<ViewAugmenter>> methods() {
  const std::vector<Op> ops{Op::kAutocontrast, Op::kEqualize, Op::kPosterize,  Op::kRotate,     Op::kSolarize,
                            Op::kShearX,       Op::kShearY,   Op::kTranslateX, Op::kTranslateY, Op::kColor};
  std::vector<std::unique_ptr<ViewAugmenter>> all;
  AugMixOptions augmix;
  augmix.ops = ops;
  all.push_back(std::make_unique<ViewsOf<AugMixOptions>>(augmix));
  PixMixOptions pixmix;
  pixmix.ops = ops;
  all.push_back(std::make_unique<ViewsOf<PixMixOptions>>(pixmix));
  all.push_back(std::make_unique<ViewsOf<CutoutOptions>>(CutoutOptions{}));
  for (const auto method :
       {PolicyMethod::kAutoAugment, PolicyMethod::kRandAugment, PolicyMethod::kTrivialAugment})
    for (const auto interpolation : {Interpolation::kNearest, Interpolation::kBilinear}) {
      PolicyOptions policy;
      policy.method = method;
      policy.policy = &auto_augment_policy("cifar10");
      policy.interpolation = interpolation;
      all.push_back(std::make_unique<ViewsOf<PolicyOptions>>(policy));
    }
  return all;
}

static void steady_state_does_not_allocate() {
  const Picture image = test_picture(48, 40, 1);
  const Picture mixing = test_picture(48, 40, 2);
  std::vector<float> out(image.data.size());
  for (const auto& method : methods()) {
    Workspace workspace;
    const auto views = [&](uint64_t first, uint64_t last) {
      for (uint64_t index = first; index < last; ++index)
        method->augment({0, index, 1}, image.view(), mixing.view(), workspace, out.data());
    };
    views(0, 800);
    const size_t before = allocations;
    views(800, 2500);
    CHECK_EQUAL(allocations - before, 0u);
  }
}

static void any_size_is_written_and_no_more() {
  for (const auto& method : methods())
    for (const auto& [height, width] : {std::pair{1, 1}, {1, 9}, {9, 1}, {2, 3}, {33, 17}, {64, 64}}) {
      const Picture image = test_picture(height, width, 3);
      const Picture mixing = test_picture(height, width, 4);
      const Picture copy = image;
      Workspace workspace;
      std::vector<float> out(image.data.size() + 8, -77.0f);
      for (uint64_t index = 0; index < 100; ++index) {
        std::fill(out.begin(), out.end() - 8, -77.0f);
        method->augment({0, index, 1}, image.view(), mixing.view(), workspace, out.data());
        CHECK(std::none_of(out.begin(), out.end() - 8, [](float value) { return value == -77.0f; }));
        CHECK(std::all_of(out.end() - 8, out.end(), [](float value) { return value == -77.0f; }));
      }
      CHECK(image.data == copy.data);
    }
}

// Whatever a matrix within the limits says, only the source's pixels and black come out.
static void nearest_stays_inside() {
  Random random({5, 0, 0, 0, Purpose::kPlan});
  PlaneBuffer before;
  PlaneBuffer after;
  for (int round = 0; round < 3000; ++round) {
    const int height = random.between(1, 40);
    const int width = random.between(1, 40);
    const double reach = std::array{1.0, 10.0, 1e3, 1e6}[random.below(4)];
    AffineMatrix matrix;
    for (double& entry : matrix) entry = random.below(3) == 0 ? 0.0 : random.uniform(-reach, reach);
    const Planes source = before.sized(height, width);
    std::fill_n(source.data, source.bytes(), uint8_t{200});
    const Planes target = after.sized(height, width);
    std::fill_n(target.data, target.bytes(), uint8_t{7});
    transform_nearest(matrix, source, target);
    CHECK(std::all_of(target.data, target.data + target.bytes(),
                      [](uint8_t value) { return value == 0 || value == 200; }));
  }
}

// Every operation with any magnitude that a plan from outside may hold.
static void any_legal_step_stays_inside() {
  Random random({6, 0, 0, 0, Purpose::kPlan});
  Workspace workspace;
  for (int round = 0; round < 6000; ++round) {
    const Picture image = test_picture(random.between(1, 24), random.between(1, 24), 1);
    PolicyOptions options;
    options.interpolation = random.coin() ? Interpolation::kNearest : Interpolation::kBilinear;
    PolicyPlan plan{image.height, image.width, {}};
    for (int i = random.between(0, 3); i >= 0; --i) {
      const PolicyRow& row = policy_table()[random.below(kPolicyOps)];
      const double any = random.uniform(row.low, row.high);
      plan.steps.push_back({row.op, std::array{row.low, row.high, any, any / 1000.0}[random.below(4)]});
    }
    for (PolicyStep& step : plan.steps) step.magnitude = std::max(step.magnitude, row_of(step.op).low);
    check_plan(plan, image.height, image.width);
    Picture out(image.height, image.width);
    render_picture(options, image.view(), plan, workspace, out.view());
    std::vector<float> view(out.data.size());
    render(options, image.view(), plan, workspace, view.data());
    CHECK(std::all_of(view.begin(), view.end(), [](float value) { return value >= -1.0f && value <= 1.0f; }));
    CHECK_EQUAL(view[0], static_cast<float>(out.data[0]) / 255.0f * 2.0f - 1.0f);
  }
}

int main() {
  any_legal_step_stays_inside();
  steady_state_does_not_allocate();
  any_size_is_written_and_no_more();
  nearest_stays_inside();
  return check::report();
}
