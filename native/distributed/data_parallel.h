// One model trained by several processes, each on its share of the batch. What c10d's Reducer does for
// DistributedDataParallel: gradients are added up bucket by bucket while the backward pass goes on, and every
// process takes the same step.
#pragma once

#include <memory>
#include <string>
#include <torch/csrc/distributed/c10d/reducer.hpp>
#include <vector>

#include "distributed/process_group.h"

namespace ipmix {

class DataParallel {
 public:
  // All processes begin with rank 0's parameters and buffers. SHAPE_MISMATCH where the models differ.
  DataParallel(std::shared_ptr<ProcessGroup> group, std::vector<at::Tensor> parameters,
               std::vector<at::Tensor> buffers);

  const ProcessGroup& group() const { return *group_; }

  // Rank 0's buffers become everybody's (running statistics follow rank 0, as with DistributedDataParallel),
  // and the rows of all begin to be counted.
  void begin_step(int64_t rows);

  // The Reducer takes the plain mean over the processes of each one's mean over its rows. Times this it is
  // the mean over all rows, also where shares are unequal; 1 where they are equal.
  double weight();

  // The last backward pass of a step; those before it only add to the gradients at hand.
  void backward(const at::Tensor& loss);
  // The same for a process without a row in this step: it adds zeros, for which the others wait.
  void backward_without_rows();

  struct Sums {
    double loss = 0;  // the mean over the rows, 0 where there is none
    int64_t correct = 0;
    int64_t rows = 0;
  };
  // What the processes found, each on its own rows, for all rows.
  Sums sum(const Sums& own);

 private:
  void await_rows();

  std::shared_ptr<ProcessGroup> group_;
  std::vector<at::Tensor> parameters_;
  std::vector<at::Tensor> buffers_;
  std::unique_ptr<c10d::Reducer> reducer_;
  int64_t rows_ = 0;
  at::Tensor all_rows_;
  c10::intrusive_ptr<c10d::Work> counting_;
};

}  // namespace ipmix
