#include "bindings/augment_options.h"

#include "augment/names.h"
#include "image/operation_table.h"

namespace ipmix {

namespace {

std::array<float, 3> read_channels(const JsPath& values) {
  if (values.length() != 3) values.refuse("three numbers, one a channel");
  return {static_cast<float>(values[0u].number()), static_cast<float>(values[1u].number()),
          static_cast<float>(values[2u].number())};
}

}  // namespace

std::vector<Op> read_ops(const JsPath& options) {
  const JsPath names = options["ops"];
  std::vector<Op> ops;
  for (uint32_t i = 0; i < names.length(); ++i) ops.push_back(operation_named(names[i].text()));
  return ops;
}

Normalisation read_normalisation(const JsPath& options) {
  return {read_channels(options["mean"]), read_channels(options["std"])};
}

MixingScale read_mixing_scale(const JsPath& options) {
  const JsPath scale = options["mixingScale"];
  return {scale[0u].integer(), scale[1u].integer()};
}

IPMixOptions read_ipmix_options(const JsPath& value) {
  IPMixOptions options;
  options.seed = value["seed"].seed();
  options.k = value["k"].integer();
  options.t = value["t"].integer();
  options.beta = value["beta"].number();
  options.severity = value["severity"].number();
  const JsPath sizes = value["patchSizes"];
  for (uint32_t i = 0; i < sizes.length(); ++i) options.patch_sizes.push_back(sizes[i].integer());
  options.ops = read_ops(value);
  const JsPath mixes = value["mixes"];
  for (uint32_t i = 0; i < mixes.length(); ++i) options.mixes.push_back(mix_named(mixes[i].text()));
  options.augmented_partner = augmented_partner_named(value["partner"].text());
  options.overflow = overflow_named(value["overflow"].text());
  options.normalisation = read_normalisation(value);
  options.mixing_scale = read_mixing_scale(value);
  check_options(options);
  return options;
}

}  // namespace ipmix
