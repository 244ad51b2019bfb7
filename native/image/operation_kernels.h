// The kernels that the operation table names, by family: tone.cc, affine.cc, rotate.cc, enhance.cc,
// sharpness.cc.
#pragma once

#include "image/operation.h"

namespace ipmix {

void autocontrast(double cutoff, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void equalize(double, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void posterize(double bits, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void solarize(double threshold, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void invert(double, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);

void shear_x(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void shear_y(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void translate_x(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void translate_y(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void rotate(double degrees, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void mirror_planes(double, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);

void color(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void contrast(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void brightness(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);
void sharpness(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space);

}  // namespace ipmix
