// The non-linear shapes of fractal flames (Draves and Reckase, "The Fractal Flame Algorithm", 2003; their
// numbers).
#pragma once

#include "augment/fractal_math.h"

namespace ipmix::fractal {

enum class Variation {
  kLinear,
  kSinusoidal,    // 1
  kSpherical,     // 2
  kSwirl,         // 3
  kHorseshoe,     // 4
  kPolar,         // 5
  kHandkerchief,  // 6
  kHeart,         // 7
  kDisc,          // 8
  kSpiral,        // 9
  kHyperbolic,    // 10
  kDiamond,       // 11
  kJulia,         // 13
  kBent,          // 14
  kEyefish,       // 27
  kBubble,        // 28
  kCylinder,      // 29
};
inline constexpr int kVariations = 17;

// Moves four points. `sign` is +1 or -1 a lane, for the shapes that choose between two roots.
[[gnu::always_inline]] inline void vary(Variation kind, Float4 sign, Float4& x, Float4& y) {
  const Float4 square = x * x + y * y + 1e-6f;
  const auto polar = [&](Float4 radius, Float4 turn) {
    x = radius * sin_turn(turn + 0.25f);
    y = radius * sin_turn(turn);
  };
  switch (kind) {
    case Variation::kLinear:
      return;
    case Variation::kSinusoidal:
      x = sin4(x);
      y = sin4(y);
      return;
    case Variation::kSpherical:
      x /= square;
      y /= square;
      return;
    case Variation::kSwirl: {
      const Float4 s = sin4(square), c = cos4(square), u = x;
      x = u * s - y * c;
      y = u * c + y * s;
      return;
    }
    case Variation::kHorseshoe: {
      const Float4 r = inverse_sqrt(square), u = x;
      x = (u - y) * (u + y) * r;
      y = 2.0f * u * y * r;
      return;
    }
    case Variation::kBent:
      x = select(x < 0.0f, 2.0f * x, x);
      y = select(y < 0.0f, 0.5f * y, y);
      return;
    case Variation::kEyefish: {
      const Float4 r = 2.0f / (sqrt4(square) + 1.0f);
      x *= r;
      y *= r;
      return;
    }
    case Variation::kBubble: {
      const Float4 r = 4.0f / (square + 4.0f);
      x *= r;
      y *= r;
      return;
    }
    case Variation::kCylinder:
      x = sin4(x);
      return;
    default:
      break;
  }
  const Float4 radius = sqrt4(square), turn = atan2_turn(x, y),
               angle = turn * kTau;  // the paper's theta: from y
  switch (kind) {
    case Variation::kPolar:
      x = 2.0f * turn;
      y = radius - 1.0f;
      return;
    case Variation::kHandkerchief:
      x = radius * sin4(angle + radius);
      y = radius * cos4(angle - radius);
      return;
    case Variation::kHeart:
      x = radius * sin4(angle * radius);
      y = -radius * cos4(angle * radius);
      return;
    case Variation::kDisc:
      x = 2.0f * turn * sin_turn(0.5f * radius);
      y = 2.0f * turn * sin_turn(0.5f * radius + 0.25f);
      return;
    case Variation::kSpiral: {
      const Float4 s = sin_turn(turn), c = sin_turn(turn + 0.25f);
      x = (c + sin4(radius)) / radius;
      y = (s - cos4(radius)) / radius;
      return;
    }
    case Variation::kHyperbolic:
      x = sin_turn(turn) / radius;
      y = radius * sin_turn(turn + 0.25f);
      return;
    case Variation::kDiamond: {
      const Float4 s = sin_turn(turn), c = sin_turn(turn + 0.25f);
      x = s * cos4(radius);
      y = c * sin4(radius);
      return;
    }
    default:  // kJulia: one of the two square roots
      polar(sqrt4(radius) * sign, 0.5f * turn);
  }
}

}  // namespace ipmix::fractal
