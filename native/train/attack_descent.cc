// FGSM and PGD: steps of one length up the loss, back into the ball after each.
#include "core/error.h"
#include "train/attack.h"

namespace ipmix {

AttackRun run_descent(const Victim& victim, const Ball& ball, at::Tensor start, const AttackOptions& options,
                      bool judge_end, const Cancelled& cancelled) {
  const bool once = options.method == AttackMethod::kFgsm;
  const at::Tensor length =
      at::full({}, once ? options.epsilon : options.step_size, start.options().dtype(at::kFloat));
  at::Tensor pixels = std::move(start);
  for (int64_t step = 0; step < (once ? 1 : options.steps); ++step) {
    if (cancelled()) throw Error("ABORTED", "the attack was aborted by its AbortSignal");
    pixels = ball.project(ball.step(pixels, victim.judge(pixels).gradient, length));
  }
  pixels = pixels.clamp(0.0, 1.0);
  if (!judge_end) return {pixels, {}, {}};
  const Judged end = victim.judge(pixels);
  return {pixels, end.fooled, end.losses};
}

}  // namespace ipmix
