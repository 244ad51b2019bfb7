// The chaos game of a flame, played by a pool of points at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "augment/fractal_flame.h"

namespace ipmix::fractal {

class ChaosGame {
 public:
  ChaosGame(const Flame& flame, int points);  // a power of two

  // Moves each point through one transform. Points are dealt to transforms by a permutation that is new each
  // round, in proportion to the weights.
  void play();

  int size() const { return size_; }
  const std::vector<float>& x() const { return x_; }
  const std::vector<float>& y() const { return y_; }
  const std::vector<float>& colour() const { return colour_; }

 private:
  template <Variation V>
  void move(const Transform& transform, int begin, int end);
  template <size_t... V>
  void move_slice(const Transform& transform, int begin, int end, std::index_sequence<V...>);
  uint64_t next();

  const Flame& flame_;
  int size_;
  uint64_t state_;
  std::vector<float> x_, y_, colour_;
  std::vector<float> dealt_x_, dealt_y_, dealt_colour_;
};

}  // namespace ipmix::fractal
