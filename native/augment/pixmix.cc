#include "augment/pixmix.h"

#include <cmath>
#include <string>

#include "augment/check_number.h"
#include "augment/draw_choices.h"
#include "core/error.h"
#include "core/random.h"

namespace ipmix {

namespace {

constexpr int kMostRounds = 64;

void check_round(const PixMixRound& round) {
  if (round.mix != MixKind::kAdd && round.mix != MixKind::kMultiply)
    invalid("expected mix to be add or multiply, the two that PixMix has");
  if (!std::isfinite(round.a) || !std::isfinite(round.b))
    invalid("expected a and b to be finite numbers, got " + std::to_string(round.a) + " and " +
            std::to_string(round.b));
  if (round.partner) check_operation(*round.partner);
}

}  // namespace

void check_options(const PixMixOptions& options) {
  check_whole("k", options.k, 0, kMostRounds);
  check_positive("beta", options.beta);
  check_severity(options.severity);
  if (options.ops.empty()) invalid("expected ops to hold at least one operation, got none");
  check_normalisation(options.normalisation);
  check_mixing_scale(options.mixing_scale);
}

void draw_plan(const PixMixOptions& options, const ViewKey& key, int height, int width, PixMixPlan& plan) {
  Random random({options.seed, key.epoch, key.index, key.view, Purpose::kRival});
  const auto half = [&]() -> std::optional<Operation> {
    if (!random.coin()) return std::nullopt;
    return draw_augmix_operation(options.ops, options.severity, height, width, random);
  };
  plan.height = height;
  plan.width = width;
  plan.start = half();
  plan.rounds.clear();
  const int rounds = random.between(0, options.k);
  for (int i = 0; i < rounds; ++i) {
    PixMixRound& round = plan.rounds.emplace_back();
    round.partner = half();
    round.mix = random.coin() ? MixKind::kAdd : MixKind::kMultiply;
    draw_coefficients(options.beta, random, round.a, round.b);
  }
}

void check_plan(const PixMixPlan& plan, int height, int width) {
  check_plan_size(plan.height, plan.width, height, width);
  if (plan.start) try {
      check_operation(*plan.start);
    } catch (const Error& error) {
      throw Error(error.code(), std::string("start: ") + error.what());
    }
  if (plan.rounds.size() > kMostRounds)
    invalid("expected at most " + std::to_string(kMostRounds) + " rounds, got " +
            std::to_string(plan.rounds.size()));
  for (size_t i = 0; i < plan.rounds.size(); ++i) try {
      check_round(plan.rounds[i]);
    } catch (const Error& error) {
      throw Error(error.code(), "round " + std::to_string(i) + ": " + error.what());
    }
}

void augment_view(const PixMixOptions& options, const ViewKey& key, ConstImageView image,
                  ConstImageView mixing, Workspace& workspace, float* out) {
  draw_plan(options, key, image.height, image.width, workspace.pixmix);
  render(options, image, mixing, workspace.pixmix, workspace, out);
}

}  // namespace ipmix
