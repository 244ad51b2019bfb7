import { checkNotEmpty, checkSameLength, type Numbers } from './check.js';

export const accuracyDefinition = 'Accuracy: share of samples whose predicted class (largest logit) is the label.';
export const errorDefinition =
  'Error: 1 - accuracy; share of samples whose predicted class (largest logit) is not the label.';

/**
 * Share of predictions equal to their label, 0..1.
 * @throws INVALID_ARGUMENT when the lists are empty or differ in length.
 */
export function accuracy(predictions: Numbers, labels: Numbers): number {
  checkNotEmpty(predictions, 'predictions');
  checkSameLength(predictions, 'predictions', labels, 'labels');
  let right = 0;
  for (let i = 0; i < predictions.length; i++) if (predictions[i] === labels[i]) right++;
  return right / predictions.length;
}
