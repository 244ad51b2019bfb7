// Answers to every corruption and severity. Pictures are made chunk by chunk, one chunk ahead of the model, and are gone
// after they were judged; cells that an earlier run finished are read from its folder.
import { reasonOf } from './absence.js';
import { ahead } from './ahead.js';
import { type AnswerColumns, joinColumns, readAnswers, readScaledAnswers, type ScaledColumns } from './answers.js';
import type { CorruptedPictures } from './corrupted-pictures.js';
import type { Chosen, Examiner, PartDescription } from './examiner.js';
import { logitsOf, pictureTensor } from './judged-pictures.js';
import type { MissingMeasure } from './measures.js';
import { corruptionPart, type Part } from './parts.js';
import type { ResolvedCorruptions } from './resolve-options.js';

/** Answers to one corruption at one severity, and the same after temperature scaling. */
export interface Cell {
  readonly name: string;
  readonly severity: number;
  readonly answers: AnswerColumns;
  readonly scaled: ScaledColumns;
}

export interface CorruptionAnswers {
  readonly cells: readonly Cell[];
  /** Corruptions of which a cell could not be had, with the reason; they have no cells. */
  readonly missing: readonly MissingMeasure[];
}

const CHUNK_BYTES = 32 * 2 ** 20;
const COLUMNS = ['predicted', 'confidence', 'maxLogit', 'logSumExp', 'wrong', 'brier', 'nll'] as const;

type Kept = Record<string, Float64Array>;

interface Chunk {
  readonly place: Place;
  readonly first: number;
  readonly count: number;
  readonly made: { readonly bytes: Uint8Array } | { readonly error: unknown };
}

interface Place {
  readonly name: string;
  readonly severity: number;
  readonly description: PartDescription;
}

/** Of a process that shares the work with others. */
export interface CellChoice {
  /** By its key; default: every cell. */
  readonly wanted?: (key: string) => boolean;
  /** Told before a cell is judged. */
  readonly onCell?: (part: Part) => Promise<void>;
}

/**
 * @throws ABORTED; whatever else goes wrong with one corruption leaves the others alone.
 */
export async function corruptionAnswers(
  examiner: Examiner,
  chosen: Chosen,
  choice: ResolvedCorruptions,
  source: CorruptedPictures,
  temperature: number,
  { wanted = () => true, onCell = async () => {} }: CellChoice = {},
): Promise<CorruptionAnswers> {
  const all = choice.names.flatMap((name) =>
    choice.severities.map((severity) => ({
      name,
      severity,
      description: describe(name, severity, chosen, choice, source, temperature),
    })),
  );
  const places = all.filter(({ description }) => wanted(description.key));
  const done = new Map<Place, Kept>();
  for (const place of places) {
    const kept = await examiner.kept<Kept>(place.description);
    if (kept) done.set(place, kept);
  }
  const missing = new Map<string, string>();
  const waiting = places.filter((place) => !done.has(place));
  let collected: Kept[] = [];
  for await (const chunk of ahead(chunks(waiting, chosen, examiner, source, missing))) {
    const { place } = chunk;
    if (missing.has(place.name)) continue;
    if (chunk.first === 0) await onCell(place.description);
    try {
      if ('error' in chunk.made) throw chunk.made.error;
      collected.push(await judge(examiner, chosen, chunk, chunk.made.bytes, temperature));
      if (chunk.first + chunk.count < chosen.pictures.length) continue;
      done.set(place, await examiner.finish(place.description, joinColumns(collected)));
    } catch (error) {
      missing.set(place.name, reasonOf(error));
    }
    collected = [];
  }
  return {
    cells: places.filter(({ name }) => !missing.has(name)).map((place) => cell(place, done.get(place)!)),
    missing: [...missing].map(([name, reason]) => ({ measure: name, reason })),
  };
}

function describe(
  name: string,
  severity: number,
  { pictures }: Chosen,
  { preset, samples, dir }: ResolvedCorruptions,
  source: CorruptedPictures,
  temperature: number,
): PartDescription {
  return {
    ...corruptionPart(name, severity, pictures.length),
    settings: {
      ...{ name, severity, preset, samples, temperature, source: source.sourceOf(name) },
      ...(dir !== null && { dir }),
    },
  };
}

function* chunks(
  places: readonly Place[],
  { pictures }: Chosen,
  { options }: Examiner,
  source: CorruptedPictures,
  missing: ReadonlyMap<string, string>,
): Generator<() => Promise<Chunk>> {
  const stride = pictures.height * pictures.width * 3;
  // Whole batches, so that the model is asked as it would be for all pictures at once.
  const batches = Math.max(1, Math.floor(CHUNK_BYTES / stride / options.batchSize));
  const size = batches * options.batchSize;
  for (const place of places) {
    for (let first = 0; first < pictures.length; first += size) {
      if (missing.has(place.name)) break;
      const count = Math.min(size, pictures.length - first);
      yield async () => {
        const made = source.make(place.name, place.severity, first, count).then(
          (bytes) => ({ bytes }),
          (error: unknown) => ({ error }),
        );
        return { place, first, count, made: await made };
      };
    }
  }
}

async function judge(
  examiner: Examiner,
  { pictures }: Chosen,
  { place, first, count }: Chunk,
  bytes: Uint8Array,
  temperature: number,
): Promise<Kept> {
  examiner.checkAbort();
  const asking = examiner.asking(place.description);
  using images = pictureTensor({ length: count, height: pictures.height, width: pictures.width }, bytes);
  const onProgress = (done: number, total: number) => asking.onProgress?.(first + done, total);
  const logits = await logitsOf(examiner.model, pictures, images, { ...asking, onProgress });
  const labels = pictures.labels.subarray(first, first + count);
  const scaled = readScaledAnswers(logits, labels, () => temperature);
  return {
    ...readAnswers(logits, labels),
    scaledConfidence: scaled.confidence,
    scaledBrier: scaled.brier,
    scaledNll: scaled.nll,
  };
}

function cell({ name, severity }: Place, kept: Kept): Cell {
  const answers = Object.fromEntries(COLUMNS.map((column) => [column, kept[column]!])) as unknown as AnswerColumns;
  const scaled = { confidence: kept.scaledConfidence!, brier: kept.scaledBrier!, nll: kept.scaledNll! };
  return { name, severity, answers, scaled };
}
