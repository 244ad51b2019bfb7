/** @param {string} a @param {string} b @returns {number} below 0 when a is older than b */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((text) => (text.match(/^[\d.]+/)?.[0] ?? '0').split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
