// IPMix views on a GPU: raw pointers and a stream, no torch. Has been compiled and linked, and its per-pixel
// functions (augment/view_pixels.h) are tested on the host; it has not yet run on a GPU.
#pragma once

#include <cstddef>
#include <cstdint>

#include "augment/output_format.h"
#include "augment/view_program.h"

// As cuda_runtime_api.h declares it, so that callers need no CUDA headers.
struct CUstream_st;

namespace ipmix::cuda {

using Stream = CUstream_st*;

// A program packed for one copy to the device, behind it the room that the kernels work in.
struct Layout {
  size_t steps = 0, lengths = 0, weights = 0, m = 0, masks = 0, logarithms = 0;
  size_t upload = 0;  // bytes that pack() fills
  size_t originals = 0, ends[2] = {0, 0}, tables = 0;
  size_t total = 0;  // bytes of device memory
};
Layout layout_of(const ViewProgram& program);

// Fills `upload` bytes.
void pack(const ViewProgram& program, const Layout& layout, uint8_t* out);

// Queues all kernels on the stream of the device and returns. `room`: layout.total bytes of device memory,
// 256-byte aligned, whose first layout.upload hold what pack() made; images, mixing: device memory, views x
// height x width x 3; out: device memory in the given format. An empty string, or CUDA's reason why not.
const char* render_views(const ViewProgram& program, const Layout& layout, int device, uint8_t* room,
                         const uint8_t* images, const uint8_t* mixing, const OutputFormat& format, void* out,
                         Stream stream);

}  // namespace ipmix::cuda
