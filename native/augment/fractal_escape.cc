#include "augment/fractal_escape.h"

#include <array>

#include "core/instruction_sets.h"

namespace ipmix::fractal {
namespace {

constexpr float kBailout = 1024.0f;  // squared radius

template <Formula F>
inline void step(Float4& x, Float4& y, Float4 xx, Float4 yy, Float4 cx, Float4 cy) {
  const Float4 real = xx - yy, cross = x * y;
  if constexpr (F == Formula::kSquare) {
    x = real + cx, y = cross + cross + cy;
  } else if constexpr (F == Formula::kCube) {
    x = x * (xx - 3.0f * yy) + cx, y = y * (3.0f * xx - yy) + cy;
  } else if constexpr (F == Formula::kFourth) {
    x = real * real - 4.0f * cross * cross + cx, y = 4.0f * real * cross + cy;
  } else if constexpr (F == Formula::kBurningShip) {
    x = real + cx, y = 2.0f * absolute(cross) + cy;
  } else if constexpr (F == Formula::kTricorn) {
    x = real + cx, y = cy - cross - cross;
  } else if constexpr (F == Formula::kCeltic) {
    x = absolute(real) + cx, y = cross + cross + cy;
  } else if constexpr (F == Formula::kBuffalo) {
    x = absolute(real) + cx, y = cy - 2.0f * absolute(cross);
  } else if constexpr (F == Formula::kPerpendicular) {
    y = cy - 2.0f * absolute(x) * y, x = real + cx;
  } else {  // the logistic map c z (1 - z)
    const Float4 u = x - real, v = y - cross - cross;
    x = cx * u - cy * v, y = cx * v + cy * u;
  }
}

inline Float4 trap_distance(const Escape& e, Float4 x, Float4 y, Float4 square) {
  switch (e.trap) {
    case Trap::kPoint: {
      const Float4 dx = x - e.trap_x, dy = y - e.trap_y;
      return dx * dx + dy * dy;
    }
    case Trap::kCross:
      return minimum(absolute(x - e.trap_x), absolute(y - e.trap_y));
    case Trap::kCircle:
      return absolute(square - e.trap_x);
    default:
      return absolute(x * e.trap_x + y * (1.0f - absolute(splat(e.trap_x))) - e.trap_y);
  }
}

Int4 together(const std::array<Int4, kOrbitGroups>& masks) {
  Int4 sum = masks[0];
  for (size_t g = 1; g < masks.size(); ++g) sum |= masks[g];
  return sum;
}

template <Formula F>
[[gnu::always_inline]] inline void run(const Escape& e, const Float4* px, const Float4* py, Orbits* out) {
  std::array<Float4, kOrbitGroups> x, y, cx, cy, trap;
  std::array<Int4, kOrbitGroups> count{}, alive{};
  for (size_t g = 0; g < kOrbitGroups; ++g) {
    const float start = F == Formula::kLambda ? 0.5f : 0.0f;  // the critical point
    x[g] = e.julia ? px[g] : splat(start);
    y[g] = e.julia ? py[g] : splat(0.0f);
    cx[g] = e.julia ? splat(e.cx) : px[g];
    cy[g] = e.julia ? splat(e.cy) : py[g];
    trap[g] = splat(1e4f);
  }
  const bool trapped = e.by_trap != 0.0f || !e.hollow;
  for (int n = 0; n < e.iterations; ++n) {
    for (size_t g = 0; g < kOrbitGroups; ++g) {
      const Float4 xx = x[g] * x[g], yy = y[g] * y[g], square = xx + yy;
      alive[g] = square < kBailout;
      count[g] -= alive[g];
      Float4 nx = x[g], ny = y[g];
      step<F>(nx, ny, xx, yy, cx[g], cy[g]);
      x[g] = select(alive[g], nx, x[g]);
      y[g] = select(alive[g], ny, y[g]);
      if (trapped) trap[g] = select(alive[g], minimum(trap[g], trap_distance(e, nx, ny, square)), trap[g]);
    }
    if (n % 8 == 7 && !any(together(alive))) break;
  }
  const float power = F == Formula::kCube     ? 1.58496f
                      : F == Formula::kFourth ? 2.0f
                                              : 1.0f;  // log2 of the degree
  for (size_t g = 0; g < kOrbitGroups; ++g) {
    const Float4 size = log2_4(maximum(x[g] * x[g] + y[g] * y[g], splat(kBailout)));
    out[g].inside = alive[g];
    out[g].count = to_float(count[g]) + 1.0f - log2_4(size * 0.1f) / power;  // log2(kBailout) = 10
    out[g].trap = trap[g];
    out[g].angle = atan2_turn(y[g], x[g]);
  }
}

}  // namespace

IPMIX_INSTRUCTION_SETS void iterate(const Escape& escape, const Float4* x, const Float4* y, Orbits* out) {
  switch (escape.formula) {
    case Formula::kSquare:
      return run<Formula::kSquare>(escape, x, y, out);
    case Formula::kCube:
      return run<Formula::kCube>(escape, x, y, out);
    case Formula::kFourth:
      return run<Formula::kFourth>(escape, x, y, out);
    case Formula::kBurningShip:
      return run<Formula::kBurningShip>(escape, x, y, out);
    case Formula::kTricorn:
      return run<Formula::kTricorn>(escape, x, y, out);
    case Formula::kCeltic:
      return run<Formula::kCeltic>(escape, x, y, out);
    case Formula::kBuffalo:
      return run<Formula::kBuffalo>(escape, x, y, out);
    case Formula::kPerpendicular:
      return run<Formula::kPerpendicular>(escape, x, y, out);
    case Formula::kLambda:
      return run<Formula::kLambda>(escape, x, y, out);
  }
}

IPMIX_INSTRUCTION_SETS Field render_escape(const Escape& e, int height, int width) {
  Field field(height, width);
  const Camera camera(e.view, height, width);
  std::array<Float4, kOrbitGroups> x, y;
  std::array<Orbits, kOrbitGroups> orbits;
  constexpr int kLanes = 4 * static_cast<int>(kOrbitGroups);
  for (int row = 0; row < height; ++row) {
    const size_t line = static_cast<size_t>(row) * static_cast<size_t>(width);
    for (int column = 0; column < width; column += kLanes) {
      for (size_t g = 0; g < kOrbitGroups; ++g) {
        camera.look(row, column + 4 * static_cast<int>(g), x[g], y[g]);
      }
      iterate(e, x.data(), y.data(), orbits.data());
      for (int lane = 0; lane < kLanes && column + lane < width; ++lane) {
        if (lane % 4 == 0) {  // four values at a time
          const Orbits& o = orbits[static_cast<size_t>(lane / 4)];
          const Float4 near = -log2_4(o.trap + 1e-6f);
          const Float4 count = e.logarithmic ? 4.0f * log2_4(o.count + 2.0f) : o.count;
          const Float4 turn = absolute(o.angle) * 2.0f;  // no seam
          x[0] = select(o.inside, near, e.by_count * count + e.by_trap * near + e.by_angle * turn);
          y[0] = select(o.inside, splat(e.hollow ? 0.0f : 1.0f), splat(1.0f));
        }
        field.value[line + static_cast<size_t>(column + lane)] = x[0][lane % 4];
        field.cover[line + static_cast<size_t>(column + lane)] = y[0][lane % 4];
      }
    }
  }
  return field;
}

}  // namespace ipmix::fractal
