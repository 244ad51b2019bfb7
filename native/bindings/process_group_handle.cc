#include "bindings/process_group_handle.h"

#include <utility>
#include <vector>

#include "bindings/fields.h"
#include "bindings/note_line.h"
#include "bindings/promise.h"
#include "bindings/tensor_handle.h"

namespace ipmix {
namespace {

std::chrono::milliseconds milliseconds(double seconds) {
  return std::chrono::milliseconds(static_cast<int64_t>(seconds * 1000));
}

Place read_place(const Napi::Value& value) {
  const Fields fields(value, "process group");
  Place place;
  place.rank = fields.integer("rank", place.rank);
  place.world = fields.integer("world", place.world);
  place.host = fields.text("host", "");
  place.port = fields.integer("port", place.port);
  place.serves = fields.flag("serves", place.serves);
  place.prefix = fields.text("prefix", "");
  place.timeout = milliseconds(fields.number("timeout", 300));
  return place;
}

Napi::Value nothing(Napi::Env env) {
  return env.Undefined();
}

}  // namespace

ProcessGroupHandle::ProcessGroupHandle(const Napi::CallbackInfo& info)
    : Handle(info), line_(std::make_shared<NoteLine>()), environment_(Environment::of(info.Env())) {
  guarded(info, [&] {
    place_ = read_place(info[0]);
    ticket_ = environment_.on_teardown([line = line_] { line->drain(); });
  });
}

ProcessGroupHandle::~ProcessGroupHandle() {
  if (ticket_) environment_.forget_teardown(*ticket_);
}

const std::shared_ptr<ProcessGroup>& ProcessGroupHandle::group() const {
  if (!slot_->group) throw Error("DISPOSED", "this process group is not connected, or was closed");
  return slot_->group;
}

std::shared_ptr<ProcessGroup> ProcessGroupHandle::group_of(const Napi::Value& value) {
  return from(value, "process group").group();
}

Napi::Value ProcessGroupHandle::meet(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto patience = milliseconds(info[0].ToNumber().DoubleValue());
    return promise_when(
        info.Env(), [line = line_](std::function<void()> job) { line->submit(std::move(job)); },
        [place = place_, patience, slot = slot_]() -> Settle {
          auto store = std::make_shared<Store>(place, patience);
          return [store, slot](Napi::Env env) {
            slot->store = store;
            return nothing(env);
          };
        });
  });
}

Napi::Value ProcessGroupHandle::noted(const Napi::CallbackInfo& info,
                                      const std::function<std::optional<std::string>(Store&)>& body) {
  if (!slot_->store) throw Error("DISPOSED", "this process group has met nobody yet, or was closed");
  return promise_when(
      info.Env(), [line = line_](std::function<void()> job) { line->submit(std::move(job)); },
      [store = slot_->store, body]() -> Settle {
        const std::optional<std::string> found = body(*store);
        return [found](Napi::Env env) -> Napi::Value {
          return found ? Napi::String::New(env, *found).As<Napi::Value>() : env.Null();
        };
      });
}

Napi::Value ProcessGroupHandle::set(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return noted(info,
                 [key = info[0].ToString().Utf8Value(),
                  value = info[1].ToString().Utf8Value()](Store& store) -> std::optional<std::string> {
                   store.set(key, value);
                   return std::nullopt;
                 });
  });
}

Napi::Value ProcessGroupHandle::get(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return noted(info, [key = info[0].ToString().Utf8Value()](Store& store) { return store.get(key); });
  });
}

Napi::Value ProcessGroupHandle::set_first(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return noted(info,
                 [key = info[0].ToString().Utf8Value(), value = info[1].ToString().Utf8Value()](
                     Store& store) -> std::optional<std::string> { return store.set_first(key, value); });
  });
}

Napi::Value ProcessGroupHandle::connect(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    if (!slot_->store) throw Error("DISPOSED", "this process group has met nobody yet, or was closed");
    return promise_on_engine(info.Env(), [place = place_, store = slot_->store, slot = slot_]() -> Settle {
      auto group = std::make_shared<ProcessGroup>(*store, place);
      return [group, slot](Napi::Env env) {
        slot->group = group;
        return nothing(env);
      };
    });
  });
}

Napi::Value ProcessGroupHandle::all_reduce(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    at::Tensor tensor = TensorHandle::tensor_of(info[0], "tensor");
    return promise_on_engine(info.Env(), [group = group(), tensor]() mutable -> Settle {
      group->all_reduce(tensor);
      return nothing;
    });
  });
}

Napi::Value ProcessGroupHandle::broadcast(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    std::vector<at::Tensor> tensors;
    if (!info[0].IsArray()) invalid("broadcast expects an array of tensors, got " + describe_value(info[0]));
    const auto given = info[0].As<Napi::Array>();
    for (uint32_t i = 0; i < given.Length(); ++i)
      tensors.push_back(TensorHandle::tensor_of(given.Get(i), "tensor"));
    return promise_on_engine(info.Env(), [group = group(), tensors]() -> Settle {
      group->broadcast(tensors);
      return nothing;
    });
  });
}

Napi::Value ProcessGroupHandle::disconnect(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    // Its threads end where its collectives ran.
    return promise_on_engine(info.Env(), [group = std::exchange(slot_->group, nullptr)]() mutable -> Settle {
      group.reset();
      return nothing;
    });
  });
}

Napi::Value ProcessGroupHandle::close(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    slot_->store.reset();
    return info.Env().Undefined();
  });
}

}  // namespace ipmix
