#include <cstdlib>
#include <new>

#include "augment/batch.h"
#include "augment/presets.h"
#include "check.h"
#include "pictures.h"

namespace {
size_t allocations = 0;
}

// Not inlined: GCC would take the pair for mismatched.
[[gnu::noinline]] void* operator new(size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
  std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, size_t) noexcept {
  std::free(memory);
}

using namespace ipmix;

// After some views a thread has all the memory it needs.
static void steady_state_does_not_allocate() {
  for (const auto& options : {cifar_options(), imagenet_options()}) {
    const Picture image = test_picture(48, 40, 1);
    const Picture mixing = test_picture(48, 40, 2);
    std::vector<float> out(image.data.size());
    Workspace workspace;
    const auto views = [&](uint64_t first, uint64_t last) {
      for (uint64_t index = first; index < last; ++index)
        augment_view(options, {0, index, 1}, image.view(), mixing.view(), workspace, out.data());
    };
    views(0, 500);
    const size_t before = allocations;
    views(500, 2500);
    CHECK_EQUAL(allocations - before, 0u);
  }
}

// With weight m = 0 a view is the clean picture; without steps too, up to the rounding of the weights.
static void nothing_to_do_is_the_clean_view() {
  const IPMixOptions options = imagenet_options();
  const Picture image = test_picture(19, 23, 5);
  std::vector<float> clean(image.data.size()), out(image.data.size());
  normalise(image.view(), options.normalisation, clean.data());
  Workspace workspace;
  Plan plan;
  draw_plan(options, {0, 3, 1}, 19, 23, plan);
  plan.m = 0.0f;
  render(options, image.view(), image.view(), plan, workspace, out.data());
  CHECK(out == clean);
  plan = Plan{19, 23, {0.5f, 0.5f}, 1.0f, {Chain{}, Chain{}}};
  render(options, image.view(), image.view(), plan, workspace, out.data());
  CHECK(out == clean);
}

static void batches_equal_single_views() {
  const IPMixOptions options = cifar_options();
  constexpr int kCount = 40;
  constexpr size_t kBytes = 32 * 32 * 3;
  std::vector<uint8_t> images;
  std::vector<Picture> pictures;
  for (uint64_t i = 0; i < kCount; ++i) {
    const Picture picture = test_picture(32, 32, i);
    images.insert(images.end(), picture.data.begin(), picture.data.end());
    pictures.push_back(test_picture(50, 37 + static_cast<int>(i), i + 100));
  }
  MixingSet mixing(pictures);
  const MixingSet plain(pictures);
  std::vector<float> single(kCount * kBytes);
  Workspace workspace;
  Picture partner(32, 32);
  for (uint64_t i = 0; i < kCount; ++i) {
    plain.sample(options.seed, 2, 7 * i, options.mixing_scale, partner.view(), workspace);
    const ConstImageView image{images.data() + i * kBytes, 32, 32};
    augment_view(options, {2, 7 * i, 1}, image, partner.view(), workspace, single.data() + i * kBytes);
  }
  ThreadPool pool(4);
  WorkspacePool workspaces;
  const std::atomic<bool> go_on{false};
  for (const int threads : {1, 2, 8})
    for (const size_t split : {size_t{1}, size_t{7}, size_t{kCount}}) {
      std::vector<float> out(single.size());
      for (size_t start = 0; start < kCount; start += split) {
        BatchJob job{images.data() + start * kBytes, 32, 32, {}, 2, 1};
        for (size_t i = start; i < std::min<size_t>(start + split, kCount); ++i) job.indices.push_back(7 * i);
        augment_batch(ViewsOf(options), job, &mixing, pool, threads, workspaces, go_on,
                      out.data() + start * kBytes);
      }
      CHECK(out == single);
    }
}

int main() {
  steady_state_does_not_allocate();
  nothing_to_do_is_the_clean_view();
  batches_equal_single_views();
  return check::report();
}
