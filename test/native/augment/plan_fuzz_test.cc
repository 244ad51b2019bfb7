// render with mutated plans: each is refused in one sentence, or rendered inside its pictures. The pictures
// are as long as their pixels, so that AddressSanitizer sees a read beyond; both renderers must agree.
//
//   plan_fuzz_test [seconds, default 2] [seed]     `npm run fuzz` runs it under ASan and UBSan
#include <chrono>
#include <cstdlib>

#include "augment/pixel_render.h"
#include "augment/plan_mutation.h"
#include "augment/presets.h"
#include "check.h"
#include "pictures.h"

using namespace ipmix;

namespace {

struct Outcomes {
  uint64_t rendered = 0;
  uint64_t refused = 0;
};

// Only where no number is a value may the bits differ: no processor promises which.
bool same(const std::vector<float>& one, const std::vector<float>& two) {
  for (size_t i = 0; i < one.size(); ++i)
    if (one[i] != two[i] && !(std::isnan(one[i]) && std::isnan(two[i]))) return false;
  return true;
}

IPMixOptions options_of(Random& random) {
  IPMixOptions options = random.coin() ? cifar_options() : imagenet_options();
  options.patch_sizes = {1, 3, 8, 40, 300};
  options.ops.clear();
  for (int op = 0; op < kOps; ++op) options.ops.push_back(static_cast<Op>(op));
  options.k = random.between(1, 4);
  options.t = random.between(0, 4);
  options.severity = random.uniform(0.2, 10.0);
  options.overflow = random.coin() ? Overflow::kWrap : Overflow::kClip;
  return options;
}

void one_plan(uint64_t seed, uint64_t index, Workspace& workspace, Outcomes& outcomes) {
  Random random({seed, 0, index, 0, Purpose::kInit});
  const IPMixOptions options = options_of(random);
  const int longest = random.below(20) == 0 ? 260 : 40;
  const int height = random.between(1, longest);
  const int width = random.between(1, longest);
  Plan plan;
  draw_plan(options, {0, index, 1}, height, width, plan);
  if (random.coin()) make_masks_explicit(plan);
  Mutation{random}(plan);
  try {
    check_plan(plan, height, width);
  } catch (const Error& error) {
    CHECK(error.code() == "INVALID_ARGUMENT" && std::string(error.what()).find('\n') == std::string::npos);
    ++outcomes.refused;
    return;
  }
  const Picture image = test_picture(height, width, index);
  const Picture mixing = test_picture(height, width, index + 1);
  std::vector<float> out(image.data.size());
  render(options, image.view(), mixing.view(), plan, workspace, out.data());
  std::vector<float> by_pixel(image.data.size());
  render_by_pixel(compile_views({plan}, options.normalisation, options.overflow), image.data.data(),
                  mixing.data.data(), by_pixel.data());
  CHECK(same(out, by_pixel));
  ++outcomes.rendered;
}

}  // namespace

int main(int count, char** arguments) {
  const double seconds = count > 1 ? std::atof(arguments[1]) : 2.0;
  const uint64_t seed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  Outcomes outcomes;
  Workspace workspace;
  for (uint64_t index = 0; index < 200 || std::chrono::steady_clock::now() < end; ++index)
    one_plan(seed, index, workspace, outcomes);
  std::printf("%llu plans rendered, %llu refused\n", static_cast<unsigned long long>(outcomes.rendered),
              static_cast<unsigned long long>(outcomes.refused));
  CHECK(outcomes.rendered >= 40 && outcomes.refused >= 40);
  return check::report();
}
