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

IPMixOptions read_ipmix_options(const JsPath& value) {
  IPMixOptions options;
  options.seed = value["seed"].seed();
  options.k = value["k"].integer();
  options.t = value["t"].integer();
  options.beta = value["beta"].number();
  options.severity = value["severity"].number();
  const JsPath sizes = value["patchSizes"];
  for (uint32_t i = 0; i < sizes.length(); ++i) options.patch_sizes.push_back(sizes[i].integer());
  const JsPath ops = value["ops"];
  for (uint32_t i = 0; i < ops.length(); ++i) options.ops.push_back(operation_named(ops[i].text()));
  const JsPath mixes = value["mixes"];
  for (uint32_t i = 0; i < mixes.length(); ++i) options.mixes.push_back(mix_named(mixes[i].text()));
  options.augmented_partner = augmented_partner_named(value["partner"].text());
  options.overflow = overflow_named(value["overflow"].text());
  options.normalisation = {read_channels(value["mean"]), read_channels(value["std"])};
  const JsPath scale = value["mixingScale"];
  options.mixing_scale = {scale[0u].integer(), scale[1u].integer()};
  check_options(options);
  return options;
}

}  // namespace ipmix
