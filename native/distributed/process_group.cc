#include "distributed/process_group.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/comm.hpp>

#include "distributed/backends.h"
#include "distributed/peer_errors.h"

namespace ipmix {
namespace {

// Of one message; what DistributedDataParallel takes.
constexpr size_t kBroadcastBytes = 250 * 1024 * 1024;

c10::intrusive_ptr<c10d::Store> under(const Store& store, const char* prefix) {
  return c10::make_intrusive<c10d::PrefixStore>(prefix, store.notes());
}

}  // namespace

ProcessGroup::ProcessGroup(const Store& store, const Place& place) : place_(place) {
  with_peers("the connection to the other ranks", [&] {
    using Group = c10d::ProcessGroup;
    engine_ = c10::make_intrusive<Group>(under(store, "group"), static_cast<int>(place.rank),
                                         static_cast<int>(place.world));
    const auto gloo = make_gloo(under(store, "gloo"), place);
    engine_->setBackend(at::kCPU, Group::BackendType::GLOO, gloo);
    engine_->setDefaultBackend(Group::BackendType::GLOO);
    if (const auto nccl = make_nccl(under(store, "nccl"), place)) {
      engine_->setBackend(at::kCUDA, Group::BackendType::NCCL, nccl);
    } else {
      engine_->setBackend(at::kCUDA, Group::BackendType::GLOO, gloo);
    }
  });
}

void ProcessGroup::all_reduce(at::Tensor& sum) {
  const at::NoGradGuard no_grad;
  with_peers("a sum over all ranks", [&] {
    std::vector<at::Tensor> tensors{sum};
    engine_->allreduce(tensors)->wait();
  });
}

void ProcessGroup::broadcast(std::vector<at::Tensor> tensors) {
  if (tensors.empty()) return;
  const at::NoGradGuard no_grad;
  for (at::Tensor& tensor : tensors) tensor = tensor.detach();
  with_peers("the distribution of rank 0's values",
             [&] { c10d::broadcast_coalesced(engine_, tensors, kBroadcastBytes); });
}

}  // namespace ipmix
