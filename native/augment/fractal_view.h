// Where a picture looks in the plane, and which symmetry it is folded by.
#pragma once

#include "augment/fractal_math.h"
#include "core/random.h"

namespace ipmix::fractal {

struct View {
  float x = 0.0f;  // centre
  float y = 0.0f;
  float width = 3.0f;  // of the shorter side
  float angle = 0.0f;  // turns
  int sectors = 0;     // 0: plain; n: kaleidoscope of n mirrored (or turned) sectors
  bool mirrored = true;
  float fold_x = 0.0f;  // the folded wedge is looked up this far from the centre, in view widths
  float fold_y = 0.0f;
  float twirl = 0.0f;  // turns at the border: a spiral lens
};

// A plain view most of the time, else a kaleidoscope or a twirl.
void draw_symmetry(Random& random, double kaleidoscope, View& view);

// Plane coordinates of pixel (row, column .. column + 3) of a height x width picture.
class Camera {
 public:
  Camera(const View& view, int height, int width);
  void look(int row, int column, Float4& x, Float4& y) const;

 private:
  View view_;
  float scale_;  // pixels to view widths
  float middle_row_;
  float middle_column_;
  float cosine_;
  float sine_;
};

}  // namespace ipmix::fractal
