// Threads for calls of a store whose host may never answer: nobody waits for them for good.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace ipmix {

class NoteLine : public std::enable_shared_from_this<NoteLine> {
 public:
  // Runs `job` on a thread of its own; drops it after drain().
  void submit(std::function<void()> job);
  // Gives what runs two seconds to end; what hangs then is left behind.
  void drain();

 private:
  std::mutex mutex_;
  std::condition_variable ended_;
  int running_ = 0;
  bool closed_ = false;
};

}  // namespace ipmix
