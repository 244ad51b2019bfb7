// `ipmix data info`: what lies there, in numbers and in pictures.
import type { AnyDataset } from '../data/dataset.js';
import { describeSet, type SetDescription } from '../data/describe-set.js';
import { pictureAt } from '../data/picture-at.js';
import { recognise } from '../data/recognise.js';
import { contactSheet, type SheetRow } from '../report/contact-sheet.js';
import { count } from '../report/number-format.js';
import { writeAtomically } from '../report/write-atomically.js';
import type { DataInfoOptions } from './commands/data-info.js';
import type { Session } from './session.js';

/** Rows and columns of the sheet. */
const CLASSES_SHOWN = 12;
const PICTURES_SHOWN = 10;
const NAMES_SHOWN = 12;

export async function runDataInfo(
  { path, sheet = 'contact-sheet.png' }: DataInfoOptions,
  session: Session,
): Promise<void> {
  const { signal } = session;
  const found = await recognise(path);
  const progress = session.progress(
    found.map(({ what, split }) => ({ name: [what, split].join(' ').trim(), seconds: 1 })),
  );
  const described: (SetDescription & { what: string })[] = [];
  let rows: SheetRow[] = [];
  try {
    for (const [i, { what, split, open }] of found.entries()) {
      session.checkInterrupt();
      progress.begin(i);
      const set = await open({ signal, onProgress: (done, total) => progress.update(done / total / 2) });
      const onProgress = (done: number, total: number) => progress.update(0.5 + done / total / 2);
      described.push({ what, ...(await describeSet(set, { signal, onProgress })), split: set.split ?? split });
      if (i === 0 && sheet !== false) rows = await rowsOf(set);
    }
  } finally {
    progress.close();
  }
  if (sheet !== false) await writeAtomically(sheet, await contactSheet(rows));
  const text = described.map(paragraph).join('\n\n');
  const shown =
    sheet === false
      ? ''
      : `\n\nContact sheet (${[described[0]!.what, described[0]!.split].join(' ').trim()}): ${sheet}`;
  session.result({ path, sets: described, sheet: sheet === false ? null : sheet }, text + shown);
}

/** The first pictures of the first classes. */
async function rowsOf(set: AnyDataset): Promise<SheetRow[]> {
  const places = new Map<number, number[]>();
  for (const [i, label] of set.labels.entries()) {
    const row = places.get(label) ?? [];
    if (row.length < PICTURES_SHOWN) places.set(label, [...row, i]);
  }
  const labels = [...places.keys()].sort((a, b) => a - b).slice(0, CLASSES_SHOWN);
  return Promise.all(
    labels.map(async (label) => ({
      label: set.classes[label]!,
      pictures: await Promise.all(places.get(label)!.map((i) => pictureAt(set, i))),
    })),
  );
}

function paragraph({
  what,
  split,
  edition,
  source,
  notes,
  pictures,
  classes,
  perClass,
  ...rest
}: SetDescription & { what: string }) {
  const { sizes, mean, std, lookedAt } = rest;
  const title = [what, split && `(${split})`, edition && `· ${edition}`].filter(Boolean).join(' ');
  const [low, high] = [Math.min(...perClass), Math.max(...perClass)];
  const names = classes.slice(0, NAMES_SHOWN).join(', ') + (classes.length > NAMES_SHOWN ? ', ...' : '');
  const size = ([height, width]: readonly [number, number]) => `${height} x ${width}`;
  const one = size(sizes.smallest) === size(sizes.largest);
  const numbers = (values: readonly number[]) => values.map((value) => value.toFixed(4)).join(' ');
  const sample = lookedAt < pictures ? ` (of ${count(lookedAt)} pictures, evenly chosen)` : '';
  return [
    title,
    `  source     ${source}`,
    `  pictures   ${count(pictures)}, ${one ? size(sizes.smallest) : `${size(sizes.smallest)} to ${size(sizes.largest)}`} (height x width)`,
    `  classes    ${count(classes.length)}: ${names}`,
    `  per class  ${low === high ? count(low) : `${count(low)} to ${count(high)}`}`,
    `  mean       ${numbers(mean)}${sample}`,
    `  deviation  ${numbers(std)}`,
    ...notes.map((note) => `  note       ${note}`),
  ].join('\n');
}
