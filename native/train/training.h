// A model in training: what moves its weights, and the average of them where one is kept.
#pragma once

#include <memory>
#include <optional>

#include "distributed/data_parallel.h"
#include "train/ema.h"
#include "train/optimizer.h"

namespace ipmix {

struct Training {
  Training(std::shared_ptr<Model> trained, const OptimizerOptions& options, std::optional<double> ema_decay)
      : model(std::move(trained)),
        parameters(model->parameters()),
        optimizer(make_optimizer(parameters, options)) {
    if (ema_decay) ema.emplace(*model, *ema_decay);
  }
  std::shared_ptr<Model> model;
  std::vector<StateEntry> parameters;
  std::unique_ptr<Optimizer> optimizer;
  std::optional<Ema> ema;
  std::optional<c10::Stream> beside;       // of a GPU: batches are copied on it while a step runs
  std::unique_ptr<DataParallel> parallel;  // null: this process trains alone
};

}  // namespace ipmix
