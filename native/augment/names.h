// Names of a plan's and the options' choices.
#pragma once

#include <array>
#include <string_view>

#include "augment/ipmix.h"

namespace ipmix {

inline constexpr std::array<std::string_view, kMixKinds> kMixNames{"add", "multiply", "pixels", "elements"};

// INVALID_ARGUMENT with the nearest name when there is none such.
MixKind mix_named(std::string_view name);
Overflow overflow_named(std::string_view name);       // wrap, clip
bool augmented_partner_named(std::string_view name);  // mixing, mixing-or-augmented

}  // namespace ipmix
