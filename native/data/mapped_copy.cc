#include "data/mapped_copy.h"

#include <atomic>
#include <csetjmp>
#include <csignal>
#include <cstring>
#include <mutex>

namespace ipmix {
namespace {

thread_local sigjmp_buf* landing = nullptr;
struct sigaction before {};

void on_bus_error(int signal, siginfo_t* info, void* context) {
  if (landing) siglongjmp(*landing, 1);
  if ((before.sa_flags & SA_SIGINFO) != 0) {
    before.sa_sigaction(signal, info, context);
  } else if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN) {
    ::sigaction(SIGBUS, &before, nullptr);  // the access is repeated, and ends as it would have
  } else {
    before.sa_handler(signal);
  }
}

void watch() {
  struct sigaction ours {};
  ours.sa_sigaction = on_bus_error;
  ours.sa_flags = SA_SIGINFO | SA_NODEFER;  // nothing is blocked, so that the jump need not restore a mask
  ::sigaction(SIGBUS, &ours, &before);
}

}  // namespace

bool copy_mapped(const uint8_t* from, size_t bytes, uint8_t* to) {
  static std::once_flag watching;
  std::call_once(watching, watch);
  sigjmp_buf place;
  if (sigsetjmp(place, 0) != 0) {
    landing = nullptr;
    return false;
  }
  landing = &place;
  std::atomic_signal_fence(
      std::memory_order_seq_cst);  // the handler must see it before the first byte is read
  std::memcpy(to, from, bytes);
  std::atomic_signal_fence(std::memory_order_seq_cst);
  landing = nullptr;
  return true;
}

}  // namespace ipmix
