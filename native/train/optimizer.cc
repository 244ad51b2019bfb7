#include "train/optimizer.h"

#include "core/error.h"
#include "train/adamw.h"
#include "train/sgd.h"

namespace ipmix {

std::unique_ptr<Optimizer> make_optimizer(const std::vector<StateEntry>& parameters,
                                          const OptimizerOptions& options) {
  if (!(options.weight_decay >= 0.0))
    invalid("weightDecay must be >= 0, got " + std::to_string(options.weight_decay));
  auto groups = group_parameters(parameters, options.groups, options.weight_decay);
  if (options.kind == "sgd") return std::make_unique<Sgd>(std::move(groups), options);
  if (options.kind == "adamw") return std::make_unique<AdamW>(std::move(groups), options);
  invalid("optimizer must be 'sgd' or 'adamw', got '" + options.kind + "'");
}

}  // namespace ipmix
