#include "augment/mix.h"

#include "augment/mask.h"
#include "augment/power_values.h"
#include "augment/view_kernels.h"
#include "image/kernels.h"

namespace ipmix {

namespace {

void gather(ConstPlanes source, const Box& box, uint8_t* out) {
  const auto width = static_cast<size_t>(box.width);
  const auto rows = static_cast<size_t>(box.height);
  for (int channel = 0; channel < 3; ++channel, out += width * rows)
    pixel_kernels().copy_rows(source.row(channel, box.top) + box.left, static_cast<size_t>(source.width), out,
                              width, width, rows);
}

void gather(ConstImageView source, const Box& box, uint8_t* out) {
  const auto width = static_cast<size_t>(box.width);
  const size_t plane = width * static_cast<size_t>(box.height);
  if (box.width == source.width) return pixel_kernels().split(source.row(box.top), plane, out, plane);
  const auto stride = static_cast<size_t>(source.width) * 3;
  pixel_kernels().split_rows(source.row(box.top) + static_cast<size_t>(box.left) * 3, stride,
                             source.data + source.bytes(), width, static_cast<size_t>(box.height), out);
}

void scatter(const uint8_t* in, const Box& box, Planes target) {
  const auto width = static_cast<size_t>(box.width);
  const auto rows = static_cast<size_t>(box.height);
  for (int channel = 0; channel < 3; ++channel, in += width * rows)
    pixel_kernels().copy_rows(in, width, target.row(channel, box.top) + box.left,
                              static_cast<size_t>(target.width), width, rows);
}

void combine(const MixStep& step, Overflow overflow, const uint8_t* current, const uint8_t* partner,
             size_t count, Workspace& workspace, uint8_t* out) {
  const ViewKernels& kernels = view_kernels();
  const size_t clip = overflow == Overflow::kClip ? 1 : 0;
  switch (step.mix) {
    case MixKind::kAdd:
      return kernels.add[clip](current, partner, step.a, step.b, count, out);
    case MixKind::kMultiply: {
      PowerValues one;
      PowerValues two;
      if (count + kViewPadding <= one.size()) {  // fewer values than a table has
        powers_of_current(step.a, current, count, one);
        powers_of_partner(step.b, partner, count, two);
        return kernels.product[clip](one.data(), two.data(), count, out);
      }
      powers_of_current(step.a, one);
      powers_of_partner(step.b, two);
      return kernels.multiply[clip](current, partner, one.data(), two.data(), count, out);
    }
    case MixKind::kPixels:
      fill_mask(step, workspace.mask);
      for (size_t channel = 0; channel < 3; ++channel) {
        const size_t from = channel * (count / 3);
        kernels.select(current + from, partner + from, workspace.mask.data(), count / 3, out + from);
      }
      return;
    case MixKind::kElements:
      fill_mask(step, workspace.mask);
      return kernels.select(current, partner, workspace.mask.data(), count, out);
  }
}

}  // namespace

void apply_mix(const MixStep& step, Overflow overflow, ConstPlanes original, ConstImageView mixing,
               Planes current, Workspace& workspace) {
  const Box box{step.left, step.top, step.width, step.height};
  const size_t count = 3 * static_cast<size_t>(box.width) * static_cast<size_t>(box.height);
  const size_t room = count + kViewPadding;
  if (workspace.boxes.size() < 3 * room) workspace.boxes.resize(3 * room);
  uint8_t* before = workspace.boxes.data();
  uint8_t* partner = before + room;
  uint8_t* after = partner + room;
  gather(ConstPlanes(current), box, before);
  if (step.partner) {
    const Planes changed = workspace.partner.sized(original.height, original.width);
    apply_operation(*step.partner, original, box, changed, workspace.operation);
    gather(ConstPlanes(changed), box, partner);
  } else {
    gather(mixing, box, partner);
  }
  combine(step, overflow, before, partner, count, workspace, after);
  scatter(after, box, current);
}

}  // namespace ipmix
