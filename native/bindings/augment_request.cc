#include "bindings/augment_request.h"

#include <array>
#include <utility>

#include "bindings/augment_mixing_set.h"
#include "bindings/environment.h"
#include "bindings/js_path.h"
#include "bindings/tensor_handle.h"
#include "core/unknown_name.h"

namespace ipmix {

namespace {

constexpr int64_t kLongestSide = 1 << 15;

// Contiguous memory of its own where it was a view.
at::Tensor read_images(const Napi::Value& value) {
  const at::Tensor& images = TensorHandle::tensor_of(value, "images");
  if (images.scalar_type() != at::kByte || images.dim() != 4 || images.size(3) != 3)
    throw Error("SHAPE_MISMATCH",
                "augmentBatch: expected images of dtype uint8 and shape N x height x width x 3, got " +
                    std::string(at::toString(images.scalar_type())) + " " + c10::str(images.sizes()));
  if (images.size(1) < 1 || images.size(2) < 1 || images.size(1) > kLongestSide ||
      images.size(2) > kLongestSide)
    throw Error("SHAPE_MISMATCH",
                "augmentBatch: expected pictures of 1 x 1 to 32768 x 32768, got " + c10::str(images.sizes()));
  return images.contiguous();
}

std::vector<uint64_t> read_indices(const JsPath& indices, int64_t count) {
  std::vector<uint64_t> result(indices.length());
  for (uint32_t i = 0; i < result.size(); ++i) result[i] = indices[i].seed();
  if (static_cast<int64_t>(result.size()) != count)
    throw Error("SHAPE_MISMATCH", "augmentBatch: expected one index a picture (" + std::to_string(count) +
                                      "), got " + std::to_string(result.size()));
  return result;
}

OutputFormat read_format(const JsPath& options) {
  OutputFormat format;
  const std::string dtype = options["dtype"].text_or("float32");
  if (dtype == "bfloat16")
    format.type = OutputType::kBFloat16;
  else if (dtype == "uint8")
    format.type = OutputType::kUint8;
  else if (dtype != "float32")
    invalid("augmentBatch: " + unknown_name("dtype", dtype, {"float32", "bfloat16", "uint8"}));
  const std::string memory = options["memoryFormat"].text_or("contiguous");
  if (memory == "channelsLast")
    format.layout = OutputLayout::kChannelsLast;
  else if (memory != "contiguous")
    invalid("augmentBatch: " + unknown_name("memoryFormat", memory, {"contiguous", "channelsLast"}));
  return format;
}

// Smaller tensors come from the allocator, which keeps such blocks itself.
constexpr size_t kPooledBytes = 1 << 20;

// A block of the operator's pool, which gets it back when the last tensor on it is gone.
struct PooledBlock {
  std::shared_ptr<WorkspacePool> pool;
  BlockPool::Block block;
};

void give_back(void* context) {
  const std::unique_ptr<PooledBlock> held(static_cast<PooledBlock*>(context));
  held->pool->outputs().give_back(std::move(held->block));
}

c10::Storage pooled_storage(const std::shared_ptr<WorkspacePool>& pool, size_t bytes) {
  auto held = std::make_unique<PooledBlock>(PooledBlock{pool, pool->outputs().take(bytes)});
  uint8_t* data = held->block.data.get();
  at::DataPtr pointer(data, held.release(), give_back, at::Device(at::kCPU));
  const c10::SymInt size(static_cast<int64_t>(bytes));
  return {c10::Storage::use_byte_size_t(), size, std::move(pointer), nullptr, false};
}

std::vector<int64_t> contiguous_strides(const std::array<int64_t, 4>& shape) {
  return {shape[1] * shape[2] * shape[3], shape[2] * shape[3], shape[3], 1};
}

at::ScalarType scalar_type(OutputType type) {
  return type == OutputType::kFloat32    ? at::kFloat
         : type == OutputType::kBFloat16 ? at::kBFloat16
                                         : at::kByte;
}

}  // namespace

BatchRequest read_batch_request(const Napi::CallbackInfo& info, std::shared_ptr<const ViewAugmenter> method,
                                std::shared_ptr<WorkspacePool> workspaces) {
  BatchRequest request;
  request.method = std::move(method);
  request.workspaces = std::move(workspaces);
  request.images = read_images(info[0]);
  const JsPath options(info[1], "augmentBatch");
  BatchJob& job = request.job;
  job.height = static_cast<int>(request.images.size(1));
  job.width = static_cast<int>(request.images.size(2));
  job.indices = read_indices(options["indices"], request.images.size(0));
  if (!options["epoch"].missing()) job.epoch = options["epoch"].seed();
  const uint64_t view = options["view"].missing() ? 1 : options["view"].seed();
  if (view > UINT32_MAX) options["view"].refuse("an integer below 2^32");
  job.view = static_cast<uint32_t>(view);
  job.format = read_format(options);
  request.threads =
      options["threads"].missing() ? Environment::of(info.Env()).pool().size() : options["threads"].integer();
  if (request.threads < 1) options["threads"].refuse("an integer of at least 1");
  if (request.method->mixing()) request.mixing = MixingSetHandle::set_of(options["mixing"].value(), "mixing");
  request.flag = Cancellation::flag_of(info[2]);
  return request;
}

at::Tensor empty_views(const BatchRequest& request) {
  const BatchJob& job = request.job;
  const at::Tensor& images = request.images;
  const std::array<int64_t, 4> shape{images.size(0), 3, job.height, job.width};
  const bool last = job.format.layout == OutputLayout::kChannelsLast;
  const auto options = images.options().dtype(scalar_type(job.format.type));
  const size_t bytes = static_cast<size_t>(images.numel()) * bytes_of(job.format.type);
  if (images.is_cuda() || bytes < kPooledBytes)
    return at::empty(
        shape, options.memory_format(last ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous));
  const std::vector<int64_t> strides =
      last ? c10::get_channels_last_strides_2d(shape) : contiguous_strides(shape);
  return at::empty({0}, options).set_(pooled_storage(request.workspaces, bytes), 0, shape, strides);
}

}  // namespace ipmix
