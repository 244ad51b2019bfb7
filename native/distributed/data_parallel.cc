#include "distributed/data_parallel.h"

#include <torch/csrc/autograd/autograd.h>

#include <utility>

#include "distributed/peer_errors.h"

namespace ipmix {
namespace {

// DistributedDataParallel's: a small first bucket, so that the sums begin early.
std::unique_ptr<c10d::Reducer> make_reducer(const ProcessGroup& group, std::vector<at::Tensor> parameters) {
  const std::vector<bool> sparse(parameters.size(), false);
  auto buckets = std::get<0>(c10d::compute_bucket_assignment_by_size(
      parameters, {c10d::kDefaultFirstBucketBytes, c10d::kDefaultBucketBytesCap}, sparse));
  // The backward pass meets the last parameters first.
  std::reverse(buckets.begin(), buckets.end());
  return std::make_unique<c10d::Reducer>(
      std::move(parameters), std::move(buckets), group.engine(), sparse, c10d::kDefaultBucketBytesCap,
      /*find_unused_parameters=*/false, /*gradient_as_bucket_view=*/true,
      std::unordered_map<size_t, std::string>{}, c10d::kDefaultFirstBucketBytes,
      /*skip_all_reduce_unused_params=*/false, /*use_python_reducer=*/false, std::vector<int64_t>{});
}

}  // namespace

DataParallel::DataParallel(std::shared_ptr<ProcessGroup> group, std::vector<at::Tensor> parameters,
                           std::vector<at::Tensor> buffers)
    : group_(std::move(group)), parameters_(std::move(parameters)), buffers_(std::move(buffers)) {
  with_peers("the comparison of the models", [&] {
    try {
      c10d::verify_params_across_processes(group_->engine(), parameters_, std::nullopt);
    } catch (const c10::DistError&) {
      throw;
    } catch (const c10::Error& error) {
      throw Error("SHAPE_MISMATCH",
                  std::string("the ranks train different models; build the same on each (") +
                      error.what_without_backtrace() + ")");
    }
  });
  group_->broadcast(parameters_);
  group_->broadcast(buffers_);
  reducer_ = make_reducer(*group_, parameters_);
}

void DataParallel::begin_step(int64_t rows) {
  group_->broadcast(buffers_);
  rows_ = rows;
  all_rows_ = at::full({1}, rows, at::kLong);
  with_peers("the step's count of rows", [&] {
    std::vector<at::Tensor> tensors{all_rows_};
    counting_ = group_->engine()->allreduce(tensors);
    reducer_->prepare_for_forward();
    reducer_->rebuild_buckets();
  });
}

void DataParallel::await_rows() {
  with_peers("the step's count of rows", [&] {
    if (counting_) counting_->wait();
  });
  counting_.reset();
}

double DataParallel::weight() {
  await_rows();
  const auto all = all_rows_.item<int64_t>();
  return static_cast<double>(rows_ * group_->world()) / static_cast<double>(all);
}

void DataParallel::backward(const at::Tensor& loss) {
  with_peers("the sum of the gradients", [&] {
    reducer_->prepare_for_backward({loss});
    torch::autograd::backward({loss}, {});
  });
}

void DataParallel::backward_without_rows() {
  await_rows();
  // No value of any parameter takes part, so that not even an infinite one makes more of it than zero.
  std::vector<at::Tensor> nothing;
  for (const at::Tensor& parameter : parameters_)
    nothing.push_back(parameter.flatten().narrow(0, 0, 0).sum().to(at::kDouble));
  backward(at::stack(nothing).sum());
}

DataParallel::Sums DataParallel::sum(const Sums& own) {
  at::Tensor values = at::zeros({3}, at::kDouble);
  auto* value = values.mutable_data_ptr<double>();
  value[0] = own.loss * static_cast<double>(own.rows);
  value[1] = static_cast<double>(own.correct);
  value[2] = static_cast<double>(own.rows);
  group_->all_reduce(values);
  const double loss = value[2] > 0 ? value[0] / value[2] : 0.0;
  return {loss, static_cast<int64_t>(value[1]), static_cast<int64_t>(value[2])};
}

}  // namespace ipmix
