/** Tests of drawn numbers: the probability of a deviation at least as large, if the draws are right. */

/** Natural logarithm of the gamma function (Lanczos, 9 terms). */
function logGamma(x: number): number {
  const g = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const z = x - 1;
  const sum = g.slice(1).reduce((total, value, i) => total + value / (z + i + 1), g[0]!);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Regularised upper incomplete gamma function by its series or continued fraction. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 1000 && term > sum * 1e-15; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - sum * scale;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 1000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b || 1e-300);
    c = b + an / c || 1e-300;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h * scale;
}

/** Pearson's test of counts against shares (even ones unless given). */
export function chiSquared(counts: readonly number[], shares?: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const weight = shares?.reduce((sum, share) => sum + share, 0) ?? counts.length;
  const statistic = counts.reduce((sum, count, i) => {
    const expected = (total * (shares?.[i] ?? 1)) / weight;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return upperGamma((counts.length - 1) / 2, statistic / 2);
}

/** Fewer than this many in a bin of both samples together go into one bin of rare ones. */
const RARE = 20;

/** Pearson's test of whether two histograms are samples of one distribution. */
export function chiSquaredOfTwo(one: Record<string, number>, two: Record<string, number>): number {
  const cells: [number, number][] = [];
  const rare: [number, number] = [0, 0];
  for (const bin of new Set([...Object.keys(one), ...Object.keys(two)])) {
    const [a, b] = [one[bin] ?? 0, two[bin] ?? 0];
    if (a + b >= RARE) {
      cells.push([a, b]);
    } else {
      rare[0] += a;
      rare[1] += b;
    }
  }
  if (rare[0] + rare[1] > 0) cells.push(rare);
  if (cells.length < 2) return 1;
  const [totalOne, totalTwo] = [0, 1].map((side) => cells.reduce((sum, cell) => sum + cell[side as 0 | 1], 0)) as [
    number,
    number,
  ];
  const scale = Math.sqrt(totalTwo / totalOne);
  const statistic = cells.reduce((sum, [a, b]) => sum + (a * scale - b / scale) ** 2 / (a + b), 0);
  return upperGamma((cells.length - 1) / 2, statistic / 2);
}

/** The Kolmogorov-Smirnov test of values against a distribution function, by its limit. */
export function kolmogorovSmirnov(values: readonly number[], distribution: (value: number) => number): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let worst = 0;
  sorted.forEach((value, i) => {
    const at = distribution(value);
    worst = Math.max(worst, Math.abs(at - i / n), Math.abs(at - (i + 1) / n));
  });
  const t = worst * Math.sqrt(n);
  let p = 0;
  for (let k = 1; k <= 100; k++) p += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
  return t < 0.2 ? 1 : Math.min(Math.max(p, 0), 1);
}
