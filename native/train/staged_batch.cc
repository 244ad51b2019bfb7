#include "train/staged_batch.h"

#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace ipmix {

StagedBatch stage_batch(Training& training, const at::Tensor& images, const at::Tensor& labels,
                        bool channels_last) {
  const at::Device device = training.model->device();
  if (device.is_cpu()) return {images, labels};
  const at::NoGradGuard no_grad;
  const c10::impl::VirtualGuardImpl backend(device.type());
  // One stream for all batches: the allocator keeps the memory of each stream apart.
  if (!training.beside || training.beside->device() != device)
    training.beside = backend.getStreamFromGlobalPool(device);
  const c10::Stream beside = *training.beside;
  StagedBatch staged;
  {
    const c10::StreamGuard on_it(beside);
    staged.images = images.to(device, /*non_blocking=*/true);
    if (channels_last) staged.images = staged.images.contiguous(at::MemoryFormat::ChannelsLast);
    staged.labels = labels.to(device, /*non_blocking=*/true);
  }
  // The steps run on the default stream: the allocator must not give this memory away before they are done.
  const c10::Stream steps = backend.getDefaultStream(device);
  staged.images.record_stream(steps);
  staged.labels.record_stream(steps);
  c10::Event copied(device.type());
  copied.record(beside);
  copied.synchronize();
  return staged;
}

}  // namespace ipmix
