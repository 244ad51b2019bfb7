#include "image/operation.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "check.h"
#include "image/operation_table.h"
#include "pictures.h"

using namespace ipmix;

constexpr int kSides[] = {1, 2, 3, 5, 16, 17, 33, 70};

static Operation draw(Op op, int side, Random& random) {
  const OperationRow& row = row_of(op);
  if (row.from_level == nullptr) return {op, 0.0};
  const double argument = row.from_level(random.uniform(0.1, 10.0), side);
  return {op, row.is_signed && random.coin() ? -argument : argument};
}

// A box gets the very bytes that the whole picture has there, and nothing outside it is written.
static void boxes_are_parts() {
  Random random({3, 0, 0, 0, Purpose::kInit});
  OperationSpace space;
  PlaneBuffer source_buffer, whole_buffer, part_buffer;
  for (int round = 0; round < 600; ++round) {
    const int height = kSides[random.below(8)];
    const int width = kSides[random.below(8)];
    const Operation operation = draw(static_cast<Op>(round % kOps), width, random);
    check_operation(operation);
    const Planes source = source_buffer.sized(height, width);
    const Planes whole = whole_buffer.sized(height, width);
    const Planes part = part_buffer.sized(height, width);
    split_channels(test_picture(height, width, random.bits()).view(), source);
    apply_operation(operation, source, source.whole(), whole, space);
    Box box;
    box.width = random.between(1, width);
    box.height = random.between(1, height);
    box.left = random.between(0, width - box.width);
    box.top = random.between(0, height - box.height);
    for (size_t i = 0; i < part.bytes(); ++i) part.data[i] = static_cast<uint8_t>(~whole.data[i]);
    apply_operation(operation, source, box, part, space);
    int wrong = 0;
    for (int channel = 0; channel < 3; ++channel)
      for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
          const bool inside = x >= box.left && x < box.right() && y >= box.top && y < box.bottom();
          const uint8_t expected = whole.row(channel, y)[x];
          wrong += part.row(channel, y)[x] != (inside ? expected : static_cast<uint8_t>(~expected));
        }
    CHECK_EQUAL(wrong, 0);
  }
}

static bool same_after(const Operation& operation, const Picture& before, const Picture& expected) {
  Picture after(before.height, before.width);
  OperationSpace space;
  apply_operation(operation, before.view(), after.view(), space);
  return after.data == expected.data;
}

static void identities() {
  OperationSpace space;
  for (const int height : kSides)
    for (const int width : kSides) {
      const Picture picture = test_picture(height, width, static_cast<uint64_t>(height * 100 + width));
      for (const Operation& none :
           {Operation{Op::kRotate, 0}, Operation{Op::kRotate, 360}, Operation{Op::kShearX, 0},
            Operation{Op::kShearY, 0}, Operation{Op::kTranslateX, 0}, Operation{Op::kPosterize, 8},
            Operation{Op::kSolarize, 256}, Operation{Op::kColor, 1}, Operation{Op::kContrast, 1},
            Operation{Op::kBrightness, 1}, Operation{Op::kSharpness, 1}})
        CHECK(same_after(none, picture, picture));
      for (const Operation& twice :
           {Operation{Op::kMirror, 0}, Operation{Op::kInvert, 0}, Operation{Op::kRotate, 180}}) {
        Picture once(height, width);
        apply_operation(twice, picture.view(), once.view(), space);
        CHECK(same_after(twice, once, picture));
      }
      const Picture black(height, width);
      CHECK(same_after({Op::kTranslateX, 1e6}, picture, black));
      CHECK(same_after({Op::kTranslateY, -1e6}, picture, black));
    }
}

static void arguments() {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  for (const Operation& bad :
       {Operation{Op::kPosterize, 9}, Operation{Op::kPosterize, -1}, Operation{Op::kPosterize, 1.5},
        Operation{Op::kRotate, 361}, Operation{Op::kRotate, nan}, Operation{Op::kSolarize, 257},
        Operation{Op::kShearX, infinity}, Operation{Op::kTranslateX, 1e9}, Operation{Op::kTranslateY, 0.5},
        Operation{Op::kAutocontrast, 101}, Operation{Op::kColor, nan}, Operation{static_cast<Op>(15), 0}})
    CHECK_THROWS("INVALID_ARGUMENT", check_operation(bad));
  CHECK_THROWS("INVALID_ARGUMENT", operation_named("rotat"));
  for (const OperationRow& row : operation_table()) CHECK(operation_named(row.name) == row.op);
}

int main() {
  boxes_are_parts();
  identities();
  arguments();
  return check::report();
}
