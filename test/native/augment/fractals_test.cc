#include "augment/fractals.h"

#include <vector>

#include "augment/fractal_structure.h"
#include "check.h"
#include "pictures.h"

using namespace ipmix;

// Sides that no block of lanes divides, and what lies outside the picture stays as it was.
static void any_size() {
  const int sizes[][2] = {{1, 1}, {1, 9}, {9, 1}, {5, 70}, {33, 17}, {161, 163}};
  for (const auto& [height, width] : sizes) {
    const size_t bytes = static_cast<size_t>(height) * static_cast<size_t>(width) * 3;
    for (uint64_t index = 0; index < 12; ++index) {
      std::vector<uint8_t> pixels(bytes + 2 * 64, 0xAB);
      render_fractal(4, index, {pixels.data() + 64, height, width});
      bool untouched = true;
      for (size_t i = 0; i < 64; ++i) untouched &= pixels[i] == 0xAB && pixels[bytes + 64 + i] == 0xAB;
      CHECK(untouched);
    }
  }
}

static void bad_sizes() {
  uint8_t pixel[3];
  CHECK_THROWS("INVALID_ARGUMENT", render_fractal(0, 0, {pixel, 0, 1}));
  CHECK_THROWS("INVALID_ARGUMENT", render_fractal(0, 0, {pixel, 1, 8193}));
  ThreadPool pool(1);
  CHECK_THROWS("INVALID_ARGUMENT", render_fractals(pool, 1, {0, 0, 1, -5}, pixel));
}

// A flat picture has nothing to see, a ramp one derivative, noise as much as fits.
static void structure() {
  Picture picture(48, 48);
  const auto fill = [&](auto level) {
    for (int y = 0; y < 48; ++y)
      for (int x = 0; x < 144; ++x) picture.view().row(y)[x] = static_cast<uint8_t>(level(x / 3, y));
  };
  fill([](int, int) { return 77; });
  CHECK_EQUAL(fractal::gradient_entropy(picture.view()), 0.0);
  fill([](int x, int) { return 5 * x; });
  CHECK(fractal::gradient_entropy(picture.view()) < 0.01);
  fill([](int x, int y) { return (x / 8 + y / 8) % 2 * 255; });
  const double checks = fractal::gradient_entropy(picture.view());
  CHECK(checks > 0.5 && checks < 2.0);
  Random random({1, 0, 0, 0, Purpose::kInit});
  fill([&](int, int) { return random.below(256); });
  CHECK(fractal::gradient_entropy(picture.view()) > 4.5);
}

int main() {
  any_size();
  bad_sizes();
  structure();
  return check::report();
}
