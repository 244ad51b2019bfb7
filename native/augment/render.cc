// The pure half of IPMix: a plan on a picture.
#include "augment/ipmix.h"
#include "augment/mix.h"
#include "augment/view_kernels.h"

namespace ipmix {

namespace {

// Two buffers take turns so that the last operation writes into `end`.
void run_operations(const Chain& chain, ConstPlanes original, Planes end, Planes spare,
                    OperationSpace& space) {
  ConstPlanes from = original;
  const size_t count = chain.operations.size();
  for (size_t i = 0; i < count; ++i) {
    const Planes to = (count - 1 - i) % 2 == 0 ? end : spare;
    apply_operation(chain.operations[i], from, original.whole(), to, space);
    from = to;
  }
}

// Where the chain ends: a chain of no step is the original itself.
const uint8_t* run_chain(const Chain& chain, Overflow overflow, ConstPlanes original, ConstImageView mixing,
                         PlaneBuffer& buffer, Workspace& workspace) {
  if (chain.image ? chain.operations.empty() : chain.mixes.empty()) return original.data;
  const Planes end = buffer.sized(original.height, original.width);
  if (chain.image) {
    const Planes spare = workspace.spare.sized(original.height, original.width);
    run_operations(chain, original, end, spare, workspace.operation);
  } else {
    copy_box(original, original.whole(), end);
    for (const MixStep& step : chain.mixes) apply_mix(step, overflow, original, mixing, end, workspace);
  }
  return end.data;
}

}  // namespace

void render(const Normalisation& normalisation, Overflow overflow, ConstImageView image,
            ConstImageView mixing, const Plan& plan, Workspace& workspace, float* out) {
  const Planes original = workspace.original.sized(image.height, image.width);
  split_channels(image, original);
  workspace.normalisation.prepare(normalisation);
  const size_t k = plan.chains.size();
  if (workspace.chains.size() < k) workspace.chains.resize(k);
  workspace.ends.resize(k);
  for (size_t i = 0; i < k; ++i)
    workspace.ends[i] = run_chain(plan.chains[i], overflow, original, mixing, workspace.chains[i], workspace);
  const size_t pixels = original.pixels();
  for (int channel = 0; channel < 3; ++channel) {
    view_kernels().blend(original.plane(channel), workspace.ends.data(), plan.weights.data(),
                         static_cast<int>(k), plan.m, workspace.normalisation.channel(channel), pixels,
                         out + static_cast<size_t>(channel) * pixels);
    for (const uint8_t*& end : workspace.ends) end += pixels;  // the next plane
  }
}

void render(const IPMixOptions& options, ConstImageView image, ConstImageView mixing, const Plan& plan,
            Workspace& workspace, float* out) {
  render(options.normalisation, options.overflow, image, mixing, plan, workspace, out);
}

void augment_view(const IPMixOptions& options, const ViewKey& key, ConstImageView image,
                  ConstImageView mixing, Workspace& workspace, float* out) {
  draw_plan(options, key, image.height, image.width, workspace.plan);
  render(options, image, mixing, workspace.plan, workspace, out);
}

}  // namespace ipmix
