/** @typedef {(text: string) => void} Report tells what a step is at, for example 'compiling 12 of 80' */

const PLAIN_INTERVAL_MS = 15_000;

/** @param {number} start milliseconds @returns {string} */
function since(start) {
  const seconds = (Date.now() - start) / 1000;
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs one step of set-up and prints what it does: one line rewritten in place on a terminal, plain lines elsewhere.
 * @template T
 * @param {string} title
 * @param {(report: Report) => Promise<T> | T} work
 * @param {(result: T) => string} summary the end of the closing line, for example 'ready'
 * @returns {Promise<T>}
 */
export async function step(title, work, summary) {
  const out = process.stderr;
  const start = Date.now();
  let text = '';
  let printed = 0;
  const line = (/** @type {string} */ body) => `  ${title.padEnd(13)} ${body}`;
  const rewrite = () => out.write(`\r\x1b[K${line(`${text}  ${since(start)}`).slice(0, (out.columns || 80) - 1)}`);
  const timer = out.isTTY ? setInterval(rewrite, 200) : undefined;
  /** @type {Report} */
  const report = (now) => {
    const news = now.replace(/\d[\d.,]*/g, '#') !== text.replace(/\d[\d.,]*/g, '#');
    text = now;
    if (out.isTTY || (!news && Date.now() - printed < PLAIN_INTERVAL_MS)) return;
    printed = Date.now();
    out.write(`${line(`${now} (${since(start)})`)}\n`);
  };
  try {
    const result = await work(report);
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line(`${summary(result)} (${since(start)})`)}\n`);
    return result;
  } catch (error) {
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line(`failed (${since(start)})`)}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
