// The pictures an attack may reach: a ball about a centre, cut to 0..1.
#pragma once

#include <string>

#include "core/random.h"
#include "tensor/torch_headers.h"

namespace ipmix {

enum class Norm { kLinf, kL2 };
Norm norm_from_name(const std::string& name);  // 'linf' or 'l2'

struct Ball {
  Norm norm = Norm::kLinf;
  double epsilon = 0.0;
  at::Tensor centre;  // N x 3 x H x W

  // The nearest pictures of the ball, cut to 0..1.
  at::Tensor project(const at::Tensor& pixels) const;
  // A step of this length (one number, or one a picture as N x 1 x 1 x 1) in the steepest direction.
  at::Tensor step(const at::Tensor& pixels, const at::Tensor& gradient, const at::Tensor& length) const;
};

// Noise of a picture's size: L-infinity uniform in the ball; L2 uniform in the ball.
at::Tensor noise_in_ball(const at::Tensor& like, Norm norm, double epsilon, Key key);
// Noise on the surface, where APGD starts: L-infinity uniform and scaled to its largest value; L2 a random
// direction.
at::Tensor noise_on_ball(const at::Tensor& like, Norm norm, double epsilon, Key key);

// L2 norm of each picture, N x 1 x 1 x 1.
at::Tensor lengths(const at::Tensor& pictures);

}  // namespace ipmix
