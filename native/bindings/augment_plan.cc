#include "bindings/augment_plan.h"

#include "augment/names.h"
#include "core/base64.h"
#include "core/error.h"
#include "image/operation_table.h"

namespace ipmix {

namespace {

// Names a place in front of a room's sentence.
template <typename Body>
auto at_place(const JsPath& place, Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const Error& error) {
    throw Error(error.code(), place.path() + ": " + error.what());
  }
}

Mask read_mask(const JsPath& step) {
  Mask mask;
  const JsPath bits = step["mask"];
  if (bits.missing()) {
    if (step["maskKey"].missing()) bits.refuse("a base64 string, or maskKey and threshold in its place");
    mask.key = step["maskKey"].seed();
    mask.threshold = static_cast<float>(step["threshold"].number());
    return mask;
  }
  mask.explicit_bits = true;
  if (!from_base64(bits.text(), mask.bits)) bits.refuse("a base64 string");
  return mask;
}

Napi::Object mix_step_to_js(Napi::Env env, const MixStep& step) {
  auto object = Napi::Object::New(env);
  object.Set("mix", std::string(kMixNames[static_cast<size_t>(step.mix)]));
  object.Set("left", step.left);
  object.Set("top", step.top);
  object.Set("width", step.width);
  object.Set("height", step.height);
  if (step.mix == MixKind::kAdd || step.mix == MixKind::kMultiply) {
    object.Set("a", static_cast<double>(step.a));
    object.Set("b", static_cast<double>(step.b));
  } else if (step.mask.explicit_bits) {
    object.Set("mask", to_base64(step.mask.bits));
  } else {
    object.Set("maskKey", static_cast<double>(step.mask.key));
    object.Set("threshold", static_cast<double>(step.mask.threshold));
  }
  if (step.partner) {
    auto partner = Napi::Object::New(env);
    set_operation(partner, *step.partner);
    object.Set("partner", partner);
  }
  return object;
}

Chain read_chain(const JsPath& value) {
  Chain chain;
  const JsPath kind = value["kind"];
  const std::string name = kind.text();
  if (name != "image" && name != "mix") kind.refuse("'image' or 'mix'");
  chain.image = name == "image";
  const JsPath steps = value["steps"];
  const uint32_t count = steps.length();
  for (uint32_t i = 0; i < count; ++i) {
    if (chain.image)
      chain.operations.push_back(read_operation(steps[i]));
    else
      chain.mixes.push_back(read_mix_step(steps[i]));
  }
  return chain;
}

}  // namespace

ViewKey read_view_key(const JsPath& key) {
  ViewKey view;
  view.index = key["index"].seed();
  if (!key["epoch"].missing()) view.epoch = key["epoch"].seed();
  const uint64_t number = key["view"].missing() ? 1 : key["view"].seed();
  if (number > UINT32_MAX) key["view"].refuse("an integer below 2^32");
  view.view = static_cast<uint32_t>(number);
  return view;
}

void set_operation(Napi::Object target, const Operation& operation) {
  const OperationRow& row = row_of(operation.op);
  target.Set("op", std::string(row.name));
  if (!row.argument.empty()) target.Set(std::string(row.argument), operation.argument);
}

Operation read_operation(const JsPath& step) {
  const JsPath name = step["op"];
  Operation operation;
  operation.op = at_place(name, [&] { return operation_named(name.text()); });
  const OperationRow& row = row_of(operation.op);
  if (!row.argument.empty()) operation.argument = step[std::string(row.argument).c_str()].number();
  return operation;
}

MixStep read_mix_step(const JsPath& value) {
  MixStep step;
  const JsPath name = value["mix"];
  step.mix = at_place(name, [&] { return mix_named(name.text()); });
  step.left = value["left"].integer();
  step.top = value["top"].integer();
  step.width = value["width"].integer();
  step.height = value["height"].integer();
  if (step.mix == MixKind::kAdd || step.mix == MixKind::kMultiply) {
    step.a = static_cast<float>(value["a"].number());
    step.b = static_cast<float>(value["b"].number());
  } else {
    step.mask = read_mask(value);
  }
  if (const JsPath partner = value["partner"]; !partner.missing()) step.partner = read_operation(partner);
  return step;
}

Plan read_plan(const JsPath& value) {
  Plan plan;
  plan.height = value["height"].integer();
  plan.width = value["width"].integer();
  plan.m = static_cast<float>(value["m"].number());
  const JsPath weights = value["weights"];
  for (uint32_t i = 0; i < weights.length(); ++i)
    plan.weights.push_back(static_cast<float>(weights[i].number()));
  const JsPath chains = value["chains"];
  for (uint32_t i = 0; i < chains.length(); ++i) plan.chains.push_back(read_chain(chains[i]));
  return plan;
}

Napi::Object plan_to_js(Napi::Env env, const Plan& plan) {
  auto object = Napi::Object::New(env);
  object.Set("height", plan.height);
  object.Set("width", plan.width);
  auto weights = Napi::Array::New(env, plan.weights.size());
  for (uint32_t i = 0; i < plan.weights.size(); ++i) weights[i] = static_cast<double>(plan.weights[i]);
  object.Set("weights", weights);
  object.Set("m", static_cast<double>(plan.m));
  auto chains = Napi::Array::New(env, plan.chains.size());
  for (uint32_t i = 0; i < plan.chains.size(); ++i) {
    const Chain& chain = plan.chains[i];
    auto steps = Napi::Array::New(env);
    for (const Operation& operation : chain.operations) {
      auto step = Napi::Object::New(env);
      set_operation(step, operation);
      steps[steps.Length()] = step;
    }
    for (const MixStep& step : chain.mixes) steps[steps.Length()] = mix_step_to_js(env, step);
    auto item = Napi::Object::New(env);
    item.Set("kind", chain.image ? "image" : "mix");
    item.Set("steps", steps);
    chains[i] = item;
  }
  object.Set("chains", chains);
  return object;
}

}  // namespace ipmix
