// Sample pictures of each corruption with the model's answers.
import { corruptedPictures } from '../../benchmark/corrupted-pictures.js';
import type { ResolvedCorruptions } from '../../benchmark/resolve-options.js';
import { IPMixError } from '../../errors.js';
import { corruptionLabel } from '../number-format.js';
import type { PictureSheet, PictureStrip } from '../picture-strip.js';
import { answered, pictureAt, type Respondent, spreadPlaces } from './answered.js';

const PICTURES = 2;

/** Two test pictures, each clean and at the weakest, the middle and the strongest severity, under every corruption. */
export async function corruptionSheet(respondent: Respondent, choice: ResolvedCorruptions): Promise<PictureSheet> {
  const { clean, asking } = respondent;
  const { severities } = choice;
  const shown = [...new Set([severities[0]!, severities[severities.length >> 1]!, severities.at(-1)!])];
  const places = spreadPlaces(clean, PICTURES);
  const chosen = { pictures: clean.subset(places), indices: Uint32Array.from(places) };
  const source = corruptedPictures({ clean, options: asking, signal: asking.signal }, chosen, choice);
  const stride = clean.height * clean.width * 3;
  const strips: PictureStrip[] = [];
  for (const name of choice.names) {
    try {
      const corrupted = await Promise.all(shown.map((severity) => source.make(name, severity, 0, places.length)));
      const pictures = places.flatMap((place, i) => [
        pictureAt(clean, place),
        ...corrupted.map((bytes) => ({
          data: bytes.slice(i * stride, (i + 1) * stride),
          height: clean.height,
          width: clean.width,
        })),
      ]);
      const labels = places.flatMap((place) => new Array<number>(shown.length + 1).fill(clean.labels[place]!));
      const label = corruptionLabel(name);
      strips.push({
        label,
        alt: `${places.length} test pictures, clean and under ${label} at severity ${shown.join(', ')}, with the model's answers below`,
        pictures,
        answers: await answered(respondent, pictures, labels),
      });
    } catch (error) {
      // What could not be judged is named in the report already.
      if (!(error instanceof IPMixError) || error.code === 'ABORTED') throw error;
    }
  }
  const names = places.map((place) => clean.classes[clean.labels[place]!]!).join(', ');
  return {
    title: 'What the model was shown, and what it said',
    caption: `Test pictures (${names}), clean, then at severity ${shown.join(', ')}; below each the answer and how sure the model was of it.`,
    strips,
  };
}
