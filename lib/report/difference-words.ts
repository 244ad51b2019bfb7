// What is said of a difference, in the page and in the Markdown.
import { percent } from './number-format.js';
import type { Difference } from './significance.js';

const VERDICTS = { better: 'better', worse: 'worse', open: 'no clear difference' } as const;

export function differenceWords({ difference, p, verdict }: Difference): {
  points: string;
  p: string;
  verdict: string;
} {
  return {
    points: `${difference > 0 ? '+' : '\u2212'}${percent(Math.abs(difference))}`,
    p: p === null ? 'not known' : p < 0.001 ? '< 0.001' : p.toFixed(3),
    verdict: VERDICTS[verdict],
  };
}
