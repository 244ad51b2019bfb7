// Cutout (DeVries and Taylor 2017, arXiv 1708.04552): a square of the network's input is zero. The published
// code does so after the normalisation, so the square has the mean colour.
#pragma once

#include <cstdint>

#include "augment/normalisation.h"
#include "augment/view_key.h"
#include "augment/workspace.h"
#include "core/image_view.h"
#include "image/box.h"

namespace ipmix {

struct CutoutOptions {
  uint64_t seed = 0;
  int size = 16;  // of the square, whose centre is any pixel: at a border less of it is left
  Normalisation normalisation;
};

struct CutoutPlan {
  int height = 0;
  int width = 0;
  Box box;  // what is left of the square inside the picture
};

void check_options(const CutoutOptions& options);  // INVALID_ARGUMENT in one sentence

void draw_plan(const CutoutOptions& options, const ViewKey& key, int height, int width, CutoutPlan& plan);

// Throws INVALID_ARGUMENT unless the box lies inside a height x width picture.
void check_plan(const CutoutPlan& plan, int height, int width);

// Pure. `plan` must be drawn for this size, or checked. out: 3 x height x width float32, normalised.
void render(const CutoutOptions& options, ConstImageView image, const CutoutPlan& plan, Workspace& workspace,
            float* out);

void augment_view(const CutoutOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out);

}  // namespace ipmix
