// How much there is to see in a picture.
#pragma once

#include "core/image_view.h"

namespace ipmix::fractal {

// Half the entropy, in bits, of the joint histogram of the two derivatives of luma ("delentropy", Larkin
// 2016, arXiv 1609.01117). 0 for one colour, about 2 for plain shapes, 3 to 4 for rich pictures, above 4.5
// for noise.
double gradient_entropy(ConstImageView image);

}  // namespace ipmix::fractal
