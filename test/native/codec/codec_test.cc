#include <cmath>
#include <thread>
#include <vector>

#include "check.h"
#include "codec/encode_jpeg.h"
#include "codec/encoded_picture.h"
#include "codec/jpeg_header.h"
#include "codec/rgb_rows.h"
#include "codec/vips_library.h"
#include "core/error.h"
#include "core/random.h"
#include "pictures.h"

using namespace ipmix;

// Slopes, which JPEG keeps almost as they are.
static Picture slopes(int height, int width) {
  Picture picture(height, width);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int channel = 0; channel < 3; ++channel)
        picture.view().row(y)[3 * x + channel] = static_cast<uint8_t>((x * 2 + y + channel * 20) % 200);
  return picture;
}

static double mean_difference(ConstImageView a, ConstImageView b) {
  if (a.height != b.height || a.width != b.width) return 1e9;
  double sum = 0;
  for (size_t i = 0; i < a.bytes(); ++i) sum += std::abs(a.data[i] - b.data[i]);
  return sum / static_cast<double>(a.bytes());
}

static void comes_back() {
  for (const auto& [height, width] : {std::pair{1, 1}, {1, 50}, {50, 1}, {33, 47}, {128, 90}}) {
    const Picture original = slopes(height, width);
    const std::vector<uint8_t> bytes = encode_jpeg(original.view(), 100);
    EncodedPicture encoded(bytes);
    CHECK_EQUAL(encoded.height(), height);
    CHECK_EQUAL(encoded.width(), width);
    Picture decoded;
    encoded.decode(decoded);
    CHECK(mean_difference(original.view(), decoded.view()) < 4);
  }
  const Picture original = slopes(64, 64);
  CHECK(encode_jpeg(original.view(), 10).size() < encode_jpeg(original.view(), 90).size());
}

static bool same_pixels(const Picture& part, const Box& inside, const Picture& whole, const Box& box) {
  if (inside.width != box.width || inside.height != box.height) return false;
  for (int y = 0; y < box.height; ++y) {
    const uint8_t* mine = part.view().row(inside.top + y) + 3 * inside.left;
    if (!std::equal(mine, mine + 3 * box.width, whole.view().row(box.top + y) + 3 * box.left)) return false;
  }
  return true;
}

// What libvips (libjpeg) makes of a JPEG.
static Picture by_vips(std::vector<uint8_t>& bytes) {
  VipsImage* loaded = nullptr;
  CHECK_EQUAL(vips_jpegload_buffer(bytes.data(), bytes.size(), &loaded, nullptr), 0);
  const VipsImagePtr image(loaded);
  size_t size = 0;
  auto* pixels = static_cast<uint8_t*>(vips_image_write_to_memory(loaded, &size));
  Picture picture(vips_image_get_height(loaded), vips_image_get_width(loaded));
  const RgbRows rows(loaded);
  const size_t row = size / static_cast<size_t>(picture.height);
  for (int y = 0; y < picture.height; ++y)
    rows.convert(pixels + static_cast<size_t>(y) * row, picture.width, picture.view().row(y));
  g_free(pixels);
  return picture;
}

struct JpegKind {
  int quality;
  VipsForeignSubsample subsample;
  int restart;
  bool grey;
  bool progressive;
};

