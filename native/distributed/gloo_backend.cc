#include <cstdlib>
#include <sstream>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

#include "distributed/backends.h"

namespace ipmix {
namespace {

using Gloo = c10d::ProcessGroupGloo;

bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

}  // namespace

c10::intrusive_ptr<c10d::Backend> make_gloo(const c10::intrusive_ptr<c10d::Store>& store,
                                            const Place& place) {
  const auto options = Gloo::Options::create(place.timeout);
  if (const char* interfaces = std::getenv("GLOO_SOCKET_IFNAME")) {
    std::istringstream list(interfaces);
    for (std::string name; std::getline(list, name, ',');)
      options->devices.push_back(Gloo::createDeviceForInterface(name));
  } else if (is_loopback(place.host)) {
    options->devices.push_back(Gloo::createDeviceForHostname(place.host));
  } else {
    options->devices.push_back(Gloo::createDefaultDevice());
  }
  return c10::make_intrusive<Gloo>(store, static_cast<int>(place.rank), static_cast<int>(place.world),
                                   options);
}

}  // namespace ipmix
