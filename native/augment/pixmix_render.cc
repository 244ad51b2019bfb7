// The pure half of PixMix: a plan on a picture, in float32 between its rounds.
#include "augment/pixmix.h"
#include "augment/pixmix_kernels.h"
#include "augment/power_values.h"
#include "augment/view_kernels.h"

namespace ipmix {

namespace {

// The original after the operation, in the workspace; the original itself without one.
ConstPlanes changed(const std::optional<Operation>& operation, ConstPlanes original, Workspace& workspace) {
  if (!operation) return original;
  const Planes target = workspace.partner.sized(original.height, original.width);
  apply_operation(*operation, original, original.whole(), target, workspace.operation);
  return target;
}

void mix(const PixMixRound& round, const uint8_t* partner, float* mixed, size_t count) {
  if (round.mix == MixKind::kAdd) return pixmix_kernels().add(mixed, partner, round.a, round.b, count);
  PowerValues powers;
  powers_of_partner(round.b, powers);
  pixmix_kernels().multiply(mixed, partner, round.a, powers.data(), count);
}

}  // namespace

void render(const PixMixOptions& options, ConstImageView image, ConstImageView mixing, const PixMixPlan& plan,
            Workspace& workspace, float* out) {
  const Planes original = workspace.original.sized(image.height, image.width);
  split_channels(image, original);
  Planes partner{};  // split at its first use
  const size_t count = original.bytes();
  if (workspace.values.size() < count + kViewPadding) workspace.values.resize(count + kViewPadding);
  float* mixed = workspace.values.data();
  pixmix_kernels().to_unit(changed(plan.start, original, workspace).data, count, mixed);
  for (const PixMixRound& round : plan.rounds) {
    if (!round.partner && partner.data == nullptr) {
      partner = workspace.spare.sized(image.height, image.width);
      split_channels(mixing, partner);
    }
    const ConstPlanes with =
        round.partner ? changed(round.partner, original, workspace) : ConstPlanes(partner);
    mix(round, with.data, mixed, count);
  }
  const size_t pixels = original.pixels();
  for (size_t channel = 0; channel < 3; ++channel)
    pixmix_kernels().normalise(mixed + channel * pixels, options.normalisation.mean[channel],
                               options.normalisation.std[channel], pixels, out + channel * pixels);
}

}  // namespace ipmix
