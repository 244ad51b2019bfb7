// Addressed randomness for what is measured in JavaScript: Philox 4x32-10 (Salmon et al., SC 2011), as native/core has
// it. A draw is keyed by (seed, purpose, index) and never streamed from shared state.

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const WEYL = [0x9e3779b9, 0xbb67ae85] as const;

/** High 32 bits of the 64-bit product; Math.imul gives the low ones. */
function high(a: number, b: number): number {
  const [al, ah, bl, bh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = ah * bl + ((al * bl) >>> 16);
  return (ah * bh + Math.floor(middle / 0x10000) + ((middle & 0xffff) + al * bh) / 0x10000) >>> 0;
}

/** The block function: 128 bits from a 128-bit counter under a 64-bit key, into `out`. */
export function philox(counter: ArrayLike<number>, key: ArrayLike<number>, out: Uint32Array): void {
  let [c0, c1, c2, c3] = [counter[0]!, counter[1]!, counter[2]!, counter[3]!];
  let [k0, k1] = [key[0]!, key[1]!];
  for (let round = 0; round < ROUNDS; round++) {
    const h0 = high(MULTIPLIERS[0], c0);
    const l0 = Math.imul(MULTIPLIERS[0], c0);
    const h1 = high(MULTIPLIERS[1], c2);
    const l1 = Math.imul(MULTIPLIERS[1], c2);
    c0 = (h1 ^ c1 ^ k0) >>> 0;
    c1 = l1 >>> 0;
    c2 = (h0 ^ c3 ^ k1) >>> 0;
    c3 = l0 >>> 0;
    k0 = (k0 + WEYL[0]) >>> 0;
    k1 = (k1 + WEYL[1]) >>> 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/** What is drawn for; never renumber: results repeat by these values. */
export const PURPOSE = { bootstrap: 1, gaussian: 2, rademacher: 3, blobs: 4, targets: 5 } as const;
export type Purpose = keyof typeof PURPOSE;

/** The numbers of one address. */
export class Draws {
  readonly #key: Uint32Array;
  readonly #counter = new Uint32Array(4);
  readonly #block = new Uint32Array(4);
  #used = 4;

  constructor(seed: number, purpose: Purpose, index = 0) {
    this.#key = Uint32Array.of(seed >>> 0, Math.floor(seed / 2 ** 32));
    this.#counter[1] = PURPOSE[purpose];
    this.#counter[2] = index >>> 0;
    this.#counter[3] = Math.floor(index / 2 ** 32);
  }

  bits(): number {
    if (this.#used === 4) {
      philox(this.#counter, this.#key, this.#block);
      this.#counter[0]!++;
      this.#used = 0;
    }
    return this.#block[this.#used++]!;
  }

  /** 0 <= x < 1. */
  uniform(): number {
    return this.bits() / 2 ** 32;
  }

  /** 0 .. n - 1. The bias of n / 2^32 is far below what a bootstrap can see. */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** Box and Muller, one value a call. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log((this.bits() + 1) / 2 ** 32));
    return radius * Math.cos(2 * Math.PI * this.uniform());
  }
}
