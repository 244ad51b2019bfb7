#include "tensor/parallel.h"

#include <ATen/TensorIterator.h>

namespace ipmix {

// A loop of LibTorch over 0, 1, .. count - 1: it cuts them into ranges inside LibTorch itself.
void on_all_threads(int64_t count, int64_t grain, c10::function_ref<void(int64_t, int64_t)> body) {
  if (count <= 0) return;
  if (count <= grain || at::get_num_threads() == 1) return body(0, count);
  const at::Tensor numbers = at::arange(count, at::kLong);
  auto iterator = at::TensorIterator::borrowing_nullary_op(numbers);
  iterator.for_each(
      [&](char** data, const int64_t*, int64_t length) {
        const int64_t first = *reinterpret_cast<const int64_t*>(data[0]);
        body(first, first + length);
      },
      grain);
}

}  // namespace ipmix
