#include <cmath>
#include <thread>
#include <vector>

#include "check.h"
#include "codec/encode_jpeg.h"
#include "codec/encoded_picture.h"
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

static void rows_are_those_of_the_whole() {
  const Picture original = test_picture(120, 80, 2);
  const std::vector<uint8_t> bytes = encode_jpeg(original.view(), 90);
  Picture whole;
  EncodedPicture(bytes).decode(whole);
  for (const Box& box : {Box{0, 0, 80, 120}, Box{5, 37, 20, 9}, Box{79, 119, 1, 1}, Box{0, 64, 80, 16}}) {
    Picture part;
    const Box inside = EncodedPicture(bytes).decode_rows(box, 1, part);
    CHECK_EQUAL(part.height, box.height);
    CHECK_EQUAL(inside.left, box.left);
    CHECK_EQUAL(inside.top, 0);
    const auto first = whole.data.begin() + box.top * 80 * 3;
    CHECK(std::equal(part.data.begin(), part.data.end(), first));
  }
}

// A shrunk box is the mean of the blocks it stands for.
static void shrinks() {
  const Picture original = slopes(160, 160);
  const std::vector<uint8_t> bytes = encode_jpeg(original.view(), 100);
  for (const int shrink : {2, 4, 8}) {
    Picture part;
    const Box inside = EncodedPicture(bytes).decode_rows({0, 32, 80, 64}, shrink, part);
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
  rows_are_those_of_the_whole();
  shrinks();
  damage_is_refused();
  threads_do_not_meet();
  return check::report();
}
