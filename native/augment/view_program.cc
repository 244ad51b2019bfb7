#include "augment/view_program.h"

#include <algorithm>

#include "augment/mask.h"
#include "core/error.h"

namespace ipmix {

namespace {

PixelMask compile_mask(const MixStep& step, std::vector<uint8_t>& masks) {
  PixelMask mask;
  if (mask_bits(step) == 0) return mask;
  if (step.mask.explicit_bits) {
    mask.bits = static_cast<int64_t>(masks.size());
    masks.insert(masks.end(), step.mask.bits.begin(), step.mask.bits.end());
    return mask;
  }
  const MaskSource source = mask_source(step.mask);
  mask.key0 = source.key0;
  mask.key1 = source.key1;
  mask.threshold = source.threshold;
  mask.blocks = static_cast<uint32_t>((mask_bits(step) + 7) / 8);
  return mask;
}

PixelStep compile_step(const Operation& operation, const Plan& plan) {
  PixelStep step;
  step.operates = true;
  step.operation = prepare_pixels(operation, plan.height, plan.width);
  return step;
}

PixelStep compile_step(const MixStep& mix, const Plan& plan, std::vector<uint8_t>& masks) {
  PixelStep step;
  if (mix.partner) step = compile_step(*mix.partner, plan);
  step.mixes = true;
  step.mix = mix.mix;
  step.box = {mix.left, mix.top, mix.width, mix.height};
  step.a = mix.a;
  step.b = mix.b;
  step.mask = compile_mask(mix, masks);
  return step;
}

size_t length_of(const Chain& chain) {
  return chain.image ? chain.operations.size() : chain.mixes.size();
}

}  // namespace

ViewProgram compile_views(const std::vector<Plan>& plans, const Normalisation& normalisation,
                          Overflow overflow) {
  ViewProgram program;
  if (plans.empty()) return program;
  const Plan& first = plans.front();
  size_t depth = 0;
  for (const Plan& plan : plans) {
    if (plan.height != first.height || plan.width != first.width || plan.chains.size() != first.chains.size())
      invalid("expected plans of one size and number of chains");
    for (const Chain& chain : plan.chains) depth = std::max(depth, length_of(chain));
  }
  program.views = static_cast<int>(plans.size());
  program.chains = static_cast<int>(first.chains.size());
  program.depth = static_cast<int>(depth);
  program.height = first.height;
  program.width = first.width;
  program.clip = overflow == Overflow::kClip;
  std::copy(normalisation.mean.begin(), normalisation.mean.end(), program.mean);
  std::copy(normalisation.std.begin(), normalisation.std.end(), program.std);
  program.steps.resize(plans.size() * first.chains.size() * depth);
  PixelStep* step = program.steps.data();
  for (const Plan& plan : plans) {
    program.m.push_back(plan.m);
    program.weights.insert(program.weights.end(), plan.weights.begin(), plan.weights.end());
    for (const Chain& chain : plan.chains) {
      const size_t length = length_of(chain);
      program.lengths.push_back(static_cast<int>(length));
      for (size_t i = 0; i < length; ++i)
        step[i] = chain.image ? compile_step(chain.operations[i], plan)
                              : compile_step(chain.mixes[i], plan, program.masks);
      step += depth;
    }
  }
  return program;
}

}  // namespace ipmix
