// Checks of options and plans that methods share; all throw INVALID_ARGUMENT.
#pragma once

namespace ipmix {

struct MixingScale;

// "expected <name> to be an integer in low..high, got <value>"
void check_whole(const char* name, int value, int low, int high);

void check_positive(const char* name, double value);  // finite and above 0
void check_severity(double severity);                 // 0.1..10
void check_mixing_scale(const MixingScale& scale);

// The size a plan was made for and the picture's.
void check_plan_size(int plan_height, int plan_width, int height, int width);

}  // namespace ipmix
