#include "tensor/arena.h"

#include <sys/mman.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>

namespace ipmix {
namespace {

// Of the largest pages that a system of ours has.
constexpr size_t kUnit = size_t{64} << 10;
constexpr size_t kHugePage = size_t{2} << 20;
constexpr size_t kExtension = size_t{64} << 20;

constexpr size_t round_up(size_t bytes, size_t unit) {
  return (bytes + unit - 1) / unit * unit;
}

// LibTorch's own switch, which stands if the user has set it.
bool wants_huge_pages() {
  const char* const wanted = std::getenv("THP_MEM_ALLOC_ENABLE");
  return wanted == nullptr || std::string_view(wanted) != "0";
}

// Addresses that nothing has. The kernel places what it is asked for later at the upper end of such a hole,
// and the arena grows from the lower one.
char* hole(size_t bytes) {
  void* const found =
      mmap(nullptr, bytes + kHugePage, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (found == MAP_FAILED) return nullptr;
  munmap(found, bytes + kHugePage);
  return static_cast<char*>(found) +
         (round_up(reinterpret_cast<uintptr_t>(found), kHugePage) - reinterpret_cast<uintptr_t>(found));
}

// Memory at `place` and nowhere else. The kernel may refuse it as it may refuse malloc: a limit of the
// process, more than the machine has.
bool map(char* place, size_t bytes) {
  const int here = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
  void* const found = mmap(place, bytes, PROT_READ | PROT_WRITE, here, -1, 0);
  if (found == MAP_FAILED) return false;
  if (found == place) return true;
  munmap(found, bytes);  // before Linux 4.17 the place was only a wish
  return false;
}

}  // namespace

Arena::Arena(size_t bytes) : base_(hole(bytes)) {
  if (base_ == nullptr) return;
  room_ = bytes / kHugePage * kHugePage;
  try {
    std::thread([this] { release_when_idle(); }).detach();
  } catch (const std::system_error&) {
    // Without that thread free memory stays until the process ends.
  }
}

void* Arena::take(size_t bytes) {
  if (bytes > room_) return nullptr;
  const size_t size = round_up(bytes, kUnit);
  const std::lock_guard lock(mutex_);
  std::optional<size_t> offset = free_.take(size);
  if (!offset && extend(size)) offset = free_.take(size);
  if (!offset) return nullptr;
  sizes_.emplace(*offset, size);
  ++takes_;
  return base_ + *offset;
}

bool Arena::owns(const void* data) const {
  const auto place = reinterpret_cast<uintptr_t>(data);
  const auto base = reinterpret_cast<uintptr_t>(base_);
  return place >= base && place < base + mapped_;
}

void Arena::give_back(void* data) {
  const std::lock_guard lock(mutex_);
  const auto used = sizes_.find(static_cast<size_t>(static_cast<char*>(data) - base_));
  free_.give_back(used->first, used->second);
  sizes_.erase(used);
  if (holds_free_memory_) return;
  holds_free_memory_ = true;
  given_back_.notify_one();
}

// Makes the last free range one of `size`.
bool Arena::extend(size_t size) {
  const size_t more = size - free_.before(end_);
  if (more > room_ - end_) return false;
  if (end_ + more > mapped_) {
    const size_t missing = std::min(round_up(end_ + more, kExtension), room_) - mapped_;
    if (!map(base_ + mapped_, missing)) return false;
#if defined(MADV_HUGEPAGE)
    if (wants_huge_pages()) madvise(base_ + mapped_, missing, MADV_HUGEPAGE);
#endif
    mapped_ += missing;
  }
  free_.give_back(end_, more);
  end_ += more;
  return true;
}

void Arena::release_free_memory() {
  free_.for_each([&](size_t offset, size_t size) { madvise(base_ + offset, size, MADV_DONTNEED); });
  holds_free_memory_ = false;
}

void Arena::release_when_idle() {
  std::unique_lock lock(mutex_);
  for (;;) {
    given_back_.wait(lock, [&] { return holds_free_memory_; });
    const size_t takes = takes_;
    lock.unlock();
    std::this_thread::sleep_for(std::chrono::seconds(kIdleSeconds));
    lock.lock();
    if (takes_ == takes) release_free_memory();
  }
}

}  // namespace ipmix
