// The looks of the page: light, dark and on paper; on a desk and on a phone.

const LIGHT = `
  --paper: #ffffff; --card: #f7f8fa; --ink: #1b2130; --soft: #5c6576; --line: #e3e6ec;
  --accent: #4338ca; --best: #eef0ff; --heat: #b4320f; --wrong: #b3261e;
  --series-1: #7a869a; --series-2: #4f46e5; --series-3: #0d9488; --series-4: #c2630a; --series-5: #c02669; --series-6: #4d7c0f;`;

const DARK = `
  --paper: #12151c; --card: #1a1e28; --ink: #e8ebf2; --soft: #9aa4b6; --line: #2b3140;
  --accent: #a5a8ff; --best: #23264a; --heat: #ff8a5c; --wrong: #ff8f85;
  --series-1: #8d99ae; --series-2: #8f8cff; --series-3: #2dbfae; --series-4: #f0a04b; --series-5: #f472a8; --series-6: #9ac94b;`;

export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 780px; margin: 0 auto; padding: 48px 24px 64px; }
h1 { font-size: 30px; line-height: 1.2; letter-spacing: -0.02em; margin: 0 0 10px; text-wrap: balance; }
h2 { font-size: 20px; line-height: 1.3; letter-spacing: -0.01em; margin: 52px 0 6px; }
h3 { font-size: 15px; margin: 0 0 2px; }
p { margin: 6px 0; }
.lead { font-size: 18px; line-height: 1.5; margin: 0 0 14px; text-wrap: pretty; }
.soft, figcaption, .facts { color: var(--soft); font-size: 14px; line-height: 1.5; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 0; padding: 0; list-style: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 11px 12px; border-bottom: 1px solid var(--line); vertical-align: middle; }
thead th { font-size: 14px; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
tbody th small { display: block; color: var(--soft); font-weight: 400; font-size: 12.5px; }
.summary { margin-top: 30px; }
.summary td { width: 30%; }
.swatch { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 8px; }
.value { font-size: 19px; font-weight: 600; white-space: nowrap; }
.value small { font-size: 13px; font-weight: 400; color: var(--soft); }
.best .value { color: var(--accent); }
.best .value::before { content: "\\25BE\\2009"; font-size: 13px; vertical-align: 2px; }
.best.higher .value::before { content: "\\25B4\\2009"; }
.bar { height: 5px; border-radius: 3px; background: var(--line); margin-top: 5px; overflow: hidden; }
.bar i { display: block; height: 100%; border-radius: 3px; }
figure { margin: 22px 0 0; }
.above { margin-top: 26px; }
figcaption { margin: 0 0 12px; }
figure svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; }
.strip { margin: 12px 0 0; }
.strip span { display: block; font-size: 13px; color: var(--soft); margin-bottom: 3px; }
.strip img { display: block; width: 100%; height: auto; image-rendering: pixelated; border-radius: 4px; }
.strip .answers { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 2px; margin: 2px 0 0; padding: 0; list-style: none; font-size: 11.5px; line-height: 1.25; color: var(--ink); }
.answers li { overflow: hidden; text-overflow: ellipsis; text-align: center; }
.answers .wrong { color: var(--wrong); }
.answers small { display: block; color: var(--soft); }
.missing { border-left: 3px solid var(--wrong); padding: 2px 0 2px 14px; margin: 24px 0 0; }
.missing ul { margin: 4px 0; padding-left: 18px; font-size: 14px; }
.numbers { font-size: 14px; margin-top: 18px; } .numbers th, .numbers td { padding: 6px 8px; }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; white-space: nowrap; }
.numbers thead .model { text-align: center; border-bottom: 0; padding-bottom: 0; }
.numbers small { color: var(--soft); font-size: 12px; display: block; font-weight: 400; }
.anomalies td, .anomalies th { padding-left: 5px; padding-right: 5px; }
.anomalies th, .anomalies th small { white-space: nowrap; }
.grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 28px; }
.errors { font-size: 14px; }
.errors .swatch { vertical-align: -1px; }
.errors th, .errors td { padding: 6px 8px; }
.errors td, .errors thead th:not(:first-child) { text-align: right; }
dl { margin: 12px 0 0; font-size: 14px; line-height: 1.5; }
dt { font-weight: 600; margin-top: 10px; }
dd { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
.details dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; }
.details dt { margin: 0; }
code { font: 13px/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
footer { margin-top: 56px; padding-top: 14px; border-top: 1px solid var(--line); }
@media (max-width: 640px) {
  main { padding: 28px 16px 48px; }
  h1 { font-size: 25px; } .lead { font-size: 16.5px; } h2 { margin-top: 42px; }
  .wide { display: none; } .narrow { display: block; }
  .pair, .grid { grid-template-columns: 1fr; }
  .numbers td.words { white-space: normal; }
  .strip .answers { font-size: 9.5px; } .numbers th, .numbers td { padding: 5px 4px; font-size: 13px; }
  th, td { padding: 10px 6px; } tbody th { font-size: 14px; }
  .summary td { width: 29%; } .value { font-size: 17px; } .value small { display: block; }
  .errors th, .errors td { padding: 5px 4px; font-size: 13px; }
  .errors .model { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .details dl { grid-template-columns: 1fr; } .details dt { margin-top: 8px; }
}
@media print {
  :root { color-scheme: light; ${LIGHT} }
  body { font-size: 12px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 24px; } h2 { font-size: 17px; margin-top: 24px; }
  h2, h3, h2 + .soft, dt, figcaption { break-after: avoid; }
  figure, tr, .strip, dd { break-inside: avoid; }
  figure { margin-top: 14px; }
  figure:has(.strip), figure:has(table) { break-inside: auto; }
  figure:has(.strip) { display: grid; grid-template-columns: 1fr 1fr; gap: 0 18px; }
  .scroll { overflow: visible; }
  th, td, .numbers th, .numbers td, .errors th, .errors td { padding-top: 3px; padding-bottom: 3px; }
  .numbers:not(.anomalies) td small { display: inline; padding-left: 4px; }
  figure svg { max-height: 205mm; }
  .summary { margin-top: 14px; } .summary td, .summary th { padding: 6px 12px; }
  dl, code { font-size: 11px; }
}
@page { margin: 16mm; }
`;
