#include "data/sample.h"

#include <algorithm>

#include "codec/encoded_picture.h"

namespace ipmix {
namespace {

ImageView sized(Picture& picture, int height, int width) {
  if (picture.height != height || picture.width != width) picture = Picture(height, width);
  return picture.view();
}

// How far a JPEG may be shrunk while it is decoded: the resize that follows still shrinks by twice that
// factor at least, so that it averages over the difference (test/lib/data/shrink-on-load.test.ts: 36 dB and
// more on photographs).
int unseen_shrink(const Box& box, int height, int width) {
  int shrink = 1;
  for (int next = 2; next <= 8; next *= 2)
    if (box.height >= 2 * next * next * height && box.width >= 2 * next * next * width) shrink = next;
  return shrink;
}

}  // namespace

ConstImageView decode_framed(const FrameOptions& options, const FrameKey& key, const EncodedSample& sample,
                             SampleSpace& space, StageTimes& times) {
  if (sample.height > 0) {
    const StopWatch framing(times.framing);
    return frame(options, key, {sample.bytes.data(), sample.height, sample.width}, space.frame);
  }
  Box box;
  {
    const StopWatch decoding(times.decoding);
    EncodedPicture encoded(sample.bytes);
    if (options.only_random_crop()) {
      box = draw_random_box(options, key, encoded.height(), encoded.width());
      const int shrink = encoded.shrinks() ? unseen_shrink(box, options.height, options.width) : 1;
      box = encoded.decode_box(box, shrink, space.decoded);
    } else {
      encoded.decode(space.decoded);
    }
  }
  const StopWatch framing(times.framing);
  if (options.only_random_crop()) return frame_box(options, key, space.decoded.view(), box, space.frame);
  return frame(options, key, space.decoded.view(), space.frame);
}

void render_views(const SampleOptions& options, uint64_t epoch, size_t index, ConstImageView picture,
                  SampleSpace& space, uint8_t* out, size_t view_stride, StageTimes& times) {
  const StopWatch augmenting(times.augmenting);
  if (options.bytes_out) {
    std::copy_n(picture.data, picture.bytes(), out);
    return;
  }
  const auto floats = [&](int place) {
    return reinterpret_cast<float*>(out + static_cast<size_t>(place) * view_stride);
  };
  const bool clean_first = !options.augment || options.views > 1;
  if (clean_first) normalise(picture, options.normalisation, floats(0));
  if (!options.augment) return;
  ImageView partner;
  if (const auto draw = options.augment->mixing()) {
    partner = sized(space.partner, picture.height, picture.width);
    options.mixing->sample(draw->seed, epoch, index, draw->scale, partner, space.workspace);
  }
  for (int place = clean_first ? 1 : 0; place < options.views; ++place) {
    const auto view = static_cast<uint32_t>(clean_first ? place : place + 1);
    options.augment->augment({epoch, index, view}, picture, partner, space.workspace, floats(place));
  }
}

}  // namespace ipmix
