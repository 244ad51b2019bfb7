// The share of one process: its parts, one after the other, into the run folder.
import type { Model } from '../../nn/model.js';
import { reasonOf } from '../absence.js';
import { attackAnswers } from '../adversarial-error.js';
import { anomalyAnswers } from '../anomaly-detection.js';
import { type CleanAnswers, cleanAnswers, cleanIsKept } from '../clean-answers.js';
import { corruptedPictures } from '../corrupted-pictures.js';
import { corruptionAnswers } from '../corruption-answers.js';
import type { Examiner } from '../examiner.js';
import { makeExaminer, partsFolder } from '../make-examiner.js';
import { anomalyPart, attackPart, cleanPart, type Part, partsOf, perturbationPart } from '../parts.js';
import { flipsOf } from '../perturbation-error.js';
import { anomalyName, resolveRobustnessOptions } from '../resolve-options.js';
import type { RobustnessOptions } from '../robustness-options.js';
import { sequencePictures } from '../sequence-pictures.js';
import { awaitRank, type Watch } from './await-ranks.js';
import { Pulse, type RankStatus } from './rank-status.js';
import { type Shard, shares } from './shard.js';

/**
 * Does the parts of `shard.rank` and leaves them in `<runFolder>/parts`. What cannot be done is passed over: who puts the
 * parts together meets the same obstacle and names it.
 * @throws ABORTED; PEER_LOST when rank 0 is lost before it has judged the clean pictures.
 */
export async function workShare(model: Model, options: RobustnessOptions, shard: Shard): Promise<void> {
  const resolved = resolveRobustnessOptions(options);
  const folder = partsFolder(options.runFolder!);
  const own = shares(partsOf(resolved), shard.worldSize)[shard.rank]!;
  // The clean answers of rank 0 are read by all.
  const counted = shard.rank === 0 ? own : [...own, cleanPart(resolved)];
  const watch = { folder, shard, since: Date.now(), signal: options.signal };
  const pulse = new Pulse(folder, shard.rank, Math.min(5, shard.timeoutSeconds / 4));
  try {
    await pulse.at('', 'its start');
    await new Share(await makeExaminer(model, options, resolved, counted), own, pulse, watch).work();
    await pulse.end('done');
  } catch (error) {
    await pulse.end('failed', error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** Waits until every other rank has done its share. Throws PEER_LOST with the one that was lost, ABORTED. */
export async function awaitShares(options: RobustnessOptions, shard: Shard, since: number): Promise<void> {
  const watch = { folder: partsFolder(options.runFolder!), shard, since, signal: options.signal };
  for (let rank = 0; rank < shard.worldSize; rank++) {
    if (rank === shard.rank) continue;
    await awaitRank(
      rank,
      watch,
      async (status) => status?.state === 'done',
      (status) => {
        const detail = `waiting for rank ${rank}: ${status?.detail}`;
        options.onProgress?.({ part: 'merging', detail, fraction: 1, secondsLeft: Number.POSITIVE_INFINITY });
      },
    );
  }
}

class Share {
  readonly #keys: ReadonlySet<string>;
  #judgedClean: CleanAnswers | null | undefined;

  constructor(
    private readonly examiner: Examiner,
    private readonly own: readonly Part[],
    private readonly pulse: Pulse,
    private readonly watch: Watch,
  ) {
    this.#keys = new Set(own.map(({ key }) => key));
  }

  /** Rank 0 begins with the clean pictures, which others wait for; what hangs on them comes last. */
  async work(): Promise<void> {
    const { corruptions, perturbations, adversarial, anomalies } = this.examiner.options;
    if (this.watch.shard.rank === 0) {
      await this.#at(this.own[0]!);
      await this.#clean();
    }
    for (const attack of adversarial) {
      await this.#part(attackPart(attack), () => attackAnswers(this.examiner, attack));
    }
    for (const name of perturbations?.names ?? []) {
      const chosen = this.examiner.choose(perturbations!.samples);
      const source = sequencePictures(this.examiner, perturbations!);
      await this.#part(perturbationPart(name, perturbations!), () =>
        flipsOf(this.examiner, chosen, name, perturbations!, source),
      );
    }
    for (const set of anomalies?.sets ?? []) {
      await this.#part(anomalyPart(anomalyName(set), anomalies!.samples), () =>
        anomalyAnswers(this.examiner, set, anomalies!),
      );
    }
    if (corruptions && this.own.some(({ part }) => part === 'corruption')) await this.#corruptions();
  }

  async #corruptions(): Promise<void> {
    const choice = this.examiner.options.corruptions!;
    const chosen = this.examiner.choose(choice.samples);
    const source = corruptedPictures(this.examiner, chosen, choice);
    const temperature = (await this.#clean())?.temperature.value ?? 1;
    const wanted = (key: string) => this.#keys.has(key);
    const onCell = (part: Part) => this.#at(part);
    await corruptionAnswers(this.examiner, chosen, choice, source, temperature, { wanted, onCell });
  }

  /** Rank 0 judges them; the others take its answers. Null where they cannot be had. */
  async #clean(): Promise<CleanAnswers | null> {
    if (this.#judgedClean !== undefined) return this.#judgedClean;
    if (this.watch.shard.rank !== 0) await this.#untilRank0HasJudged();
    this.#judgedClean = await cleanAnswers(this.examiner).catch((error) => {
      reasonOf(error);
      return null;
    });
    return this.#judgedClean;
  }

  /** Once rank 0 has gone on without leaving them, they cannot be had: this process finds the same. */
  async #untilRank0HasJudged(): Promise<void> {
    const beyond = (status: RankStatus | null) =>
      status?.state === 'done' || !['', 'clean'].includes(status?.part ?? '');
    await awaitRank(0, this.watch, async (status) => beyond(status) || (await cleanIsKept(this.examiner)));
  }

  async #part(part: Part, measure: () => Promise<unknown>): Promise<void> {
    if (!this.#keys.has(part.key)) return;
    await this.#at(part);
    await measure().catch(reasonOf);
  }

  #at({ key, detail }: Part): Promise<void> {
    const place = this.own.findIndex((part) => part.key === key);
    const which = place < 0 ? '' : ` (part ${place + 1} of its ${this.own.length})`;
    return this.pulse.at(key, `${detail}${which}`);
  }
}
