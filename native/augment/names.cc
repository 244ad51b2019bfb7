#include "augment/names.h"

#include "core/error.h"
#include "core/unknown_name.h"

namespace ipmix {

MixKind mix_named(std::string_view name) {
  for (size_t i = 0; i < kMixNames.size(); ++i)
    if (kMixNames[i] == name) return static_cast<MixKind>(i);
  invalid(unknown_name("mix", name, {kMixNames.begin(), kMixNames.end()}));
}

Overflow overflow_named(std::string_view name) {
  if (name == "wrap") return Overflow::kWrap;
  if (name == "clip") return Overflow::kClip;
  invalid(unknown_name("overflow", name, {"wrap", "clip"}));
}

bool augmented_partner_named(std::string_view name) {
  if (name == "mixing") return false;
  if (name == "mixing-or-augmented") return true;
  invalid(unknown_name("partner", name, {"mixing", "mixing-or-augmented"}));
}

}  // namespace ipmix
