#include "augment/pixel_render.h"

#include "augment/power_values.h"
#include "augment/view_pixels.h"
#include "image/histogram.h"

namespace ipmix {

namespace {

void fill_tables(const ViewMemory& memory, int chain, int i) {
  const PixelStep* step = step_of(memory, chain, i);
  if (step == nullptr) return;
  StepTables& tables = memory.tables[chain];
  if (step->mixes && step->mix == MixKind::kMultiply)
    for (int v = 0; v < 256; ++v) fill_power(memory, *step, v, tables.powers);
  if (!step->operates || step->operation.rule != PixelRule::kTable) return;
  const ConstPlanes source = table_source(memory, *step, chain, i);
  uint64_t lumas = 0;
  if (step->operation.averages())
    for (size_t p = 0; p < source.pixels(); ++p)
      lumas += luma(source.plane(0)[p], source.plane(1)[p], source.plane(2)[p]);
  const uint8_t grey = mean_grey(lumas, source.pixels());
  for (int channel = 0; channel < 3; ++channel) {
    Histogram counts{};
    if (step->operation.counts_values()) counts = histogram(source.plane(channel), source.pixels());
    fill_levels(step->operation, counts.data(), grey, tables.levels + ptrdiff_t{256} * channel);
  }
}

}  // namespace

void render_by_pixel(const ViewProgram& program, const uint8_t* images, const uint8_t* mixing, float* out) {
  ViewMemory memory = memory_of(program);
  const auto views = static_cast<size_t>(program.views);
  const size_t chains = views * static_cast<size_t>(program.chains);
  std::vector<uint8_t> originals(views * memory.bytes());
  std::vector<uint8_t> first(chains * memory.bytes());
  std::vector<uint8_t> second(chains * memory.bytes());
  std::vector<StepTables> tables(chains);
  memory.logarithms = power_logarithms();
  memory.images = images;
  memory.mixing = mixing;
  memory.originals = originals.data();
  memory.ends[0] = first.data();
  memory.ends[1] = second.data();
  memory.tables = tables.data();

  for (int view = 0; view < memory.views; ++view)
    for (int pixel = 0; pixel < memory.pixels(); ++pixel) split_pixel(memory, view, pixel);
  for (int i = 0; i < memory.depth; ++i)
    for (int chain = 0; chain < memory.views * memory.chains; ++chain) {
      fill_tables(memory, chain, i);
      for (int pixel = 0; pixel < memory.pixels(); ++pixel) run_pixel(memory, chain, i, pixel);
    }
  for (int view = 0; view < memory.views; ++view)
    for (int channel = 0; channel < 3; ++channel)
      for (int pixel = 0; pixel < memory.pixels(); ++pixel)
        *out++ = blended_value(memory, view, channel, pixel);
}

}  // namespace ipmix
