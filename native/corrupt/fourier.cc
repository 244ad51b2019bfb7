#include "corrupt/fourier.h"

#include <cmath>
#include <numbers>

namespace ipmix::corruption {
namespace {

using Complex = std::complex<double>;

// Cooley and Tukey's division by the smallest prime factor; `roots` are the n0 roots of unity of the whole
// length, every `step`-th of which belongs to this part.
void transform(const Complex* in, size_t stride, Complex* out, size_t n, const std::vector<Complex>& roots,
               std::vector<Complex>& space) {
  if (n == 1) {
    *out = *in;
    return;
  }
  size_t factor = 2;
  while (factor * factor <= n && n % factor != 0) ++factor;
  if (n % factor != 0) factor = n;
  const size_t part = n / factor, step = roots.size() / n;
  for (size_t f = 0; f < factor; ++f)
    transform(in + f * stride, stride * factor, out + f * part, part, roots, space);
  space.assign(out, out + n);
  for (size_t k = 0; k < n; ++k) {
    Complex sum = space[k % part];
    for (size_t f = 1; f < factor; ++f) sum += space[f * part + k % part] * roots[f * k % n * step];
    out[k] = sum;
  }
}

std::vector<Complex> roots_of_unity(size_t n) {
  std::vector<Complex> roots(n);
  for (size_t k = 0; k < n; ++k)
    roots[k] = std::polar(1.0, 2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(n));
  return roots;
}

}  // namespace

void inverse_fourier(std::vector<Complex>& values) {
  const std::vector<Complex> in = values;
  std::vector<Complex> space;
  transform(in.data(), 1, values.data(), values.size(), roots_of_unity(values.size()), space);
}

// The generator draws phases for the left half of the columns and turns them by 180 degrees for the right
// half; its spectrum has frequency 0 at the centre.
WorkingPicture<double> spectral_noise(int height, int width, const std::function<double(double)>& weight,
                                      Random& random) {
  const auto rows = static_cast<size_t>(height), columns = static_cast<size_t>(width);
  std::vector<double> phase(rows * columns);
  for (size_t y = 0; y < rows; ++y)
    for (size_t x = 0; x < (columns + 1) / 2; ++x)
      phase[y * columns + x] = random.uniform(0.0, 2.0 * std::numbers::pi);
  for (size_t y = 0; y < rows; ++y)
    for (size_t x = (columns + 1) / 2; x < columns; ++x)
      phase[y * columns + x] = phase[(rows - 1 - y) * columns + (columns - 1 - x)];
  std::vector<Complex> spectrum(rows * columns);
  const size_t middle_row = rows / 2, middle_column = columns / 2;
  for (size_t y = 0; y < rows; ++y) {
    for (size_t x = 0; x < columns; ++x) {
      const double dy = static_cast<double>(y) - static_cast<double>(middle_row);
      const double dx = static_cast<double>(x) - static_cast<double>(middle_column);
      const size_t to = (y + rows - middle_row) % rows * columns + (x + columns - middle_column) % columns;
      spectrum[to] = std::polar(weight(std::hypot(dy, dx)), phase[y * columns + x]);
    }
  }
  const std::vector<Complex> roots = roots_of_unity(columns), tall_roots = roots_of_unity(rows);
  std::vector<Complex> space, line(std::max(rows, columns));
  for (size_t y = 0; y < rows; ++y) {
    transform(&spectrum[y * columns], 1, line.data(), columns, roots, space);
    std::copy_n(line.begin(), columns, &spectrum[y * columns]);
  }
  WorkingPicture<double> noise = plane<double>(height, width);
  for (size_t x = 0; x < columns; ++x) {
    transform(&spectrum[x], columns, line.data(), rows, tall_roots, space);
    for (size_t y = 0; y < rows; ++y) noise.values[y * columns + x] = line[y].real();
  }
  double mean = 0.0, square = 0.0;
  for (const double value : noise.values) mean += value;
  mean /= static_cast<double>(noise.values.size());
  for (const double value : noise.values) square += (value - mean) * (value - mean);
  const double deviation = std::sqrt(square / static_cast<double>(noise.values.size()));
  if (deviation > 0.0)
    for (double& value : noise.values) value /= deviation;
  return noise;
}

}  // namespace ipmix::corruption
