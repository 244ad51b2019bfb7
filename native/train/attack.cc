#include "train/attack.h"

#include "core/error.h"

namespace ipmix {
namespace {

Key start_key(const AttackOptions& options, int64_t restart, int64_t first) {
  return {options.seed, 0, options.first_index + static_cast<uint64_t>(first), static_cast<uint32_t>(restart),
          Purpose::kAttack};
}

// The noise of all pictures of the batch; a restart takes the rows it needs, so that a picture's start does
// not hang on which others withstood.
at::Tensor start_noise(const at::Tensor& clean, const AttackOptions& options, int64_t restart) {
  if (options.method == AttackMethod::kFgsm) return at::zeros_like(clean);
  const Key key = start_key(options, restart, 0);
  return options.method == AttackMethod::kApgd ? noise_on_ball(clean, options.norm, options.epsilon, key)
                                               : noise_in_ball(clean, options.norm, options.epsilon, key);
}

AttackRun run_once(const Victim& victim, const at::Tensor& clean, const at::Tensor& noise,
                   const AttackOptions& options, bool judge_end, const Cancelled& cancelled) {
  const bool published = options.start == AttackStart::kPublished;
  const at::Tensor noised = clean + noise;
  const Ball ball{options.norm, options.epsilon, published ? noised : clean};
  if (options.method == AttackMethod::kApgd) return run_apgd(victim, ball, noised, options, cancelled);
  // The published start is not clamped; the first step does it.
  return run_descent(victim, ball, published ? noised : noised.clamp(0.0, 1.0), options, judge_end,
                     cancelled);
}

void check_options(const AttackOptions& options) {
  if (options.epsilon < 0.0 || options.step_size < 0.0 || options.steps < 0)
    invalid("epsilon, stepSize and steps must not be negative");
  if (options.restarts < 1) invalid("restarts must be 1 or more, got " + std::to_string(options.restarts));
  if (options.start == AttackStart::kPublished && options.method != AttackMethod::kPgd)
    invalid("start 'published' is PGD's alone; use method 'pgd' or start 'clean'");
}

at::Tensor one_a_picture(const at::Tensor& classes, const at::Tensor& clean, const char* what) {
  if (classes.dim() != 1 || classes.size(0) != clean.size(0))
    throw Error("SHAPE_MISMATCH", std::string("expected one ") + what + " a picture (" +
                                      std::to_string(clean.size(0)) + "), got " + c10::str(classes.sizes()));
  return classes.to(clean.device(), at::kLong);
}

}  // namespace

AttackMethod attack_method_from_name(const std::string& name) {
  if (name == "fgsm") return AttackMethod::kFgsm;
  if (name == "pgd") return AttackMethod::kPgd;
  if (name == "apgd") return AttackMethod::kApgd;
  invalid("method must be 'fgsm', 'pgd' or 'apgd', got '" + name + "'");
}

AttackStart attack_start_from_name(const std::string& name) {
  if (name == "clean") return AttackStart::kClean;
  if (name == "published") return AttackStart::kPublished;
  invalid("start must be 'clean' or 'published', got '" + name + "'");
}

at::Tensor attack(const Model& model, const at::Tensor& images, const at::Tensor& labels,
                  const at::Tensor& targets, const AttackOptions& options, const Cancelled& cancelled) {
  check_options(options);
  const at::AutoGradMode gradients(true);
  const at::Tensor clean = unit_pictures(images).to(model.device());
  const Victim victim{model, one_a_picture(labels, clean, "label"),
                      targets.defined() ? one_a_picture(targets, clean, "target") : targets, options.loss,
                      options.normalisation};
  // FGSM has no noise to start again from.
  const int64_t restarts = options.method == AttackMethod::kFgsm ? 1 : options.restarts;
  AttackRun found = run_once(victim, clean, start_noise(clean, options, 0), options, restarts > 1, cancelled);
  for (int64_t restart = 1; restart < restarts; ++restart) {
    const at::Tensor rows = found.fooled.logical_not().nonzero().squeeze(1);
    if (rows.size(0) == 0) break;
    const at::Tensor noise = start_noise(clean, options, restart).index_select(0, rows);
    const AttackRun again =
        run_once(victim.rows(rows), clean.index_select(0, rows), noise, options, true, cancelled);
    const at::Tensor better = again.fooled.logical_or(again.losses > found.losses.index_select(0, rows));
    const at::Tensor taken = rows.masked_select(better);
    const at::Tensor won = better.nonzero().squeeze(1);
    found.pixels.index_copy_(0, taken, again.pixels.index_select(0, won));
    found.losses.index_copy_(0, taken, again.losses.index_select(0, won));
    found.fooled.index_copy_(0, taken, again.fooled.index_select(0, won));
  }
  return found.pixels.clamp(0.0, 1.0).to(at::kCPU);
}

}  // namespace ipmix
