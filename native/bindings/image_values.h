// Pictures between JavaScript and the pixel rooms: { data: Uint8Array, height, width }, RGB.
#pragma once

#include "bindings/js_path.h"
#include "core/image_view.h"

namespace ipmix {

// Borrows the array's memory: use it before control goes back to JavaScript. A wrong size is
// INVALID_ARGUMENT.
ConstImageView read_image(const JsPath& image);

// Both sizes, or INVALID_ARGUMENT / SHAPE_MISMATCH.
void check_same_size(ConstImageView image, ConstImageView mixing);

// height and width of at least 1 and at most 32768.
int read_side(const JsPath& side);

}  // namespace ipmix
