#include "tensor/operator_checks.h"

#include <map>

#include "core/error.h"

namespace ipmix {
namespace {

using torch::jit::Stack;

void expect_rank(const Stack& stack, size_t index, int64_t least, int64_t most, const char* name) {
  const int64_t rank = stack.at(index).toTensor().dim();
  if (rank < least || rank > most)
    throw Error("SHAPE_MISMATCH", std::string(name) + " must have " + std::to_string(least) +
                                      (least == most ? "" : " to " + std::to_string(most)) +
                                      " dimensions, got " + std::to_string(rank));
}

void expect_integers(const Stack& stack, size_t index, const char* name) {
  const auto type = stack.at(index).toTensor().scalar_type();
  if (type != at::kLong && type != at::kInt)
    invalid(std::string(name) + " must be int64 or int32, got " + c10::toString(type));
}

// torch.nn.functional.embedding_bag
void embedding_bag(const Stack& stack) {
  expect_rank(stack, 0, 2, 2, "weight");
  expect_rank(stack, 1, 1, 1, "indices");
  expect_rank(stack, 2, 1, 1, "offsets");
  expect_integers(stack, 1, "indices");
  expect_integers(stack, 2, "offsets");
}

// Called by autograd alone, with what the forward pass gave.
void same_rank_backward(const Stack& stack, int64_t least) {
  expect_rank(stack, 1, least, least + 1, "self");
  const int64_t rank = stack[1].toTensor().dim();
  expect_rank(stack, 0, rank, rank, "gradOutput");
  expect_rank(stack, 4, rank, rank, "indices");
  expect_integers(stack, 4, "indices");
  if (stack[0].toTensor().sizes() != stack[4].toTensor().sizes())
    throw Error("SHAPE_MISMATCH", "indices must have the shape of gradOutput");
}

void fractional_max_pool2d_backward(const Stack& stack) {
  same_rank_backward(stack, 3);
}
void fractional_max_pool3d_backward(const Stack& stack) {
  same_rank_backward(stack, 4);
}

}  // namespace

OperatorCheck operator_check(const std::string& name) {
  static const std::map<std::string, OperatorCheck> checks{
      {"embedding_bag", embedding_bag},
      {"_embedding_bag", embedding_bag},
      {"_embedding_bag_forward_only", embedding_bag},
      {"fractional_max_pool2d_backward", fractional_max_pool2d_backward},
      {"fractional_max_pool3d_backward", fractional_max_pool3d_backward},
  };
  const auto found = checks.find(name);
  return found == checks.end() ? nullptr : found->second;
}

}  // namespace ipmix
