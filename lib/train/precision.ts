import { cuda } from '../tensor/cuda.js';

export interface Precision {
  readonly bfloat16: boolean;
  /** What was asked, in words that end a sentence. */
  readonly reason: string;
}

/** Whether the device of a model computes bfloat16 natively: AVX512_BF16 or AMX on processors, Ampere or newer on GPUs. */
export function nativeBfloat16(device: string, processor: { bfloat16: boolean; cpuCapability: string }): Precision {
  if (device.startsWith('cuda')) {
    const { name, major, minor } = cuda.properties(Number(device.split(':')[1] ?? 0));
    const bfloat16 = major >= 8;
    return { bfloat16, reason: `${name}, compute capability ${major}.${minor}, ${knows(bfloat16)} bfloat16 natively` };
  }
  const what = `this processor (${processor.cpuCapability}) ${knows(processor.bfloat16)} bfloat16 natively`;
  return {
    bfloat16: processor.bfloat16,
    reason: processor.bfloat16 ? what : `${what}, LibTorch would emulate it several times slower`,
  };
}

const knows = (yes: boolean) => (yes ? 'computes' : 'does not compute');

/** 'float32 (auto: this processor (AVX2) does not compute bfloat16 natively, ...)', for logs and reports. */
export function explainPrecision(asked: string, used: string, { bfloat16, reason }: Precision): string {
  if (asked === 'auto') return `${used} (auto: ${reason})`;
  return used === 'bfloat16' && !bfloat16 ? `${used} (as asked, although ${reason})` : `${used} (as asked)`;
}
