// APGD (Croce and Hein, ICML 2020, algorithm 1), constants and order of the published code
// (fra31/auto-attack, autopgd_base.py): momentum, and a step that is halved at checkpoints where the loss
// oscillates or stands still, going on from the best point.
#include <algorithm>
#include <vector>

#include "core/error.h"
#include "train/attack.h"

namespace ipmix {
namespace {

constexpr double kRho = 0.75;       // share of rising steps below which a stretch counts as oscillating
constexpr double kMomentum = 0.75;  // weight of the new step against the last one

at::Tensor per_picture(const at::Tensor& flags) {
  return flags.view({-1, 1, 1, 1});
}

class Apgd {
 public:
  Apgd(const Victim& victim, const Ball& ball, const at::Tensor& start, const AttackOptions& options)
      : victim_(victim),
        ball_(ball),
        steps_(options.steps),
        stretch_(std::max<int64_t>(22 * options.steps / 100, 1)),
        shortest_(std::max<int64_t>(6 * options.steps / 100, 1)),
        shrink_(std::max<int64_t>(3 * options.steps / 100, 1)),
        pixels_(start.clamp(0.0, 1.0)),
        previous_(pixels_),
        best_(pixels_),
        fooling_(pixels_) {
    const Judged judged = victim_.judge(pixels_);
    gradient_ = best_gradient_ = judged.gradient;
    best_loss_ = last_check_ = judged.losses;
    fooled_ = judged.fooled;
    reduced_ = at::ones_like(fooled_);
    step_size_ = at::full({pixels_.size(0), 1, 1, 1}, 2.0 * options.epsilon, pixels_.options());
  }

  void step(int64_t i) {
    move(i == 0 ? 1.0 : kMomentum);
    const Judged judged = victim_.judge(pixels_);
    gradient_ = judged.gradient;
    fooling_ = at::where(per_picture(judged.fooled), pixels_, fooling_);
    fooled_ = fooled_.logical_or(judged.fooled);
    losses_.push_back(judged.losses);
    const at::Tensor better = judged.losses > best_loss_;
    best_ = at::where(per_picture(better), pixels_, best_);
    best_gradient_ = at::where(per_picture(better), gradient_, best_gradient_);
    best_loss_ = at::where(better, judged.losses, best_loss_);
    if (++since_check_ == stretch_) check();
  }

  // A fooling point where one was found, else the one of the highest loss.
  AttackRun end() const { return {at::where(per_picture(fooled_), fooling_, best_), fooled_, best_loss_}; }
  int64_t steps() const { return steps_; }

 private:
  void move(double weight) {
    const at::Tensor drift = pixels_ - previous_;
    previous_ = pixels_;
    const at::Tensor next = ball_.project(ball_.step(pixels_, gradient_, step_size_));
    pixels_ = ball_.project(pixels_ + (next - pixels_) * weight + drift * (1.0 - weight));
  }

  void check() {
    const at::Tensor stuck =
        oscillating().logical_or(reduced_.logical_not().logical_and(last_check_ >= best_loss_));
    reduced_ = stuck;
    last_check_ = best_loss_;
    step_size_ = at::where(per_picture(stuck), step_size_ / 2.0, step_size_);
    pixels_ = at::where(per_picture(stuck), best_, pixels_);
    gradient_ = at::where(per_picture(stuck), best_gradient_, gradient_);
    since_check_ = 0;
    stretch_ = std::max(stretch_ - shrink_, shortest_);
  }

  // The loss rose in no more than rho of the stretch's steps. As in the published code, the first stretch
  // compares its first loss with the array's still empty last row, 0.
  at::Tensor oscillating() const {
    at::Tensor rises = at::zeros_like(best_loss_);
    const auto last = static_cast<int64_t>(losses_.size()) - 1;
    for (int64_t back = 0; back < stretch_; ++back) {
      const int64_t before = last - back - 1;
      const at::Tensor earlier =
          before >= 0 ? losses_[static_cast<size_t>(before)] : at::zeros_like(best_loss_);
      rises += (losses_[static_cast<size_t>(last - back)] > earlier).to(rises.scalar_type());
    }
    return rises <= kRho * static_cast<double>(stretch_);
  }

  const Victim& victim_;
  const Ball& ball_;
  int64_t steps_, stretch_, shortest_, shrink_, since_check_ = 0;
  at::Tensor pixels_, previous_, best_, fooling_;
  at::Tensor gradient_, best_gradient_, best_loss_, last_check_, fooled_, reduced_, step_size_;
  std::vector<at::Tensor> losses_;
};

}  // namespace

AttackRun run_apgd(const Victim& victim, const Ball& ball, const at::Tensor& start,
                   const AttackOptions& options, const Cancelled& cancelled) {
  Apgd run(victim, ball, start, options);
  for (int64_t i = 0; i < run.steps(); ++i) {
    if (cancelled()) throw Error("ABORTED", "the attack was aborted by its AbortSignal");
    run.step(i);
  }
  return run.end();
}

}  // namespace ipmix
