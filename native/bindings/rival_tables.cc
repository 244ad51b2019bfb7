// The policies' tables as plain data.
#include "augment/policy.h"
#include "bindings/image_values.h"
#include "bindings/rival_method.h"

namespace ipmix {

Napi::Value policy_space_to_js(const Napi::CallbackInfo& info) {
  const JsPath from(info[0], "policySpace");
  const PolicyMethod method = policy_method_named(from["method"].text());
  const int bins = from["bins"].integer();
  if (bins < 2 || bins > 1000) from["bins"].refuse("an integer in 2..1000");
  const int height = read_side(from["height"]);
  const int width = read_side(from["width"]);
  const auto& rows = policy_space(method);
  auto list = Napi::Array::New(info.Env(), rows.size());
  for (uint32_t i = 0; i < rows.size(); ++i) {
    auto item = Napi::Object::New(info.Env());
    item.Set("op", std::string(row_of(rows[i].op).name));
    item.Set("signed", rows[i].is_signed);
    auto magnitudes = Napi::Array::New(info.Env());
    const int count = rows[i].scale == Scale::kNone ? 0 : bins;
    for (int bin = 0; bin < count; ++bin)
      magnitudes[static_cast<uint32_t>(bin)] = magnitude_of(rows[i], bin, bins, height, width);
    item.Set("magnitudes", magnitudes);
    list[i] = item;
  }
  return list;
}

Napi::Value auto_augment_policy_to_js(const Napi::CallbackInfo& info) {
  const auto& policy = auto_augment_policy(JsPath(info[0], "policy").text());
  auto list = Napi::Array::New(info.Env(), policy.size());
  for (uint32_t i = 0; i < policy.size(); ++i) {
    auto pair = Napi::Array::New(info.Env(), 2);
    for (uint32_t j = 0; j < 2; ++j) {
      const PolicyChoice& choice = policy[i][j];
      auto item = Napi::Object::New(info.Env());
      item.Set("op", std::string(row_of(choice.op).name));
      item.Set("probability", choice.probability);
      if (row_of(choice.op).has_magnitude) item.Set("bin", choice.bin);
      pair[j] = item;
    }
    list[i] = pair;
  }
  return list;
}

}  // namespace ipmix
