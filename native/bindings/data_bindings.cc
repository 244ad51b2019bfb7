// The data room's exports: permutations, loaders, epochs, packed files.
#include "bindings/fields.h"
#include "bindings/loader_handle.h"
#include "bindings/packed_handle.h"
#include "bindings/rooms.h"
#include "data/sampler.h"

namespace ipmix {
namespace {

// permutation({ seed, count }): Uint32Array, for the choice of a subset
Napi::Value subset_permutation(const Napi::CallbackInfo& info) {
  const Fields fields(info[0], "permutation");
  const uint64_t count = fields.seed("count");
  if (count > UINT32_MAX) invalid("permutation: count must be below 2^32");
  const auto order = permutation(fields.seed("seed"), 0, Shuffle::kSubset, count);
  auto array = Napi::Uint32Array::New(info.Env(), order.size());
  std::copy(order.begin(), order.end(), array.Data());
  return array;
}

}  // namespace

void init_data(Napi::Env env, Napi::Object exports) {
  export_function<subset_permutation>(env, exports, "permutation");
  exports.Set("Loader", LoaderHandle::DefineClass(
                            env, "Loader",
                            {LoaderHandle::InstanceMethod<&LoaderHandle::prepare>("prepare"),
                             LoaderHandle::InstanceMethod<&LoaderHandle::statistics>("statistics"),
                             LoaderHandle::InstanceMethod<&LoaderHandle::batches>("batches"),
                             LoaderHandle::InstanceMethod<&LoaderHandle::skipped>("skipped")}));
  exports.Set("PackedFile",
              PackedHandle::DefineClass(env, "PackedFile",
                                        {PackedHandle::InstanceMethod<&PackedHandle::open>("open"),
                                         PackedHandle::InstanceMethod<&PackedHandle::labels>("labels"),
                                         PackedHandle::InstanceMethod<&PackedHandle::sample>("sample")}));
  exports.Set("LoaderEpoch",
              EpochHandle::DefineClass(env, "LoaderEpoch",
                                       {EpochHandle::InstanceMethod<&EpochHandle::next>("next"),
                                        EpochHandle::InstanceMethod<&EpochHandle::indices>("indices"),
                                        EpochHandle::InstanceMethod<&EpochHandle::supply>("supply"),
                                        EpochHandle::InstanceMethod<&EpochHandle::cancel>("cancel"),
                                        EpochHandle::InstanceMethod<&EpochHandle::stop>("stop")}));
}

}  // namespace ipmix
