#include "train/target.h"

#include "core/error.h"

namespace ipmix {

int64_t count_views(const at::Tensor& images, const at::Tensor& target, Loss loss) {
  const bool labels = target.dim() == 1 && target.scalar_type() == at::kLong;
  const bool rows_of_chances = target.dim() == 2 && target.scalar_type() == at::kFloat;
  if (images.dim() != 4 || !(labels || rows_of_chances))
    throw Error("SHAPE_MISMATCH",
                "a step expects images of rows x channels x height x width, and int64 labels of N or float32 "
                "rows of N x classes; got " +
                    c10::str(images.sizes()) + " and " + c10::str(target.sizes()) + " " +
                    c10::toString(target.scalar_type()));
  const int64_t rows = images.size(0), count = target.size(0);
  if (count == 0 || rows % count != 0)
    throw Error("SHAPE_MISMATCH", "the rows of images (" + std::to_string(rows) +
                                      ") must be views times the labels (" + std::to_string(count) + ")");
  if (loss == Loss::kJsd && rows == count)
    invalid(
        "loss 'jsd' needs at least two views of each picture, got one; use views: 3 or loss: 'crossEntropy'");
  if (loss == Loss::kCrossEntropy && rows != count)
    invalid("loss 'crossEntropy' takes one view of each picture, got " + std::to_string(rows / count) +
            "; use loss: 'jsd'");
  return rows / count;
}

void check_target(const at::Tensor& target, int64_t classes) {
  if (target.dim() == 2) {
    if (target.size(1) != classes)
      throw Error("SHAPE_MISMATCH", "labels have " + std::to_string(target.size(1)) +
                                        " chances a row, the model has " + std::to_string(classes) +
                                        " classes");
    return;
  }
  const auto low = target.min().item<int64_t>(), high = target.max().item<int64_t>();
  if (low < 0 || high >= classes)
    invalid("labels must be 0.." + std::to_string(classes - 1) + ", the model's classes; got " +
            std::to_string(low < 0 ? low : high));
}

at::Tensor target_class(const at::Tensor& target) {
  return target.dim() == 2 ? target.argmax(1) : target;
}

}  // namespace ipmix
