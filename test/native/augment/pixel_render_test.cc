// The functions that the CUDA kernels call, on the host: every bit as the vector code gives it.
#include "augment/pixel_render.h"

#include "augment/presets.h"
#include "check.h"
#include "pictures.h"

using namespace ipmix;

static std::vector<uint8_t> pictures(int count, int height, int width, int seed) {
  std::vector<uint8_t> bytes;
  for (int i = 0; i < count; ++i) {
    const Picture picture = test_picture(height, width, seed + i);
    bytes.insert(bytes.end(), picture.data.begin(), picture.data.end());
  }
  return bytes;
}

static void compare(const IPMixOptions& options, int views, int height, int width) {
  std::vector<Plan> plans(static_cast<size_t>(views));
  for (size_t i = 0; i < plans.size(); ++i) {
    draw_plan(options, {5, i, 1}, height, width, plans[i]);
    if (i % 3 == 0) make_masks_explicit(plans[i]);
  }
  const std::vector<uint8_t> images = pictures(views, height, width, 1);
  const std::vector<uint8_t> mixing = pictures(views, height, width, 500);
  const size_t bytes = ConstImageView{nullptr, height, width}.bytes();
  std::vector<float> by_pixel(images.size());
  std::vector<float> by_vector(images.size());
  render_by_pixel(compile_views(plans, options.normalisation, options.overflow), images.data(), mixing.data(),
                  by_pixel.data());
  Workspace workspace;
  for (size_t i = 0; i < plans.size(); ++i)
    render(options, {images.data() + i * bytes, height, width}, {mixing.data() + i * bytes, height, width},
           plans[i], workspace, by_vector.data() + i * bytes);
  for (size_t i = 0; i < plans.size(); ++i) {
    const auto from = static_cast<std::ptrdiff_t>(i * bytes);
    const auto to = static_cast<std::ptrdiff_t>((i + 1) * bytes);
    CHECK(std::equal(by_pixel.begin() + from, by_pixel.begin() + to, by_vector.begin() + from));
  }
}

static IPMixOptions with_all(IPMixOptions options) {
  options.ops.clear();
  for (int op = 0; op < kOps; ++op) options.ops.push_back(static_cast<Op>(op));
  options.t = 6;
  options.k = 4;
  options.severity = 10.0;
  return options;
}

// Each operation alone, at arguments that draws never give too.
static void single_operations() {
  const auto run = [](Operation operation, int height, int width) {
    Plan plan;
    plan.height = height;
    plan.width = width;
    plan.weights = {1.0f};
    plan.m = 1.0f;
    plan.chains = {Chain{true, {operation}, {}}};
    const Picture image = test_picture(height, width, 3);
    std::vector<float> one(image.data.size()), two(image.data.size());
    Workspace workspace;
    render(Normalisation{}, Overflow::kWrap, image.view(), image.view(), plan, workspace, one.data());
    render_by_pixel(compile_views({plan}, Normalisation{}, Overflow::kWrap), image.data.data(),
                    image.data.data(), two.data());
    CHECK(one == two);
  };
  for (const auto& [height, width] : {std::pair{1, 1}, {1, 9}, {9, 1}, {2, 2}, {3, 3}, {24, 24}, {17, 40}}) {
    for (const int degrees : {0, 1, -7, 45, 90, 180, 270, -90, 360, 123})
      run({Op::kRotate, 1.0 * degrees}, height, width);
    for (const double factor : {0.0, 0.07, -0.3, 2.5, -40.0}) {
      run({Op::kShearX, factor}, height, width);
      run({Op::kShearY, factor}, height, width);
      for (const Op op : {Op::kColor, Op::kContrast, Op::kBrightness, Op::kSharpness})
        run({op, factor}, height, width);
    }
    for (const int pixels : {0, 1, -3, 50, -1000000}) {
      run({Op::kTranslateX, 1.0 * pixels}, height, width);
      run({Op::kTranslateY, 1.0 * pixels}, height, width);
    }
    for (int bits = 0; bits <= 8; ++bits) run({Op::kPosterize, 1.0 * bits}, height, width);
    for (const int threshold : {0, 1, 128, 255, 256}) run({Op::kSolarize, 1.0 * threshold}, height, width);
    for (const double cutoff : {0.0, 3.3, 49.0, 100.0}) run({Op::kAutocontrast, cutoff}, height, width);
    for (const Op op : {Op::kEqualize, Op::kMirror, Op::kInvert}) run({op, 0.0}, height, width);
  }
}

int main() {
  single_operations();
  for (const auto& [height, width] :
       {std::pair{32, 32}, {1, 1}, {1, 40}, {40, 1}, {7, 3}, {31, 50}, {64, 64}}) {
    compare(cifar_options(), 40, height, width);
    compare(imagenet_options(), 40, height, width);
    compare(with_all(imagenet_options()), 40, height, width);
    IPMixOptions clipping = with_all(cifar_options());
    clipping.overflow = Overflow::kClip;
    compare(clipping, 40, height, width);
  }
  return check::report();
}
