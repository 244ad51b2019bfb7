import type { DataDescription } from './data.js';
import { count } from './number-format.js';

/** '20,000 training and 10,000 test pictures', or the test pictures alone. */
export function pictureCounts({ trainingPictures, testPictures }: DataDescription): string {
  const test = `${count(testPictures)} test pictures`;
  return trainingPictures === undefined ? test : `${count(trainingPictures)} training and ${test}`;
}
