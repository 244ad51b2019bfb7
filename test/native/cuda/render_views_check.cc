// The CUDA kernels against the host, bit for bit; where there is no GPU, that they link and pack.
// Built by `npm run check:cuda-kernels`.
#include <cuda_runtime_api.h>

#include <cstring>

#include "augment/pixel_render.h"
#include "augment/presets.h"
#include "check.h"
#include "cuda/render_views.h"
#include "pictures.h"

using namespace ipmix;

namespace {

struct DeviceMemory {
  explicit DeviceMemory(size_t bytes) { CHECK_EQUAL(static_cast<int>(cudaMalloc(&data, bytes)), 0); }
  ~DeviceMemory() { cudaFree(data); }
  DeviceMemory(const DeviceMemory&) = delete;
  DeviceMemory& operator=(const DeviceMemory&) = delete;
  uint8_t* bytes() const { return static_cast<uint8_t*>(data); }
  void* data = nullptr;
};

std::vector<uint8_t> pictures(int count, int height, int width, int seed) {
  std::vector<uint8_t> bytes;
  for (int i = 0; i < count; ++i) {
    const Picture picture = test_picture(height, width, static_cast<uint64_t>(seed + i));
    bytes.insert(bytes.end(), picture.data.begin(), picture.data.end());
  }
  return bytes;
}

ViewProgram program_of(const IPMixOptions& options, int views, int height, int width) {
  std::vector<Plan> plans(static_cast<size_t>(views));
  for (size_t i = 0; i < plans.size(); ++i) {
    draw_plan(options, {5, i, 1}, height, width, plans[i]);
    if (i % 3 == 0) make_masks_explicit(plans[i]);
  }
  return compile_views(plans, options.normalisation, options.overflow);
}

std::vector<uint8_t> on_gpu(const ViewProgram& program, const std::vector<uint8_t>& images,
                            const std::vector<uint8_t>& mixing, const OutputFormat& format) {
  const cuda::Layout layout = cuda::layout_of(program);
  std::vector<uint8_t> packed(layout.upload);
  cuda::pack(program, layout, packed.data());
  const DeviceMemory room(layout.total), first(images.size()), second(mixing.size());
  const DeviceMemory out(images.size() * bytes_of(format.type));
  cudaMemcpy(room.data, packed.data(), packed.size(), cudaMemcpyHostToDevice);
  cudaMemcpy(first.data, images.data(), images.size(), cudaMemcpyHostToDevice);
  cudaMemcpy(second.data, mixing.data(), mixing.size(), cudaMemcpyHostToDevice);
  const char* reason = cuda::render_views(program, layout, 0, room.bytes(), first.bytes(), second.bytes(),
                                          format, out.data, nullptr);
  CHECK_EQUAL(std::strlen(reason), size_t{0});
  std::vector<uint8_t> result(images.size() * bytes_of(format.type));
  CHECK_EQUAL(static_cast<int>(cudaMemcpy(result.data(), out.data, result.size(), cudaMemcpyDeviceToHost)),
              0);
  return result;
}

void compare(const IPMixOptions& options, int views, int height, int width) {
  const ViewProgram program = program_of(options, views, height, width);
  const std::vector<uint8_t> images = pictures(views, height, width, 1);
  const std::vector<uint8_t> mixing = pictures(views, height, width, 500);
  std::vector<float> expected(images.size());
  render_by_pixel(program, images.data(), mixing.data(), expected.data());
  const size_t values = images.size() / static_cast<size_t>(views);
  for (const OutputType type : {OutputType::kFloat32, OutputType::kBFloat16, OutputType::kUint8})
    for (const OutputLayout layout : {OutputLayout::kChannelsFirst, OutputLayout::kChannelsLast}) {
      const OutputFormat format{type, layout};
      std::vector<uint8_t> written(images.size() * bytes_of(type));
      for (size_t view = 0; view < static_cast<size_t>(views); ++view)
        write_view(expected.data() + view * values, values / 3, options.normalisation, format,
                   written.data() + view * values * bytes_of(type));
      CHECK(on_gpu(program, images, mixing, format) == written);
    }
}

// What any machine can see: everything of the program is in the upload, in its place.
void packing() {
  const ViewProgram program = program_of(cifar_options(), 9, 32, 32);
  const cuda::Layout at = cuda::layout_of(program);
  std::vector<uint8_t> packed(at.upload);
  cuda::pack(program, at, packed.data());
  CHECK(at.total > at.upload && at.upload > at.logarithms);
  CHECK(std::memcmp(packed.data() + at.steps, program.steps.data(),
                    program.steps.size() * sizeof(PixelStep)) == 0);
  CHECK(std::memcmp(packed.data() + at.masks, program.masks.data(), program.masks.size()) == 0);
  CHECK(std::memcmp(packed.data() + at.m, program.m.data(), program.m.size() * sizeof(float)) == 0);
}

}  // namespace

int main() {
  packing();
  int devices = 0;
  if (cudaGetDeviceCount(&devices) != cudaSuccess || devices == 0) {
    std::puts("SKIPPED: no CUDA device; the kernels compile and link, and have not run here");
    return check::report();
  }
  IPMixOptions all = imagenet_options();
  all.ops.clear();
  for (int op = 0; op < kOps; ++op) all.ops.push_back(static_cast<Op>(op));
  all.k = 4;
  all.t = 6;
  for (const auto& [height, width] : {std::pair{32, 32}, {1, 1}, {7, 3}, {31, 50}, {224, 224}})
    for (const IPMixOptions& options : {cifar_options(), imagenet_options(), all})
      compare(options, 40, height, width);
  return check::report();
}
