// The data room's exports: permutations, loaders, epochs, packed files.
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "bindings/fields.h"
#include "bindings/loader_handle.h"
#include "bindings/packed_handle.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "codec/encoded_picture.h"
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

// decodePicture(bytes): Promise<{ data, height, width }>, by the decoder of the loaders
Napi::Value decode_picture(const Napi::CallbackInfo& info) {
  const auto given = info[0].As<Napi::Uint8Array>();
  std::vector<uint8_t> bytes(given.Data(), given.Data() + given.ByteLength());
  return promise_on_pool(info.Env(), [bytes = std::move(bytes)]() -> Settle {
    const auto picture = std::make_shared<Picture>();
    EncodedPicture(bytes).decode(*picture);
    return [picture](Napi::Env env) -> Napi::Value {
      auto data = Napi::Uint8Array::New(env, picture->data.size());
      std::copy(picture->data.begin(), picture->data.end(), data.Data());
      const auto image = Napi::Object::New(env);
      image.Set("data", data);
      image.Set("height", picture->height);
      image.Set("width", picture->width);
      return image;
    };
  });
}

}  // namespace

void init_data(Napi::Env env, Napi::Object exports) {
  export_function<subset_permutation>(env, exports, "permutation");
  export_function<decode_picture>(env, exports, "decodePicture");
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
