#include "image/crop.h"

#include "check.h"
#include "pictures.h"

using namespace ipmix;

static uint8_t at(const Picture& picture, int x, int y, int channel) {
  const bool inside = x >= 0 && y >= 0 && x < picture.width && y < picture.height;
  return inside ? picture.view().row(y)[3 * x + channel] : 0;
}

int main() {
  const Picture source = test_picture(6, 9, 0);
  const int far = 1 << 30;
  for (const int left : {-far, -20, -4, 0, 3, 8, 9, far})
    for (const int top : {-far, -7, -1, 0, 2, 6, far})
      for (const int width : {1, 4, 9, 17}) {
        Picture straight(5, width);
        Picture mirrored(5, width);
        crop(source.view(), left, top, straight.view());
        crop_mirrored(source.view(), left, top, mirrored.view());
        int wrong = 0;
        for (int y = 0; y < 5; ++y)
          for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) {
              const uint8_t expected = at(source, left + x, top + y, c);
              wrong += at(straight, x, y, c) != expected;
              wrong += at(mirrored, width - 1 - x, y, c) != expected;
            }
        CHECK_EQUAL(wrong, 0);
      }
  Picture twice(6, 9);
  Picture once(6, 9);
  mirror(source.view(), once.view());
  mirror(once.view(), twice.view());
  CHECK(twice.data == source.data && once.data != source.data);
  return check::report();
}
