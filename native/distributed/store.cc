#include "distributed/store.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <vector>

#include "distributed/peer_errors.h"

namespace ipmix {
namespace {

std::vector<uint8_t> bytes(const std::string& text) {
  return {text.begin(), text.end()};
}

std::string text(const std::vector<uint8_t>& value) {
  return {value.begin(), value.end()};
}

}  // namespace

Store::Store(const Place& place, std::chrono::milliseconds patience) {
  notes_ = with_peers("the meeting point " + place.host + ":" + std::to_string(place.port), [&] {
    c10d::TCPStoreOptions options;
    options.port = static_cast<uint16_t>(place.port);
    options.isServer = place.serves;
    options.waitWorkers = false;
    options.timeout = patience;
    const auto store = c10::make_intrusive<c10d::TCPStore>(place.host, options);
    store->setTimeout(place.timeout);
    return c10::make_intrusive<c10d::PrefixStore>(place.prefix, store);
  });
}

void Store::set(const std::string& key, const std::string& value) {
  with_peers("the store", [&] { notes_->set(key, bytes(value)); });
}

std::optional<std::string> Store::get(const std::string& key) {
  return with_peers("the store", [&]() -> std::optional<std::string> {
    if (!notes_->check({key})) return std::nullopt;
    return text(notes_->get(key));
  });
}

std::string Store::set_first(const std::string& key, const std::string& value) {
  return with_peers("the store", [&] { return text(notes_->compareSet(key, {}, bytes(value))); });
}

}  // namespace ipmix
