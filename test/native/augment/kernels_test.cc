// Every instruction set's kernels give the bytes of the plain ones.
#include "image/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "augment/normalisation.h"
#include "augment/view_kernels.h"
#include "check.h"
#include "core/random.h"

using namespace ipmix;

namespace {

constexpr size_t kCounts[] = {1, 7, 15, 16, 17, 63, 64, 65, 200, 1000};
constexpr size_t kRoom = 1100;

std::vector<uint8_t> bytes(uint64_t number) {
  Random random({number, 0, 0, 0, Purpose::kInit});
  std::vector<uint8_t> values(3 * kRoom);
  for (uint8_t& value : values) value = static_cast<uint8_t>(random.bits());
  return values;
}

template <typename T>
bool same(const std::vector<T>& a, const std::vector<T>& b, size_t count) {
  return std::memcmp(a.data(), b.data(), count * sizeof(T)) == 0;
}

// The arithmetic of a kernel against true divisions, for all values and many normalisations.
void normalisation_is_exact(const ViewKernels& kernels) {
  std::vector<uint8_t> values(256 + kViewPadding);
  for (size_t v = 0; v < 256; ++v) values[v] = static_cast<uint8_t>(v);
  Random random({1, 0, 0, 0, Purpose::kInit});
  for (int round = 0; round < 300; ++round) {
    std::vector<float> table(256);
    const float mean = round == 0 ? 0.0f : static_cast<float>(random.uniform());
    const float std = round == 0 ? 1.0f : static_cast<float>(0.01 + random.uniform());
    for (size_t v = 0; v < 256; ++v) table[v] = (static_cast<float>(v) / 255.0f - mean) / std;
    std::vector<float> out(256);
    const float inverse = 1.0f / std;
    const auto rest = static_cast<float>(1.0 / static_cast<double>(std) - static_cast<double>(inverse));
    const ChannelNormalisation channel{table.data(), mean, inverse, rest, true};
    kernels.blend(values.data(), nullptr, nullptr, 0, 0.0f, channel, 256, out.data());
    CHECK(same(out, table, 256));
  }
}

void views_agree(const ViewKernels& plain, const ViewKernels& other) {
  Random random({2, 0, 0, 0, Purpose::kInit});
  const auto original = bytes(1), one = bytes(2), two = bytes(3), three = bytes(4);
  const uint8_t* chains[5] = {one.data(), two.data(), three.data(), original.data(), one.data()};
  std::vector<float> first(256), second(256);
  for (size_t v = 0; v < 256; ++v) {
    first[v] = std::ldexp(static_cast<float>(random.normal()), random.between(-20, 40));
    second[v] = static_cast<float>(random.normal());
  }
  first[3] = INFINITY;
  first[4] = NAN;
  PreparedNormalisation prepared;
  prepared.prepare({{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}});
  for (const size_t count : kCounts) {
    std::vector<float> weights(5), a(kRoom), b(kRoom);
    for (float& weight : weights) weight = random.uniform_float();
    for (const int k : {0, 1, 3, 5}) {
      plain.blend(original.data(), chains, weights.data(), k, 0.3f, prepared.channel(1), count, a.data());
      other.blend(original.data(), chains, weights.data(), k, 0.3f, prepared.channel(1), count, b.data());
      CHECK(same(a, b, kRoom));  // and nothing behind the end is written
    }
    std::vector<uint8_t> x(2 * kRoom), y(2 * kRoom);
    const auto agree = [&] { CHECK(same(x, y, count)); };
    for (const int clip : {0, 1}) {
      const float by_a = 2.0f * random.uniform_float(), by_b = 2.0f * random.uniform_float() - 1.0f;
      plain.add[clip](one.data(), two.data(), by_a, by_b, count, x.data());
      other.add[clip](one.data(), two.data(), by_a, by_b, count, y.data());
      agree();
      plain.multiply[clip](one.data(), two.data(), first.data(), second.data(), count, x.data());
      other.multiply[clip](one.data(), two.data(), first.data(), second.data(), count, y.data());
      agree();
    }
    plain.select(one.data(), two.data(), three.data(), count, x.data());
    other.select(one.data(), two.data(), three.data(), count, y.data());
    agree();
    for (const uint32_t threshold : {0u, 1u, 30000u, 65536u}) {
      plain.mask(1, 2, threshold, count / 8 + 1, x.data());
      other.mask(1, 2, threshold, count / 8 + 1, y.data());
      CHECK(same(x, y, 8 * (count / 8 + 1)));
    }
  }
}

void powers_agree(const ViewKernels& plain, const ViewKernels& other) {
  std::vector<double> logarithms(256);
  for (size_t v = 0; v < 256; ++v) logarithms[v] = std::log2((static_cast<double>(v) + 1.0) / 127.5);
  logarithms[0] = std::log2(1e-37);
  Random random({5, 0, 0, 0, Purpose::kInit});
  int unequal = 0;
  for (int round = 0; round < 200; ++round) {
    const double exponent = round < 4 ? round - 1.0 : 4.0 * random.uniform() - 2.0;
    std::vector<float> a(256), b(256);
    plain.power_table(logarithms.data(), exponent, a.data());
    other.power_table(logarithms.data(), exponent, b.data());
    CHECK(same(a, b, 256));
    for (size_t v = 0; v < 256; ++v)
      unequal += a[v] != static_cast<float>(std::exp2(exponent * logarithms[v]));
  }
  CHECK(unequal <= 2);  // of 51,200 against the library's exp2
}

void pixels_agree(const PixelKernels& plain, const PixelKernels& other) {
  const auto in = bytes(6), table = bytes(7);
  std::vector<int32_t> keys(200, kOutside);
  for (int first = 0; first < 100; ++first)
    for (const int length : {1, 2, 15, 16, 17, 40}) {
      for (int i = 0; i < 160; ++i) keys[static_cast<size_t>(i)] = i < first + length ? 7 + i : kEdge;
      const int32_t* from = keys.data() + first;
      for (const int count : {1, 16, 33, 60})
        CHECK_EQUAL(other.run_length(from, count), std::min(length, count));
    }
  for (const size_t count : kCounts) {
    std::vector<uint8_t> x(3 * kRoom, 9), y(3 * kRoom, 9);
    const auto agree = [&] { CHECK(same(x, y, 3 * kRoom)); };
    plain.lookup(in.data(), count, table.data(), x.data());
    other.lookup(in.data(), count, table.data(), y.data());
    agree();
    plain.reverse(in.data(), count, x.data());
    other.reverse(in.data(), count, y.data());
    agree();
    plain.split(in.data(), count, x.data(), kRoom);
    other.split(in.data(), count, y.data(), kRoom);
    agree();
    if (count > 300) continue;
    plain.copy_rows(in.data(), 310, x.data(), 305, count, 3);
    other.copy_rows(in.data(), 310, y.data(), 305, count, 3);
    agree();
  }
}

}  // namespace

int main() {
  for (int i = 0; i <= static_cast<int>(best_isa()); ++i) {
    const auto isa = static_cast<Isa>(i);
    normalisation_is_exact(view_kernels(isa));
    views_agree(view_kernels(Isa::kBaseline), view_kernels(isa));
    powers_agree(view_kernels(Isa::kBaseline), view_kernels(isa));
    pixels_agree(pixel_kernels(Isa::kBaseline), pixel_kernels(isa));
  }
  std::printf("up to %s: ", std::string(isa_name(best_isa())).c_str());
  return check::report();
}
