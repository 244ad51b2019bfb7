import type { LabelledSet } from '../data/dataset.js';
import type { DataDescription } from './data.js';

const TITLES: Record<string, string> = {
  'fashion-mnist': 'Fashion-MNIST',
  cifar10: 'CIFAR-10',
  cifar100: 'CIFAR-100',
  imagenet: 'ImageNet',
};

/** What a report says of its pictures: name, edition, source, what to know, counts. */
export function describeData(test: LabelledSet, train?: LabelledSet): DataDescription {
  return {
    name: TITLES[test.name] ?? test.name,
    edition: [`${capital(test.source)}.`, ...test.notes].join(' '),
    classes: test.classes,
    ...(train && { trainingPictures: train.length }),
    testPictures: test.length,
  };
}

function capital(text: string): string {
  // 'npm package ...' keeps its small letter: npm is spelled so.
  return text.startsWith('npm') ? `The ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
}
