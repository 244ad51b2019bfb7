#include "core/thread_pool.h"

#include <atomic>
#include <chrono>
#include <vector>

#include "check.h"

using namespace ipmix;

static void each_index_once() {
  ThreadPool pool(3);
  for (const int threads : {1, 2, 8}) {
    std::vector<std::atomic<int>> visits(1000);
    parallel_for(pool, threads, visits.size(), [&](size_t i) { ++visits[i]; });
    int wrong = 0;
    for (const auto& count : visits) wrong += count != 1;
    CHECK_EQUAL(wrong, 0);
  }
  int calls = 0;
  parallel_for(pool, 4, 0, [&](size_t) { ++calls; });
  CHECK_EQUAL(calls, 0);
}

static void first_error_comes_back() {
  ThreadPool pool(2);
  CHECK_THROWS("INVALID_ARGUMENT", parallel_for(pool, 3, 100, [](size_t i) {
                 if (i == 40) invalid("at forty");
               }));
  std::atomic<int> after{0};
  parallel_for(pool, 3, 10, [&](size_t) { ++after; });
  CHECK_EQUAL(after.load(), 10);
}

static void cancelling_stops() {
  ThreadPool pool(2);
  std::atomic<bool> cancelled{false};
  std::atomic<size_t> done{0};
  parallel_for(
      pool, 2, 1000000,
      [&](size_t) {
        if (++done == 10) cancelled = true;
      },
      &cancelled);
  CHECK(done < 1000);
}

// A loop inside a pool job must not wait for threads that are all busy with such jobs.
static void nested_loops_finish() {
  ThreadPool pool(2);
  std::atomic<int> sum{0};
  parallel_for(pool, 3, 8, [&](size_t) { parallel_for(pool, 3, 8, [&](size_t) { ++sum; }); });
  CHECK_EQUAL(sum.load(), 64);
}

static void stop_drops_the_queue() {
  std::atomic<int> ran{0};
  {
    ThreadPool pool(1);
    for (int i = 0; i < 100; ++i)
      pool.submit([&] {
        ++ran;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      });
    pool.stop();
    pool.submit([&] { ran += 1000; });
  }
  CHECK(ran < 100);
}

int main() {
  each_index_once();
  first_error_comes_back();
  cancelling_stops();
  nested_loops_finish();
  stop_drops_the_queue();
  return check::report();
}
