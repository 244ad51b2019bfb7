/** The 15 image operations of AugMix and IPMix, by name. */
export const OP_NAMES = [
  'autocontrast',
  'equalize',
  'posterize',
  'rotate',
  'solarize',
  'shearX',
  'shearY',
  'translateX',
  'translateY',
  'color',
  'contrast',
  'brightness',
  'sharpness',
  'mirror',
  'invert',
] as const;
export type OpName = (typeof OP_NAMES)[number];

/** The four ways of mixing two pictures, by name. */
export const MIX_NAMES = ['add', 'multiply', 'pixels', 'elements'] as const;
export type MixName = (typeof MIX_NAMES)[number];

/**
 * One image operation with its argument. Each equals Pillow's byte for byte:
 * - `posterize`: `bits` kept, 0..8; `solarize`: values from `threshold` (0..256) on are inverted;
 * - `rotate`: whole `degrees`, counter-clockwise, bilinear, black corners;
 * - `shearX`, `shearY`: `factor` of the output-to-input map, bilinear; `translateX`, `translateY`: whole `pixels` of it;
 * - `autocontrast`: `cutoff` in percent at both ends; `color`, `contrast`, `brightness`, `sharpness`: `factor`, 1 keeps the picture.
 */
export type ImageStep =
  | { op: 'equalize' | 'mirror' | 'invert' }
  | { op: 'posterize'; bits: number }
  | { op: 'rotate'; degrees: number }
  | { op: 'solarize'; threshold: number }
  | { op: 'shearX' | 'shearY'; factor: number }
  | { op: 'translateX' | 'translateY'; pixels: number }
  | { op: 'autocontrast'; cutoff: number }
  | { op: 'color' | 'contrast' | 'brightness' | 'sharpness'; factor: number };

/** A box of whole pixels inside the picture, at least 1 x 1. */
export interface StepBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Which pixels keep the current picture. `mask`: base64 of packed bits, most significant first, row by row of the box (for
 * `elements` three planes R, G, B). `maskKey` with `threshold`: the bits follow from the key, each 1 with probability `threshold`.
 */
export type StepMask = { mask: string } | { maskKey: number; threshold: number };

/** Mixes a box of the current picture with the same box of the partner: the mixing picture, or the original after `partner`. */
export type MixStep = StepBox & { partner?: ImageStep } & (
    | { mix: 'add' | 'multiply'; a: number; b: number }
    | ({ mix: 'pixels' | 'elements' } & StepMask)
  );

/** What a mixed value beyond 0..255 becomes: modulo 256, as in the published code, or clamped. */
export type Overflow = 'wrap' | 'clip';
