#include "augment/check_number.h"

#include <cmath>
#include <string>

#include "augment/mixing_scale.h"
#include "core/error.h"

namespace ipmix {

namespace {

std::string size_text(int height, int width) {
  return std::to_string(height) + " x " + std::to_string(width);
}

}  // namespace

void check_whole(const char* name, int value, int low, int high) {
  if (value < low || value > high)
    invalid(std::string("expected ") + name + " to be an integer in " + std::to_string(low) + ".." +
            std::to_string(high) + ", got " + std::to_string(value));
}

void check_positive(const char* name, double value) {
  if (!std::isfinite(value) || value <= 0.0)
    invalid(std::string("expected ") + name + " to be a number above 0, got " + std::to_string(value));
}

void check_severity(double severity) {
  if (!(severity >= 0.1 && severity <= 10.0))
    invalid("expected severity to be a number in 0.1..10, got " + std::to_string(severity));
}

void check_mixing_scale(const MixingScale& scale) {
  check_whole("mixingScale[1]", scale.below, 1, 1 << 15);
  check_whole("mixingScale[0]", scale.above, scale.below, 8 * scale.below);  // no smaller than the picture
}

void check_plan_size(int plan_height, int plan_width, int height, int width) {
  if (plan_height != height || plan_width != width)
    invalid("expected a plan for a picture of " + size_text(height, width) +
            " (height x width), got one for " + size_text(plan_height, plan_width));
}

}  // namespace ipmix
