#include "augment/cutmix.h"

#include "check.h"

using namespace ipmix;

struct BoxCase {
  double share;
  int x, y, height, width;
  Box box;
};

// Recorded of torchvision 0.29's CutMix.make_params by scripts/make-policy-vectors.py.
constexpr BoxCase kCases[] = {
    {0.4259258508682251, 6, 1, 6, 8, {3, 0, 5, 3}},
    {0.24168182909488678, 3, 5, 6, 8, {0, 3, 6, 3}},
    {0.058284416794776917, 1, 3, 6, 8, {0, 1, 4, 4}},
    {0.090064525604248047, 2, 4, 6, 8, {0, 2, 5, 4}},
    {0.43594163656234741, 22, 15, 32, 32, {10, 3, 22, 24}},
    {0.52363932132720947, 5, 25, 32, 32, {0, 14, 16, 18}},
    {0.98267859220504761, 11, 16, 32, 32, {9, 14, 4, 4}},
    {0.94346696138381958, 5, 4, 32, 32, {2, 1, 6, 6}},
    {0.5408775806427002, 158, 181, 224, 160, {104, 106, 56, 118}},
    {0.39677238464355469, 60, 72, 224, 160, {0, 0, 122, 158}},
    {0.86391693353652954, 12, 102, 224, 160, {0, 61, 41, 82}},
    {0.51047009229660034, 122, 218, 224, 160, {67, 140, 93, 84}},
    {0.089933358132839203, 0, 0, 1, 1, {0, 0, 0, 0}},
    {0.46660828590393066, 0, 0, 1, 1, {0, 0, 0, 0}},
    {0.4338323175907135, 0, 0, 1, 1, {0, 0, 0, 0}},
    {0.65566819906234741, 0, 0, 1, 1, {0, 0, 0, 0}},
    {1.0, 3, 4, 8, 9, {3, 4, 0, 0}},
    {0.0, 0, 0, 8, 9, {0, 0, 4, 4}},
};

int main() {
  for (const BoxCase& item : kCases) {
    const Box box = cut_box(item.share, item.x, item.y, item.height, item.width);
    CHECK_EQUAL(box.left, item.box.left);
    CHECK_EQUAL(box.top, item.box.top);
    CHECK_EQUAL(box.width, item.box.width);
    CHECK_EQUAL(box.height, item.box.height);
  }
  return check::report();
}
