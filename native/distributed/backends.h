// c10d's engines: Gloo between processors, NCCL between NVIDIA's GPUs.
#pragma once

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include "distributed/place.h"

namespace ipmix {

// Over the network interfaces that GLOO_SOCKET_IFNAME lists, else the one of this machine's name; the
// loopback where the processes meet there.
c10::intrusive_ptr<c10d::Backend> make_gloo(const c10::intrusive_ptr<c10d::Store>& store, const Place& place);

// Null in builds without CUDA or without NCCL's header, and where there is no GPU: Gloo does it then.
c10::intrusive_ptr<c10d::Backend> make_nccl(const c10::intrusive_ptr<c10d::Store>& store, const Place& place);

}  // namespace ipmix
