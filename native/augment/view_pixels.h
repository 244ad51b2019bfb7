// A program's work, one table and one value at a time. A CUDA kernel and the host's loops call the same
// functions on memory of their own side.
#pragma once

#include "augment/pixel_values.h"
#include "augment/view_program.h"

namespace ipmix {

// All pointers on one side. Pictures are interleaved; originals and chain pixels are planes.
struct ViewMemory {
  int views, chains, depth, height, width;
  bool clip;
  float mean[3], std[3];
  const PixelStep* steps;
  const int* lengths;
  const float* weights;
  const float* m;
  const uint8_t* masks;
  const double* logarithms;  // power_logarithms()
  const uint8_t* images;     // views x height x width x 3
  const uint8_t* mixing;     // the same
  uint8_t* originals;        // views x 3 x height x width
  uint8_t* ends[2];          // views x chains x 3 x height x width; the steps of a chain take turns
  StepTables* tables;        // views x chains

  IPMIX_HOST_DEVICE int pixels() const { return height * width; }
  IPMIX_HOST_DEVICE size_t bytes() const { return static_cast<size_t>(pixels()) * 3; }
  IPMIX_HOST_DEVICE ConstPlanes original(int view) const {
    return {originals + static_cast<size_t>(view) * bytes(), height, width};
  }
  // What step i of a chain starts from; with i = its length, where it ends.
  IPMIX_HOST_DEVICE ConstPlanes source(int chain, int i) const {
    if (i == 0) return original(chain / chains);
    return {ends[(i - 1) % 2] + static_cast<size_t>(chain) * bytes(), height, width};
  }
  IPMIX_HOST_DEVICE uint8_t* target(int chain, int i) const {
    return ends[i % 2] + static_cast<size_t>(chain) * bytes();
  }
};

// The program's own memory, with nothing yet behind the pointers that are not const.
inline ViewMemory memory_of(const ViewProgram& program) {
  ViewMemory memory{};
  memory.views = program.views;
  memory.chains = program.chains;
  memory.depth = program.depth;
  memory.height = program.height;
  memory.width = program.width;
  memory.clip = program.clip;
  for (int channel = 0; channel < 3; ++channel) {
    memory.mean[channel] = program.mean[channel];
    memory.std[channel] = program.std[channel];
  }
  memory.steps = program.steps.data();
  memory.lengths = program.lengths.data();
  memory.weights = program.weights.data();
  memory.m = program.m.data();
  memory.masks = program.masks.data();
  return memory;
}

// `chain` counts through all views: view * chains + chain.
IPMIX_HOST_DEVICE inline const PixelStep* step_of(const ViewMemory& memory, int chain, int i) {
  if (i >= memory.lengths[chain]) return nullptr;
  return memory.steps + static_cast<size_t>(chain) * static_cast<size_t>(memory.depth) + i;
}

// What the tables of a step are made from.
IPMIX_HOST_DEVICE inline ConstPlanes table_source(const ViewMemory& memory, const PixelStep& step, int chain,
                                                  int i) {
  return step.mixes ? memory.original(chain / memory.chains) : memory.source(chain, i);
}

IPMIX_HOST_DEVICE inline void fill_power(const ViewMemory& memory, const PixelStep& step, int value,
                                         float* powers) {
  powers[value] = value == 0 ? power_of_zero(step.a) : power_value(memory.logarithms[value], step.a);
  powers[256 + value] = power_value(memory.logarithms[256 + value], step.b);
}

// Places of a value in interleaved and in planar pictures of `pixels` pixels.
IPMIX_HOST_DEVICE inline size_t interleaved(int channel, int pixel) {
  return static_cast<size_t>(pixel) * 3 + static_cast<size_t>(channel);
}
IPMIX_HOST_DEVICE inline size_t planar(int channel, int pixel, int pixels) {
  return static_cast<size_t>(channel) * static_cast<size_t>(pixels) + static_cast<size_t>(pixel);
}

IPMIX_HOST_DEVICE inline void split_pixel(const ViewMemory& memory, int view, int pixel) {
  const size_t base = static_cast<size_t>(view) * memory.bytes();
  for (int channel = 0; channel < 3; ++channel)
    memory.originals[base + planar(channel, pixel, memory.pixels())] =
        memory.images[base + interleaved(channel, pixel)];
}

IPMIX_HOST_DEVICE inline bool keeps_current(const PixelStep& step, const uint8_t* masks, int channel, int x,
                                            int y) {
  const auto plane = static_cast<uint32_t>(step.mix == MixKind::kElements ? channel : 0);
  const auto width = static_cast<uint32_t>(step.box.width);
  const auto row = static_cast<uint32_t>(y - step.box.top);
  const uint32_t j = (plane * static_cast<uint32_t>(step.box.height) + row) * width +
                     static_cast<uint32_t>(x - step.box.left);
  if (step.mask.bits >= 0) return (masks[step.mask.bits + j / 8] >> (7 - j % 8) & 1) != 0;
  return mask_bit(step.mask.key0, step.mask.key1, step.mask.threshold, step.mask.blocks, j);
}

IPMIX_HOST_DEVICE inline uint8_t mixed_value(const ViewMemory& memory, const PixelStep& step,
                                             const StepTables& tables, uint8_t current, uint8_t partner,
                                             int channel, int x, int y) {
  if (step.mix == MixKind::kPixels || step.mix == MixKind::kElements)
    return keeps_current(step, memory.masks, channel, x, y) ? current : partner;
  const float levels = step.mix == MixKind::kAdd
                           ? added_levels(current, partner, step.a, step.b)
                           : tables.powers[current] * tables.powers[256 + partner] * 0.5f * 255.0f;
  return memory.clip ? clipped_byte(levels) : wrapped_byte(levels);
}

// All three channels of one pixel of step i.
IPMIX_HOST_DEVICE inline void run_pixel(const ViewMemory& memory, int chain, int i, int pixel) {
  const PixelStep* step = step_of(memory, chain, i);
  if (step == nullptr) return;
  const StepTables& tables = memory.tables[chain];
  const int x = pixel % memory.width;
  const int y = pixel / memory.width;
  const ConstPlanes source = memory.source(chain, i);
  const int view = chain / memory.chains;
  const bool in_box =
      x >= step->box.left && x < step->box.right() && y >= step->box.top && y < step->box.bottom();
  for (int channel = 0; channel < 3; ++channel) {
    uint8_t value = source.row(channel, y)[x];
    if (!step->mixes) {
      value = operation_value(step->operation, tables.levels, source, channel, x, y);
    } else if (in_box) {
      const size_t place = static_cast<size_t>(view) * memory.bytes() + interleaved(channel, pixel);
      const uint8_t partner = step->operates ? operation_value(step->operation, tables.levels,
                                                               memory.original(view), channel, x, y)
                                             : memory.mixing[place];
      value = mixed_value(memory, *step, tables, value, partner, channel, x, y);
    }
    memory.target(chain, i)[planar(channel, pixel, memory.pixels())] = value;
  }
}

// The view's value: (1 - m) n(original) + m sum_i weights[i] n(chain i).
IPMIX_HOST_DEVICE inline float blended_value(const ViewMemory& memory, int view, int channel, int pixel) {
  const float mean = memory.mean[channel];
  const float std = memory.std[channel];
  const size_t place = planar(channel, pixel, memory.pixels());
  float sum = 0.0f;
  for (int c = 0; c < memory.chains; ++c) {
    const int chain = view * memory.chains + c;
    const uint8_t end = memory.source(chain, memory.lengths[chain]).data[place];
    sum = sum + memory.weights[chain] * normalised_value(end, mean, std);
  }
  const float clean = normalised_value(memory.original(view).data[place], mean, std);
  return (1.0f - memory.m[view]) * clean + memory.m[view] * sum;
}

}  // namespace ipmix
