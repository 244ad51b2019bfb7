#include "augment/mixing_set.h"

#include <set>

#include "augment/presets.h"
#include "check.h"
#include "pictures.h"

using namespace ipmix;

static Picture sampled(const MixingSet& set, uint64_t epoch, uint64_t index, int height, int width) {
  Workspace workspace;
  Picture out(height, width);
  set.sample(1, epoch, index, cifar_options().mixing_scale, out.view(), workspace);
  return out;
}

int main() {
  const MixingScale scale = cifar_options().mixing_scale;
  std::vector<Picture> pictures;
  for (int i = 0; i < 12; ++i)
    pictures.push_back(test_picture(20 + 9 * i, 90 - 6 * i, static_cast<uint64_t>(i)));
  pictures.push_back(test_picture(36, 36, 50));  // has the very size already
  pictures.push_back(test_picture(1, 200, 51));
  MixingSet prepared(pictures);
  const MixingSet plain(pictures);
  ThreadPool pool(2);
  for (const auto& [height, width] : {std::pair{32, 32}, {32, 20}, {5, 48}}) {
    prepared.prepare(height, width, scale, pool, 2);
    std::set<std::vector<uint8_t>> different;
    for (uint64_t index = 0; index < 200; ++index) {
      const Picture one = sampled(prepared, 0, index, height, width);
      CHECK(one.data == sampled(plain, 0, index, height, width).data);
      CHECK(one.data == sampled(prepared, 0, index, height, width).data);
      different.insert(one.data);
    }
    CHECK(different.size() > 60);
    CHECK(sampled(plain, 0, 0, height, width).data != sampled(plain, 1, 0, height, width).data);
  }
  CHECK(prepared.bytes() > plain.bytes());
  CHECK_THROWS("INVALID_ARGUMENT", MixingSet({}));
  CHECK_THROWS("INVALID_ARGUMENT", MixingSet({Picture(0, 5)}));
  return check::report();
}
