/** Measures of structure and variety, on 64 x 64 RGB pictures. */
export const SIDE = 64;

export function luma(rgb: Uint8Array): Float64Array {
  return Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
    return 0.299 * rgb[3 * i]! + 0.587 * rgb[3 * i + 1]! + 0.114 * rgb[3 * i + 2]!;
  });
}

function entropy(counts: Iterable<number>): number {
  const all = [...counts];
  const total = all.reduce((a, b) => a + b, 0);
  return all.reduce((sum, n) => (n === 0 ? sum : sum - (n / total) * Math.log2(n / total)), 0);
}

/** Half the entropy of the joint histogram of both derivatives (Larkin 2016, arXiv 1609.01117). */
export function gradientEntropy(picture: Float64Array): number {
  const counts = new Map<number, number>();
  const bin = (derivative: number) => Math.floor((Math.min(63.99, Math.max(-64, derivative)) + 64) / 4);
  for (let y = 1; y < SIDE - 1; y++) {
    for (let x = 1; x < SIDE - 1; x++) {
      const at = y * SIDE + x;
      const dx = (picture[at + 1]! - picture[at - 1]!) / 2;
      const dy = (picture[at + SIDE]! - picture[at - SIDE]!) / 2;
      const key = bin(dx) * 32 + bin(dy);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return entropy(counts.values()) / 2;
}

/** Discrete Fourier transform of rows of 64 complex numbers, in place of nothing faster: 64 is small. */
function transformRows(real: Float64Array, imaginary: Float64Array): [Float64Array, Float64Array] {
  const [re, im] = [new Float64Array(SIDE * SIDE), new Float64Array(SIDE * SIDE)];
  for (let row = 0; row < SIDE; row++) {
    for (let k = 0; k < SIDE; k++) {
      let [a, b] = [0, 0];
      for (let x = 0; x < SIDE; x++) {
        const [c, s] = [COS[(k * x) % SIDE]!, SIN[(k * x) % SIDE]!];
        const [u, v] = [real[row * SIDE + x]!, imaginary[row * SIDE + x]!];
        a += u * c + v * s;
        b += v * c - u * s;
      }
      re[k * SIDE + row] = a; // transposed, so that a second call does the columns
      im[k * SIDE + row] = b;
    }
  }
  return [re, im];
}
const COS = Array.from({ length: SIDE }, (_, i) => Math.cos((2 * Math.PI * i) / SIDE));
const SIN = Array.from({ length: SIDE }, (_, i) => Math.sin((2 * Math.PI * i) / SIDE));

/** Slope of log power over log frequency, Hann-windowed: 0 for white noise, about -2 for photographs. */
export function spectrumSlope(picture: Float64Array): number {
  const mean = picture.reduce((a, b) => a + b, 0) / picture.length;
  const hann = Array.from({ length: SIDE }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (SIDE - 1)));
  const windowed = picture.map((v, i) => (v - mean) * hann[i % SIDE]! * hann[Math.floor(i / SIDE)]!);
  const [re, im] = transformRows(...transformRows(windowed, new Float64Array(SIDE * SIDE)));
  const power = new Float64Array(SIDE);
  const count = new Float64Array(SIDE);
  const signed = (k: number) => (k < SIDE / 2 ? k : k - SIDE);
  for (let i = 0; i < re.length; i++) {
    const ring = Math.round(Math.hypot(signed(i % SIDE), signed(Math.floor(i / SIDE))));
    power[ring]! += re[i]! ** 2 + im[i]! ** 2;
    count[ring]! += 1;
  }
  const points: [number, number][] = [];
  for (let k = 2; k < 29; k++) points.push([Math.log(k), Math.log(power[k]! / count[k]! + 1e-9)]);
  const mx = points.reduce((a, [x]) => a + x, 0) / points.length;
  const my = points.reduce((a, [, y]) => a + y, 0) / points.length;
  const top = points.reduce((a, [x, y]) => a + (x - mx) * (y - my), 0);
  return top / points.reduce((a, [x]) => a + (x - mx) ** 2, 0);
}

/** Entropy of all pictures' colours together, in 512 cells of the RGB cube: 9 bits where all are used alike. */
export function colourEntropy(pictures: Uint8Array[]): number {
  const cells = new Float64Array(512);
  for (const rgb of pictures) {
    for (let i = 0; i < rgb.length; i += 3)
      cells[((rgb[i]! >> 5) << 6) | ((rgb[i + 1]! >> 5) << 3) | (rgb[i + 2]! >> 5)]! += 1;
  }
  return entropy(cells);
}

/** Root mean squared difference of each picture to the one most like it. */
export function nearestDistances(pictures: Uint8Array[]): number[] {
  const small = pictures.map((rgb) => {
    const thumb = new Float64Array(8 * 8 * 3);
    for (let i = 0; i < rgb.length; i++) {
      const pixel = Math.floor(i / 3);
      const [y, x] = [Math.floor(pixel / SIDE) >> 3, (pixel % SIDE) >> 3];
      thumb[(y * 8 + x) * 3 + (i % 3)]! += rgb[i]! / 64;
    }
    return thumb;
  });
  return small.map((a, i) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [j, b] of small.entries()) {
      if (i !== j)
        nearest = Math.min(
          nearest,
          a.reduce((sum, v, k) => sum + (v - b[k]!) ** 2, 0),
        );
    }
    return Math.sqrt(nearest / a.length);
  });
}

export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(q * (sorted.length - 1))]!;
}
