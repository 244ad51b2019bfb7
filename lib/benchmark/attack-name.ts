// What an attack is called, and what it costs.
import type { ResolvedAttack } from './resolve-options.js';
import { PASSES_PER_ATTACK_STEP } from './work-meter.js';

/** Cost of an attack, in forward passes of one picture: its steps, and asking twice more. */
export function attackPasses({ samples, steps, restarts }: ResolvedAttack): number {
  return samples * (steps * restarts * PASSES_PER_ATTACK_STEP + 2);
}

/** 'PGD, L-infinity', 'APGD-DLR, L2', 'targeted PGD, L-infinity, 5 restarts'. */
export function attackName({ method, norm, loss, restarts, targeted }: ResolvedAttack): string {
  const kind = `${method.toUpperCase()}${method === 'apgd' ? `-${loss.toUpperCase()}` : loss === 'dlr' ? ' on DLR' : ''}`;
  const aim = targeted === undefined ? '' : targeted === 'random' ? 'targeted ' : 'least-likely ';
  const again = restarts > 1 ? `, ${restarts} restarts` : '';
  return `${aim}${kind}, ${norm === 'linf' ? 'L-infinity' : 'L2'}${again}`;
}
