/** Levenshtein distance, case ignored, one row at a time. */
function distance(a: string, b: string): number {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: two.length + 1 }, (_, j) => j);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < two.length; j++) {
      const substituted = (row[j] as number) + (one[i] === two[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] as number) + 1, (next[j] as number) + 1, substituted));
    }
    row = next;
  }
  return row[two.length] as number;
}

/** The known name closest to a mistyped one. */
export function nearestName(typed: string, known: readonly string[]): string {
  const start = typed.slice(0, 64); // a longer one is no typing error
  return known.reduce((best, name) => (distance(start, name) < distance(start, best) ? name : best));
}
