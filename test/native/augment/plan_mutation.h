// Plans as nobody should write them, for plan_fuzz_test.cc: drawn ones with a few fields changed.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "augment/plan.h"
#include "core/random.h"
#include "image/operation.h"

namespace ipmix {

class Mutation {
 public:
  explicit Mutation(Random& random) : random_(random) {}

  void operator()(Plan& plan) {
    for (uint32_t changes = 1 + random_.below(4); changes > 0; --changes) change(plan);
  }

 private:
  void change(Plan& plan) {
    switch (random_.below(8)) {
      case 0:
        return whole(random_.coin() ? plan.height : plan.width);
      case 1:
        return real(plan.m);
      case 2:
        if (!plan.weights.empty())
          real(plan.weights[random_.below(static_cast<uint32_t>(plan.weights.size()))]);
        return;
      case 3:
        return resize(plan.weights, 1.0f);
      case 4:
        return resize(plan.chains, Chain{});
      default:
        if (!plan.chains.empty())
          change(plan.chains[random_.below(static_cast<uint32_t>(plan.chains.size()))]);
    }
  }

  void change(Chain& chain) {
    switch (random_.below(6)) {
      case 0:
        chain.image = !chain.image;
        return;
      case 1:
        return resize(chain.operations, Operation{Op::kRotate, 10.0});
      case 2:
        return resize(chain.mixes, MixStep{});
      default:
        if (!chain.operations.empty())
          change(chain.operations[random_.below(static_cast<uint32_t>(chain.operations.size()))]);
        if (!chain.mixes.empty())
          change(chain.mixes[random_.below(static_cast<uint32_t>(chain.mixes.size()))]);
    }
  }

  void change(Operation& operation) {
    if (random_.coin())
      operation.op = static_cast<Op>(random_.below(random_.below(8) == 0 ? 256 : kOps));
    else
      real(operation.argument);
  }

  void change(MixStep& step) {
    switch (random_.below(8)) {
      case 0:
        step.mix = static_cast<MixKind>(random_.below(random_.below(8) == 0 ? 256 : kMixKinds));
        return;
      case 1:
        return whole(random_.coin() ? step.left : step.top);
      case 2:
        return whole(random_.coin() ? step.width : step.height);
      case 3:
        return real(random_.coin() ? step.a : step.b);
      case 4:
        if (step.partner && random_.coin()) return change(*step.partner);
        step.partner = Operation{static_cast<Op>(random_.below(kOps)), random_.uniform(-300.0, 300.0)};
        return;
      case 5:
        step.mask.explicit_bits = !step.mask.explicit_bits;
        return;
      case 6:
        return resize(step.mask.bits, static_cast<uint8_t>(random_.bits()));
      default:
        real(step.mask.threshold);
        step.mask.key = random_.bits64() >> random_.below(64);
    }
  }

  template <typename Whole>
  void whole(Whole& value) {
    constexpr std::array<int, 12> kStrange{0,   -1,    1,       2,         3,         31,
                                           255, 65536, 1 << 30, INT32_MAX, INT32_MIN, -65536};
    const auto near = static_cast<int>(static_cast<uint32_t>(value) + random_.below(9) - 4u);
    value = random_.coin() ? kStrange[random_.below(kStrange.size())] : near;
  }

  template <typename Real>
  void real(Real& value) {
    using Limits = std::numeric_limits<Real>;
    const std::array<Real, 16> strange{
        Real(NAN), Real(INFINITY), Real(-INFINITY), Limits::max(), Limits::lowest(), Limits::denorm_min(),
        Real(0),   Real(-0.0),     Real(1),         Real(-1),      Real(0.5),        Real(255),
        Real(1e6), Real(-1e6),     Real(1e3),       Real(100)};
    if (random_.coin())
      value = strange[random_.below(strange.size())];
    else
      value = static_cast<Real>(random_.coin() ? std::round(random_.uniform(-400.0, 400.0))
                                               : random_.uniform(-3.0, 3.0));
  }

  template <typename Vector, typename Value>
  void resize(Vector& values, const Value& filled) {
    const uint32_t most = random_.below(4) == 0 ? 80 : static_cast<uint32_t>(values.size()) + 2;
    values.resize(random_.below(most + 1), filled);
  }

  Random& random_;
};

}  // namespace ipmix
