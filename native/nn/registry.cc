// The table of layers: a new one is a row here, a factory in a file of its own, and a builder in lib/nn.
#include <algorithm>
#include <array>
#include <utility>

#include "core/error.h"
#include "core/nearest.h"
#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

constexpr std::array<std::pair<const char*, Factory>, 33> kLayers{{
    {"conv2d", make_conv2d},
    {"linear", make_linear},
    {"batchNorm2d", make_batch_norm2d},
    {"batchNorm1d", make_batch_norm1d},
    {"groupNorm", make_group_norm},
    {"layerNorm", make_layer_norm},
    {"layerNorm2d", make_layer_norm2d},
    {"relu", make_relu},
    {"gelu", make_gelu},
    {"relu6", make_relu6},
    {"leakyRelu", make_leaky_relu},
    {"elu", make_elu},
    {"silu", make_silu},
    {"mish", make_mish},
    {"hardswish", make_hardswish},
    {"hardsigmoid", make_hardsigmoid},
    {"sigmoid", make_sigmoid},
    {"tanh", make_tanh},
    {"maxPool2d", make_max_pool2d},
    {"avgPool2d", make_avg_pool2d},
    {"adaptiveAvgPool2d", make_adaptive_avg_pool2d},
    {"adaptiveMaxPool2d", make_adaptive_max_pool2d},
    {"dropout", make_dropout},
    {"dropout2d", make_dropout2d},
    {"stochasticDepth", make_stochastic_depth},
    {"flatten", make_flatten},
    {"identity", make_identity},
    {"sequential", make_sequential},
    {"residual", make_residual},
    {"concat", make_concat},
    {"parallel", make_parallel},
    {"gate", make_gate},
    {"torchScript", make_torch_script},
}};

void check_name(const std::string& name, const std::string& path, std::vector<std::string>& taken) {
  const std::string where = shown_path(path);
  if (name.empty() || name.find('.') != std::string::npos)
    invalid(where + ": a child's name must not be empty and must not hold a dot, got '" + name + "'");
  if (std::find(taken.begin(), taken.end(), name) != taken.end())
    invalid(where + ": two children are called '" + name + "'; names within a block must differ");
  taken.push_back(name);
}

}  // namespace

ModulePtr Builder::build(const ModuleSpec& spec, const std::string& path) {
  ++number_;
  std::vector<std::string> names;
  for (const auto& [name, factory] : kLayers) {
    if (spec.type == name) return factory(spec, path, *this);
    names.push_back(name);
  }
  std::string hint;
  for (const auto& near : nearest(spec.type, names, 3)) hint += (hint.empty() ? "" : ", ") + near;
  invalid(shown_path(path) + ": there is no layer of type '" + spec.type + "'; the nearest are " + hint);
}

std::vector<ModulePtr> Builder::build_children(const ModuleSpec& spec, const std::string& path,
                                               std::vector<std::string>& taken) {
  std::vector<ModulePtr> modules;
  for (const ModuleSpec& child : spec.children) {
    check_name(child.name, path, taken);
    modules.push_back(build(child, path.empty() ? child.name : path + "." + child.name));
  }
  return modules;
}

}  // namespace ipmix