static std::vector<uint8_t> jpeg_of(ConstImageView picture, const JpegKind& kind) {
  const VipsImagePtr raw(vips_image_new_from_memory(picture.data, picture.bytes(), picture.width,
                                                    picture.height, 3, VIPS_FORMAT_UCHAR));
  VipsImage* shown = nullptr;
  if (kind.grey)
    vips_extract_band(raw.get(), &shown, 1, nullptr);
  else
    vips_copy(raw.get(), &shown, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
  const VipsImagePtr image(shown);
  void* data = nullptr;
  size_t size = 0;
  CHECK_EQUAL(vips_jpegsave_buffer(shown, &data, &size, "Q", kind.quality, "subsample_mode", kind.subsample,
                                   "restart_interval", kind.restart, "interlace", kind.progressive, nullptr),
              0);
  const auto* bytes = static_cast<const uint8_t*>(data);
  std::vector<uint8_t> encoded(bytes, bytes + size);
  g_free(data);
  return encoded;
}

constexpr JpegKind kJpegKinds[] = {
    {90, VIPS_FOREIGN_SUBSAMPLE_ON, 0, false, false}, {100, VIPS_FOREIGN_SUBSAMPLE_OFF, 0, false, false},
    {40, VIPS_FOREIGN_SUBSAMPLE_ON, 3, false, false}, {3, VIPS_FOREIGN_SUBSAMPLE_OFF, 1, false, false},
    {75, VIPS_FOREIGN_SUBSAMPLE_ON, 0, true, false},  {90, VIPS_FOREIGN_SUBSAMPLE_ON, 0, false, true}};

static void boxes_are_those_of_libjpeg() {
  use_vips();
  for (const auto& [height, width] : {std::pair{1, 1}, {5, 6}, {16, 16}, {120, 83}, {31, 200}})
    for (const JpegKind& kind : kJpegKinds) {
      std::vector<uint8_t> bytes = jpeg_of(test_picture(height, width, 2).view(), kind);
      const Picture whole = by_vips(bytes);
      const bool common = !kind.progressive && (kind.grey || kind.quality >= 90 || width > 4);
      if (common && width > 4) CHECK(read_jpeg_header(bytes).has_value());
      for (const Box& box :
           {Box{0, 0, width, height}, Box{width / 3, height / 2, (width + 2) / 3, (height + 3) / 4},
            Box{width - 1, height - 1, 1, 1}, Box{width / 2, 0, width - width / 2, 1}}) {
        Picture part;
        const Box inside = EncodedPicture(bytes).decode_box(box, 1, part);
        CHECK(same_pixels(part, inside, whole, box));
      }
    }
}

// Any damage is an error or a picture of that size, never a crash (the sanitizer build runs this too).
static void damage_is_an_error_or_a_picture() {
  const Picture original = test_picture(40, 56, 3);
  Random random({3, 0, 0, 0, Purpose::kCrop});
  int refused = 0, decoded = 0;
  for (const JpegKind& kind : kJpegKinds) {
    const std::vector<uint8_t> whole = jpeg_of(original.view(), kind);
    for (int attempt = 0; attempt < 200; ++attempt) {
      std::vector<uint8_t> bytes = whole;
      for (int i = 0; i < 1 + attempt % 4; ++i)
        bytes[static_cast<size_t>(random.between(3, static_cast<int>(bytes.size()) - 1))] =
            static_cast<uint8_t>(random.between(0, 255));
      if (attempt % 3 == 0)
        bytes.resize(static_cast<size_t>(random.between(3, static_cast<int>(bytes.size()))));
      try {
        EncodedPicture picture(bytes);
        if (static_cast<int64_t>(picture.height()) * picture.width() > 1 << 20) continue;
        Picture out;
        picture.decode_box({0, 0, picture.width(), picture.height()}, 1, out);
        ++decoded;
      } catch (const Error& error) {
        CHECK(error.code() == "CORRUPT_FILE");
        ++refused;
      }
    }
  }
  CHECK(refused > 100);
  CHECK(decoded > 100);
}

// A shrunk box is the mean of the blocks it stands for.
static void shrinks() {
  const Picture original = slopes(160, 160);
  const std::vector<uint8_t> bytes = encode_jpeg(original.view(), 100);
  for (const int shrink : {2, 4, 8}) {
    Picture part;
    const Box inside = EncodedPicture(bytes).decode_box({0, 32, 80, 64}, shrink, part);
    CHECK_EQUAL(inside.width, 80 / shrink);
    CHECK_EQUAL(inside.height, 64 / shrink);
    double worst = 0;
    for (int y = 0; y < inside.height; ++y)
      for (int x = 0; x < inside.width; ++x) {
        double mean = 0;
        for (int j = 0; j < shrink; ++j)
          for (int i = 0; i < shrink; ++i)
            mean += original.view().row(32 + y * shrink + j)[3 * (x * shrink + i)];
        mean /= shrink * shrink;
        worst = std::max(worst, std::abs(mean - part.view().row(y)[3 * x]));
      }
    CHECK(worst < 8);
  }
}

static void damage_is_refused() {
  const Picture original = test_picture(120, 80, 0);
  const std::vector<uint8_t> bytes = encode_jpeg(original.view(), 90);
  const auto decode = [](const std::vector<uint8_t>& given) {
    Picture target;
    EncodedPicture(given).decode(target);
  };
  CHECK_THROWS("CORRUPT_FILE", decode({}));
  CHECK_THROWS("CORRUPT_FILE", decode({'h', 'e', 'l', 'l', 'o'}));
  for (const size_t kept : {size_t{3}, size_t{200}, bytes.size() / 2, bytes.size() - 40})
    CHECK_THROWS("CORRUPT_FILE", decode({bytes.begin(), bytes.begin() + static_cast<ptrdiff_t>(kept)}));
  CHECK_THROWS("INVALID_ARGUMENT", encode_jpeg(original.view(), 0));
}

static void threads_do_not_meet() {
  std::vector<std::vector<uint8_t>> encoded;
  std::vector<Picture> expected(8);
  for (uint64_t i = 0; i < 8; ++i) {
    encoded.push_back(encode_jpeg(test_picture(60, 70, i).view(), 80));
    EncodedPicture(encoded[i]).decode(expected[i]);
  }
  std::vector<int> wrong(4);
  std::vector<std::thread> threads;
  for (size_t t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (size_t i = 0; i < 200; ++i) {
        Picture picture;
        EncodedPicture(encoded[(i + t) % 8]).decode(picture);
        wrong[t] += picture.data != expected[(i + t) % 8].data;
      }
    });
  for (std::thread& thread : threads) thread.join();
  for (const int count : wrong) CHECK_EQUAL(count, 0);
}

int main() {
  comes_back();
  boxes_are_those_of_libjpeg();
  damage_is_an_error_or_a_picture();
  shrinks();
  damage_is_refused();
  threads_do_not_meet();
  return check::report();
}
