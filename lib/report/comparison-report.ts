import { CORRUPTIONS } from '../benchmark/comparison/budget.js';
import { type Compared, type Comparison, judgement } from '../benchmark/comparison/compare.js';
import { definitionsOf } from '../benchmark/definitions.js';
import { augmentedSheet, corruptedSheet } from './comparison-sheets.js';
import { REPORT_SCHEMA, type ReportData } from './data.js';
import { describeData } from './data-description.js';
import { environment } from './environment.js';
import type { PictureSheet } from './picture-strip.js';

/** The main job's result as a report. */
export async function comparisonReport(
  comparison: Comparison,
  compared: readonly Compared[],
  run: { command: string; seconds: number; notes: readonly string[] },
): Promise<ReportData> {
  const { data, budget, seeds } = comparison;
  const first = compared[0]!.seeds[0]!;
  return {
    schema: REPORT_SCHEMA,
    title: 'Plain training and IPMix, side by side',
    created: new Date().toISOString(),
    seconds: run.seconds,
    command: run.command,
    environment: await environment(),
    data: describeData(data.test, data.train),
    options: {
      ...budget,
      seeds,
      judgement: judgement(budget),
      trainers: Object.fromEntries(compared.map(({ recipe, trainerOptions }) => [recipe.name, trainerOptions])),
    },
    models: compared.map(({ recipe, parameters, seeds: results }) => ({
      name: recipe.name,
      architecture: budget.architecture,
      parameters,
      description: `${recipe.description} ${budget.steps} steps of ${budget.batchSize} pictures, learning rate ${budget.lr}, cosine.`,
      seeds: results,
    })),
    definitions: definitionsOf(first.measures),
    notes: run.notes,
  };
}

export async function comparisonSheets({ data, mixing, seeds }: Comparison): Promise<PictureSheet[]> {
  const seed = seeds[0]!;
  return [await augmentedSheet(data.train, mixing, seed), corruptedSheet(data.test, CORRUPTIONS, 0)];
}
