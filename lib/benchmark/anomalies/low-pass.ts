// A Gaussian filter over the rows and columns of an RGB picture, edges repeated, cut off at four sigma.

export interface Filtered {
  readonly height: number;
  readonly width: number;
  readonly sigma: number;
}

/** @param values height x width x 3 */
export function lowPass(values: Float32Array, { height, width, sigma }: Filtered): Float32Array {
  const kernel = gaussianKernel(sigma);
  const across = pass(values, kernel, { lines: height, length: width, step: 3, stride: width * 3 });
  return pass(across, kernel, { lines: width, length: height, step: width * 3, stride: 3 });
}

function gaussianKernel(sigma: number): Float64Array {
  const radius = Math.floor(4 * sigma + 0.5);
  const kernel = Float64Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((weight) => weight / sum);
}

interface Lines {
  readonly lines: number;
  readonly length: number;
  /** From one value of a line to the next. */
  readonly step: number;
  /** From one line to the next. */
  readonly stride: number;
}

function pass(values: Float32Array, kernel: Float64Array, { lines, length, step, stride }: Lines): Float32Array {
  const out = new Float32Array(values.length);
  const radius = (kernel.length - 1) / 2;
  for (let line = 0; line < lines; line++) {
    for (let at = 0; at < length; at++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let k = -radius; k <= radius; k++) {
          const place = Math.min(length - 1, Math.max(0, at + k));
          sum += kernel[k + radius]! * values[line * stride + place * step + channel]!;
        }
        out[line * stride + at * step + channel] = sum;
      }
    }
  }
  return out;
}
