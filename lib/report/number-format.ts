// How numbers are written for people: the same everywhere in a report.

/** A share 0..1 as percent with one decimal: 0.2345 -> '23.5'. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** 134 -> '2 min 14 s'; 8.25 -> '8.3 s'; 8 -> '8 s'; 4000 -> '1 h 7 min'. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${Number.isInteger(seconds) ? seconds : seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** 12345 -> '12,345'. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** gaussian_noise -> 'Gaussian noise'. */
export function corruptionLabel(name: string): string {
  const words = name.replaceAll('_', ' ').replace('jpeg', 'JPEG');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
