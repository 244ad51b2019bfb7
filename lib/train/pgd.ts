import type { Model } from '../nn/model.js';
import type { Tensor } from '../tensor/tensor.js';
import { type AttackOptions, attack } from './attack.js';

export type PgdOptions = Omit<AttackOptions, 'method'>;

/** {@link attack} by projected gradient descent; by default as the paper judges: L-infinity, 2/255, 20 steps of 0.5/255. */
export function pgd(model: Model, images: Tensor, labels: Tensor, options: PgdOptions = {}): Promise<Tensor> {
  return attack(model, images, labels, { ...options, method: 'pgd' });
}
