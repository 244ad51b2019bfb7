#include "core/block_pool.h"

#include <cstring>

#include "check.h"

using namespace ipmix;

int main() {
  BlockPool pool;
  BlockPool::Block one = pool.take(1000);
  uint8_t* const place = one.data.get();
  CHECK_EQUAL(reinterpret_cast<uintptr_t>(place) % 64, uintptr_t{0});
  std::memset(place, 7, 1000);
  pool.give_back(std::move(one));
  CHECK(pool.take(2000).data.get() != place);  // too small
  CHECK(pool.take(499).data.get() != place);   // more than twice as large
  BlockPool::Block again = pool.take(900);
  CHECK(again.data.get() == place && again.bytes == 1000);
  BlockPool::Block other = pool.take(1000);
  CHECK(other.data.get() != place);
  pool.give_back(std::move(again));
  for (size_t i = 0; i < BlockPool::kKept; ++i) pool.give_back(pool.take(100'000 << i));
  CHECK(pool.take(100'000).bytes == 100'000);  // the last kKept are kept
  return check::report();
}
