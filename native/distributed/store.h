// The notes that the processes leave for each other, in c10d's TCPStore. Calls block; a process that hosts
// the store and hangs blocks them for good, so they belong on a thread that nobody waits for.
#pragma once

#include <optional>
#include <string>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include "distributed/place.h"

namespace ipmix {

class Store {
 public:
  // One attempt to reach host:port, `patience` long. PEER_LOST.
  Store(const Place& place, std::chrono::milliseconds patience);

  void set(const std::string& key, const std::string& value);
  std::optional<std::string> get(const std::string& key);  // nothing where nobody set it
  // Sets it unless it is set; gives what it is then.
  std::string set_first(const std::string& key, const std::string& value);

  const c10::intrusive_ptr<c10d::Store>& notes() const { return notes_; }

 private:
  c10::intrusive_ptr<c10d::Store> notes_;
};

}  // namespace ipmix
