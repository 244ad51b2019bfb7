// Films in which the picture moves: torchvision's affine (Pillow's transform, black outside) and a
// perspective.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "corrupt/bilinear.h"
#include "corrupt/perturbation_kernels.h"
#include "image/affine.h"
#include "image/crop.h"

namespace ipmix::corruption {
namespace {

constexpr double radians(double degrees) {
  return degrees * std::numbers::pi / 180.0;
}

struct Move {
  double degrees = 0.0;  // clockwise
  double scale = 1.0;
  double shear = 0.0;  // degrees, along x
};

// torchvision's _get_inverse_affine_matrix about the centre of the picture.
AffineMatrix matrix_of(const Move& move, int height, int width) {
  const double angle = radians(move.degrees), shear = radians(move.shear);
  const double a = std::cos(angle), b = -std::cos(angle) * std::tan(shear) - std::sin(angle);
  const double c = std::sin(angle), d = -std::sin(angle) * std::tan(shear) + std::cos(angle);
  AffineMatrix m{d / move.scale, -b / move.scale, 0.0, -c / move.scale, a / move.scale, 0.0};
  const double cx = width * .5, cy = height * .5;
  m[2] = cx - m[0] * cx - m[1] * cy;
  m[5] = cy - m[3] * cx - m[4] * cy;
  return m;
}

// Moves one picture again and again.
class Mover {
 public:
  explicit Mover(ConstImageView clean) {
    source_ = from_.sized(clean.height, clean.width);
    target_ = to_.sized(clean.height, clean.width);
    split_channels(clean, source_);
  }
  void operator()(const Move& move, ImageView out) {
    transform_bilinear(matrix_of(move, out.height, out.width), source_, target_.whole(), target_, space_);
    join_channels(target_, out);
  }

 private:
  PlaneBuffer from_, to_;
  Planes source_, target_;
  OperationSpace space_;
};

using Matrix3 = std::array<double, 9>;

// Of P2 T RX RY P1 in the generator: the picture tilted by the same angle about both axes, seen from the
// focal length sqrt(w^2 + h^2).
Matrix3 tilt_matrix(double angle, int height, int width) {
  const double w = width, h = height, f = std::hypot(w, h), c = std::cos(angle), s = std::sin(angle);
  // RX RY P1 maps (x, y, 1) to these rows; T adds f to the third.
  const Matrix3 turned{c,      0, -c * w / 2 - s,
                       -s * s, c, s * s * w / 2 - c * h / 2 - s * c,
                       c * s,  s, -c * s * w / 2 - s * h / 2 + c * c + f};
  Matrix3 m = turned;
  for (size_t j = 0; j < 3; ++j) {
    m[j] = f * turned[j] + w / 2 * turned[6 + j];
    m[3 + j] = f * turned[3 + j] + h / 2 * turned[6 + j];
  }
  return m;
}

// The adjugate: the inverse but for a factor, which a perspective does not see.
Matrix3 inverse(const Matrix3& m) {
  return {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
          m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
          m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
}

}  // namespace

// What leaves the picture is lost, and black comes in.
void translate_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  const int first = setting.preset == Preset::kCifar ? -7 : -20;
  for (int i = 0; i < out.count; ++i) crop(clean, -(first + i), 0, out.at(i));
}

void rotate_film(ConstImageView clean, const SequenceSetting&, const Frames& out) {
  Mover mover(clean);
  for (int i = 0; i < out.count; ++i) mover({.degrees = i - 15.0}, out.at(i));
}

void scale_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  Mover mover(clean);
  for (int i = 0; i < out.count; ++i) {
    mover({.scale = (setting.preset == Preset::kCifar ? 2.0 * i + 70.0 : 2.5 * i + 40.0) / 100.0}, out.at(i));
  }
}

void shear_film(ConstImageView clean, const SequenceSetting&, const Frames& out) {
  Mover mover(clean);
  for (int i = 0; i < out.count; ++i) mover({.shear = i - 15.0}, out.at(i));
}

// The running mean of ever larger pictures.
void zoom_blur_film(ConstImageView clean, const SequenceSetting&, const Frames& out) {
  Mover mover(clean);
  std::vector<int> sum(clean.data, clean.data + clean.bytes());
  std::copy_n(clean.data, clean.bytes(), out.data);
  for (int i = 1; i < out.count; ++i) {
    const ImageView frame = out.at(i);
    mover({.scale = 1.0 + .004 * i}, frame);
    for (size_t k = 0; k < clean.bytes(); ++k) {
      sum[k] += frame.data[k];
      frame.data[k] = static_cast<uint8_t>(sum[k] / (i + 1));
    }
  }
}

void tilt_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  const WorkingPicture<double> picture(clean);
  std::array<double, 3> colour;
  for (int i = 0; i < out.count; ++i) {
    const double angle = radians((setting.preset == Preset::kCifar ? .75 : 1.0) * (i - 15));
    const Matrix3 m = inverse(tilt_matrix(angle, clean.height, clean.width));
    for (int y = 0; y < clean.height; ++y) {
      uint8_t* to = out.at(i).row(y);
      for (int x = 0; x < clean.width; ++x) {
        const double depth = m[6] * x + m[7] * y + m[8];
        const double fx = (m[0] * x + m[1] * y + m[2]) / depth, fy = (m[3] * x + m[4] * y + m[5]) / depth;
        bilinear_on_black(picture, fy, fx, colour.data());
        for (const double value : colour) *to++ = static_cast<uint8_t>(std::lround(value * 255.0));
      }
    }
  }
}

}  // namespace ipmix::corruption
