// The processes that train together: their connections, and what they add up and hand out over them.
// Collectives are called by every process in the same order; a process that is gone is PEER_LOST.
#pragma once

#include <memory>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <vector>

#include "distributed/place.h"
#include "distributed/store.h"

namespace ipmix {

class ProcessGroup {
 public:
  // Connects with all the others, which must be about to do the same.
  ProcessGroup(const Store& store, const Place& place);

  int64_t rank() const { return place_.rank; }
  int64_t world() const { return place_.world; }

  void all_reduce(at::Tensor& sum);                 // in place
  void broadcast(std::vector<at::Tensor> tensors);  // rank 0's values to all, in place

  const c10::intrusive_ptr<c10d::ProcessGroup>& engine() const { return engine_; }

 private:
  Place place_;
  c10::intrusive_ptr<c10d::ProcessGroup> engine_;
};

}  // namespace ipmix
