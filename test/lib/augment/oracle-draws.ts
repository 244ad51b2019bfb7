/** Counts of what plans say, in the bins of scripts/record-oracle-draws.py. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Plan } from '../../../lib/augment/plan.js';
import type { ImageStep, MixStep } from '../../../lib/image/steps.js';

export type Histograms = Record<string, Record<string, number>>;

const fixture = new URL('../../fixtures/golden/oracle-draws.json.gz', import.meta.url);

/** 200,000 plans of the published code for each preset, counted. */
export function oracleDraws(): { count: number; presets: Record<'cifar' | 'imagenet', Histograms> } {
  return JSON.parse(gunzipSync(readFileSync(fixture)).toString());
}

const ARGUMENTS = { bits: 1, degrees: 1, threshold: 1, pixels: 1, factor: 1000 } as const;

export class DrawCounts {
  readonly histograms: Histograms = {};

  add(name: string, bin: string | number): void {
    this.histograms[name] ??= {};
    const bins = this.histograms[name];
    bins[bin] = (bins[bin] ?? 0) + 1;
  }

  plan(plan: Plan): void {
    this.add('m', Math.floor(plan.m * 100));
    plan.weights.forEach((weight, i) => {
      this.add(`weight ${i}`, Math.floor(weight * 100));
    });
    this.add('largest weight', Math.floor(Math.max(...plan.weights) * 100));
    for (const chain of plan.chains) {
      this.add('kind and length', `${chain.kind} ${chain.steps.length}`);
      if (chain.kind === 'image') for (const step of chain.steps) this.operation('image', step);
      else for (const step of chain.steps) this.mix(step, plan.width);
    }
  }

  private operation(kind: string, step: ImageStep): void {
    this.add(`${kind} op`, step.op);
    for (const [name, scale] of Object.entries(ARGUMENTS)) {
      const value = (step as unknown as Record<string, number | undefined>)[name];
      if (value !== undefined) this.add(`${step.op} ${name}`, Math.floor(value * scale));
    }
  }

  private mix(step: MixStep, size: number): void {
    const coarse = (value: number) => Math.floor((value * 32) / size);
    this.add('mix', step.mix);
    for (const name of ['left', 'top', 'width', 'height'] as const) this.add(name, step[name]);
    this.add('width x height', `${coarse(step.width)} ${coarse(step.height)}`);
    this.add('width and left', `${coarse(step.width)} ${Math.floor(coarse(step.left) / 4)}`);
    this.add('partner', step.partner ? 'operation' : 'mixing');
    if (step.partner) this.operation('partner', step.partner);
    if ('a' in step) this.add('a and b', `${Math.floor(step.a * 25)} ${Math.floor(step.b * 25)}`);
    else if ('mask' in step) this.add('share of the mask', maskShare(step));
  }
}

function maskShare(step: MixStep & { mask: string }): number {
  const bits = step.width * step.height * (step.mix === 'elements' ? 3 : 1);
  let ones = 0;
  for (const byte of Buffer.from(step.mask, 'base64')) {
    for (let rest = byte; rest !== 0; rest &= rest - 1) ones++;
  }
  return Math.min(19, Math.floor((ones * 20) / bits));
}
