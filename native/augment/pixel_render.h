// The program of a batch run value by value on the host: slow, and the very functions that CUDA kernels call,
// so that tests on any machine cover the GPU's arithmetic.
#pragma once

#include "augment/view_program.h"

namespace ipmix {

// images, mixing: views x height x width x 3. out: views x 3 x height x width, as render() gives it.
void render_by_pixel(const ViewProgram& program, const uint8_t* images, const uint8_t* mixing, float* out);

}  // namespace ipmix
