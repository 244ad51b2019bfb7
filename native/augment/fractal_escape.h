// Escape-time fractals: Mandelbrot, Julia and their relatives, with smooth counts and orbit traps.
#pragma once

#include "augment/fractal_field.h"
#include "augment/fractal_view.h"
#include "core/random.h"

namespace ipmix::fractal {

enum class Formula {
  kSquare,
  kCube,
  kFourth,
  kBurningShip,
  kTricorn,
  kCeltic,
  kBuffalo,
  kPerpendicular,
  kLambda
};
inline constexpr int kFormulas = 9;

enum class Trap { kPoint, kCross, kCircle, kLine };

struct Escape {
  Formula formula = Formula::kSquare;
  bool julia = false;  // the pixel is where the orbit starts; else it is the constant
  float cx = 0.0f;
  float cy = 0.0f;
  int iterations = 80;
  View view;
  Trap trap = Trap::kPoint;
  float trap_x = 0.0f;
  float trap_y = 0.0f;
  float by_count = 1.0f;    // how much the escape count says outside the set
  float by_trap = 0.0f;     // how much the nearest approach to the trap says
  float by_angle = 0.0f;    // how much the direction of escape says
  bool logarithmic = true;  // of the count
  bool hollow = false;      // the set itself shows the background, not its traps
};

// Four orbits at once.
struct Orbits {
  Float4 count;  // iterations before escape, smoothed
  Float4 trap;   // squared or plain distance to the trap, as the shape has it
  Float4 angle;  // of the last point, turns
  Int4 inside;   // never escaped
};

inline constexpr size_t kOrbitGroups = 4;
void iterate(const Escape& escape, const Float4* x, const Float4* y, Orbits* out);  // kOrbitGroups of four

Escape draw_escape(Random& random);
Field render_escape(const Escape& escape, int height, int width);

}  // namespace ipmix::fractal
