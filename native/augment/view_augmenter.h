// Any method that makes a view of one picture, as batches and loaders see it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "augment/mixing_scale.h"
#include "augment/normalisation.h"
#include "augment/view_key.h"
#include "augment/workspace.h"
#include "core/image_view.h"

namespace ipmix {

// How the mixing pictures of a method are drawn (mixing_set.h).
struct MixingDraw {
  uint64_t seed = 0;
  MixingScale scale;
};

class ViewAugmenter {
 public:
  virtual ~ViewAugmenter() = default;
  // Nothing: the method has no mixing picture, and an empty one may be given to augment().
  virtual std::optional<MixingDraw> mixing() const = 0;
  virtual const Normalisation& normalisation() const = 0;
  // Pure in all but the workspace. out: 3 x height x width float32, normalised.
  virtual void augment(const ViewKey& key, ConstImageView image, ConstImageView mixing, Workspace& workspace,
                       float* out) const = 0;
};

// Every method has options of its own and an augment_view; where the options hold a mixing_scale it mixes.
template <typename Options>
class ViewsOf final : public ViewAugmenter {
 public:
  explicit ViewsOf(Options options) : options_(std::move(options)) {}
  const Options& options() const { return options_; }

  std::optional<MixingDraw> mixing() const override {
    if constexpr (requires(const Options& options) { options.mixing_scale; })
      return MixingDraw{options_.seed, options_.mixing_scale};
    else
      return std::nullopt;
  }
  const Normalisation& normalisation() const override { return options_.normalisation; }
  void augment(const ViewKey& key, ConstImageView image, ConstImageView mixing, Workspace& workspace,
               float* out) const override {
    augment_view(options_, key, image, mixing, workspace, out);
  }

 private:
  Options options_;
};

}  // namespace ipmix
