// Where a process stands among those that train together, and where they meet.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace ipmix {

struct Place {
  int64_t rank = 0;
  int64_t world = 1;
  std::string host;
  int64_t port = 0;
  // This process answers at host:port. Otherwise another does: rank 0, or the launcher.
  bool serves = false;
  // Before the names of all notes: a launcher that starts the processes again keeps the same store.
  std::string prefix;
  std::chrono::milliseconds timeout{300'000};  // of one collective
};

}  // namespace ipmix
