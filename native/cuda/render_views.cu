#include <cuda_runtime.h>

#include <cstring>

#include "augment/power_values.h"
#include "augment/view_pixels.h"
#include "cuda/render_views.h"

namespace ipmix::cuda {

namespace {

constexpr int kThreads = 256;

// Pictures (views or chains) side by side in one dimension of blocks, the only one without a near limit.
struct Place {
  int picture, pixel;
};

__host__ __device__ unsigned blocks_a_picture(const ViewMemory& memory) {
  return static_cast<unsigned>((memory.pixels() + kThreads - 1) / kThreads);
}

__device__ Place place_of_thread(const ViewMemory& memory) {
  const unsigned blocks = blocks_a_picture(memory);
  return {static_cast<int>(blockIdx.x / blocks),
          static_cast<int>(blockIdx.x % blocks * kThreads + threadIdx.x)};
}

__global__ void split(ViewMemory memory) {
  const auto [view, pixel] = place_of_thread(memory);
  if (pixel < memory.pixels()) split_pixel(memory, view, pixel);
}

// One block a chain: counts or lumas of the step's source, then each thread its part of the tables.
__global__ void fill_tables(ViewMemory memory, int i) {
  __shared__ uint32_t counts[3][256];
  __shared__ unsigned long long lumas;
  const int chain = static_cast<int>(blockIdx.x);
  const int thread = static_cast<int>(threadIdx.x);
  const PixelStep* step = step_of(memory, chain, i);
  if (step == nullptr) return;
  StepTables& tables = memory.tables[chain];
  if (step->mixes && step->mix == MixKind::kMultiply) fill_power(memory, *step, thread, tables.powers);
  if (!step->operates || step->operation.rule != PixelRule::kTable) return;
  const ConstPlanes source = table_source(memory, *step, chain, i);
  for (int channel = 0; channel < 3; ++channel) counts[channel][thread] = 0;
  if (thread == 0) lumas = 0;
  __syncthreads();
  const bool averages = step->operation.averages();
  const bool counting = step->operation.counts_values();
  unsigned long long mine = 0;
  for (int pixel = thread; (averages || counting) && pixel < memory.pixels(); pixel += kThreads) {
    const uint8_t red = source.plane(0)[pixel], green = source.plane(1)[pixel], blue = source.plane(2)[pixel];
    if (averages) mine += luma(red, green, blue);
    if (!counting) continue;
    atomicAdd(&counts[0][red], 1u);
    atomicAdd(&counts[1][green], 1u);
    atomicAdd(&counts[2][blue], 1u);
  }
  if (averages) atomicAdd(&lumas, mine);
  __syncthreads();
  if (thread < 3)
    fill_levels(step->operation, counts[thread], mean_grey(lumas, source.pixels()),
                tables.levels + 256 * thread);
}

__global__ void run_step(ViewMemory memory, int i) {
  const auto [chain, pixel] = place_of_thread(memory);
  if (pixel < memory.pixels()) run_pixel(memory, chain, i, pixel);
}

__global__ void blend(ViewMemory memory, OutputFormat format, void* out) {
  const auto [view, pixel] = place_of_thread(memory);
  if (pixel >= memory.pixels()) return;
  for (int channel = 0; channel < 3; ++channel) {
    const float value = blended_value(memory, view, channel, pixel);
    const size_t place = static_cast<size_t>(view) * memory.bytes() +
                         place_of(format.layout, static_cast<size_t>(memory.pixels()),
                                  static_cast<size_t>(channel), static_cast<size_t>(pixel));
    if (format.type == OutputType::kFloat32) static_cast<float*>(out)[place] = value;
    if (format.type == OutputType::kBFloat16) static_cast<uint16_t*>(out)[place] = bfloat16_bits(value);
    if (format.type == OutputType::kUint8)
      static_cast<uint8_t*>(out)[place] = viewing_byte(value, memory.mean[channel], memory.std[channel]);
  }
}

constexpr size_t kAlignment = 256;

size_t reserve(size_t& end, size_t bytes) {
  const size_t start = end;
  end = (end + bytes + kAlignment - 1) / kAlignment * kAlignment;
  return start;
}

template <typename Value>
size_t bytes_in(const std::vector<Value>& values) {
  return values.size() * sizeof(Value);
}

ViewMemory on_device(const ViewProgram& program, const Layout& at, uint8_t* room) {
  ViewMemory memory = memory_of(program);
  memory.steps = reinterpret_cast<const PixelStep*>(room + at.steps);
  memory.lengths = reinterpret_cast<const int*>(room + at.lengths);
  memory.weights = reinterpret_cast<const float*>(room + at.weights);
  memory.m = reinterpret_cast<const float*>(room + at.m);
  memory.masks = room + at.masks;
  memory.logarithms = reinterpret_cast<const double*>(room + at.logarithms);
  memory.originals = room + at.originals;
  for (int i = 0; i < 2; ++i) memory.ends[i] = room + at.ends[i];
  memory.tables = reinterpret_cast<StepTables*>(room + at.tables);
  return memory;
}

}  // namespace

Layout layout_of(const ViewProgram& program) {
  Layout at;
  const size_t chains = program.lengths.size();
  const size_t bytes = ConstImageView{nullptr, program.height, program.width}.bytes();
  at.steps = reserve(at.total, bytes_in(program.steps));
  at.lengths = reserve(at.total, bytes_in(program.lengths));
  at.weights = reserve(at.total, bytes_in(program.weights));
  at.m = reserve(at.total, bytes_in(program.m));
  at.masks = reserve(at.total, bytes_in(program.masks));
  at.logarithms = reserve(at.total, 2 * 256 * sizeof(double));
  at.upload = at.total;
  at.originals = reserve(at.total, static_cast<size_t>(program.views) * bytes);
  for (size_t& end : at.ends) end = reserve(at.total, chains * bytes);
  at.tables = reserve(at.total, chains * sizeof(StepTables));
  return at;
}

void pack(const ViewProgram& program, const Layout& at, uint8_t* out) {
  const auto copy = [out](size_t place, const void* from, size_t bytes) {
    if (bytes > 0) std::memcpy(out + place, from, bytes);
  };
  copy(at.steps, program.steps.data(), bytes_in(program.steps));
  copy(at.lengths, program.lengths.data(), bytes_in(program.lengths));
  copy(at.weights, program.weights.data(), bytes_in(program.weights));
  copy(at.m, program.m.data(), bytes_in(program.m));
  copy(at.masks, program.masks.data(), bytes_in(program.masks));
  copy(at.logarithms, power_logarithms(), 2 * 256 * sizeof(double));
}

const char* render_views(const ViewProgram& program, const Layout& layout, int device, uint8_t* room,
                         const uint8_t* images, const uint8_t* mixing, const OutputFormat& format, void* out,
                         Stream stream) {
  if (program.views == 0) return "";
  // The CUDA runtime in here is a copy of its own; its current device is not LibTorch's.
  if (const cudaError_t error = cudaSetDevice(device); error != cudaSuccess) return cudaGetErrorString(error);
  ViewMemory memory = on_device(program, layout, room);
  memory.images = images;
  memory.mixing = mixing;
  const unsigned blocks = blocks_a_picture(memory);
  const auto views = static_cast<unsigned>(memory.views);
  const unsigned chains = views * static_cast<unsigned>(memory.chains);
  split<<<blocks * views, kThreads, 0, stream>>>(memory);
  for (int i = 0; i < memory.depth; ++i) {
    fill_tables<<<chains, kThreads, 0, stream>>>(memory, i);
    run_step<<<blocks * chains, kThreads, 0, stream>>>(memory, i);
  }
  blend<<<blocks * views, kThreads, 0, stream>>>(memory, format, out);
  const cudaError_t error = cudaGetLastError();
  return error == cudaSuccess ? "" : cudaGetErrorString(error);
}

}  // namespace ipmix::cuda
