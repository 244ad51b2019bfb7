#include "augment/fractals.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "augment/fractal_escape.h"
#include "augment/fractal_finish.h"
#include "augment/fractal_flame.h"
#include "augment/fractal_fold.h"
#include "augment/fractal_structure.h"
#include "augment/fractal_wave.h"
#include "core/error.h"
#include "core/random.h"

namespace ipmix {
namespace {

using fractal::Field;

constexpr int kLargestSide = 8192;
constexpr int kDraftSide = 48;
constexpr int kSmoothSide = 160;  // smaller pictures are rendered twice as fine, else detail turns to noise
constexpr uint32_t kAttempts = 8;
constexpr double kDull = 2.0;  // gradient entropy of the draft, bits
constexpr double kNoise = 4.25;

struct FractalPlan {
  std::variant<fractal::Escape, fractal::Flame, fractal::Fold, fractal::Waves> shape;
  fractal::Finish finish;
};

FractalPlan draw(Random& random) {
  FractalPlan plan;
  const double family = random.uniform();
  if (family < 0.42) {
    plan.shape = fractal::draw_escape(random);
  } else if (family < 0.74) {
    plan.shape = fractal::draw_flame(random);
  } else if (family < 0.88) {
    plan.shape = fractal::draw_fold(random);
  } else {
    plan.shape = fractal::draw_waves(random);
  }
  plan.finish = fractal::draw_finish(random, std::holds_alternative<fractal::Flame>(plan.shape));
  return plan;
}

struct Renderer {
  int height, width;
  Field operator()(const fractal::Escape& shape) const { return render_escape(shape, height, width); }
  Field operator()(const fractal::Flame& shape) const { return render_flame(shape, height, width); }
  Field operator()(const fractal::Fold& shape) const { return render_fold(shape, height, width); }
  Field operator()(const fractal::Waves& shape) const { return render_waves(shape, height, width); }
};

// The first attempt that is neither dull nor noise, else the liveliest one.
FractalPlan choose(uint64_t seed, uint64_t index) {
  std::vector<uint8_t> pixels(static_cast<size_t>(kDraftSide) * kDraftSide * 3);
  const ImageView draft{pixels.data(), kDraftSide, kDraftSide};
  FractalPlan best;
  double best_entropy = -1.0;
  for (uint32_t attempt = 0; attempt < kAttempts; ++attempt) {
    Random random({.seed = seed, .index = index, .view = attempt, .purpose = Purpose::kFractal});
    FractalPlan plan = draw(random);
    const Field field = std::visit(Renderer{kDraftSide, kDraftSide}, plan.shape);
    settle(field, plan.finish);
    fractal::Finish bare = plan.finish;
    bare.texture = 0.0f;  // a grainy surface must not pass for structure
    paint(field, bare, draft);
    double entropy = fractal::gradient_entropy(draft);
    if (entropy >= kDull && entropy <= kNoise) return plan;
    if (entropy > kNoise) entropy = kDull - (entropy - kNoise);
    if (entropy > best_entropy) {
      best_entropy = entropy;
      best = plan;
    }
  }
  return best;
}

// Means of 2 x 2 pixels.
void halve(ConstImageView fine, ImageView out) {
  for (int y = 0; y < out.height; ++y) {
    const uint8_t *above = fine.row(2 * y), *below = fine.row(2 * y + 1);
    uint8_t* to = out.row(y);
    for (int x = 0; x < out.width; ++x, above += 6, below += 6, to += 3) {
      for (int c = 0; c < 3; ++c) {
        to[c] = static_cast<uint8_t>((above[c] + above[c + 3] + below[c] + below[c + 3] + 2) / 4);
      }
    }
  }
}

}  // namespace

void render_fractal(uint64_t seed, uint64_t index, ImageView out) {
  if (out.height < 1 || out.width < 1 || out.height > kLargestSide || out.width > kLargestSide) {
    invalid("a fractal has sides of 1 to " + std::to_string(kLargestSide) + " pixels, got " +
            std::to_string(out.height) + " x " + std::to_string(out.width));
  }
  const FractalPlan plan = choose(seed, index);
  if (std::min(out.height, out.width) >= kSmoothSide) {
    paint(std::visit(Renderer{out.height, out.width}, plan.shape), plan.finish, out);
    return;
  }
  std::vector<uint8_t> pixels(out.bytes() * 4);
  const ImageView fine{pixels.data(), 2 * out.height, 2 * out.width};
  paint(std::visit(Renderer{fine.height, fine.width}, plan.shape), plan.finish, fine);
  halve(fine, out);
}

void render_fractals(ThreadPool& pool, int threads, const FractalBatch& batch, uint8_t* out,
                     const std::atomic<bool>* cancelled, const std::function<void(size_t)>& done) {
  if (batch.size < 1 || batch.size > kLargestSide) {
    invalid("size must be 1 to " + std::to_string(kLargestSide) + " pixels, got " +
            std::to_string(batch.size));
  }
  const size_t bytes = static_cast<size_t>(batch.size) * static_cast<size_t>(batch.size) * 3;
  std::atomic<size_t> finished{0};
  parallel_for(
      pool, threads, batch.count,
      [&](size_t i) {
        render_fractal(batch.seed, batch.first + i, {out + i * bytes, batch.size, batch.size});
        const size_t now = ++finished;
        if (done) done(now);
      },
      cancelled);
}

}  // namespace ipmix
