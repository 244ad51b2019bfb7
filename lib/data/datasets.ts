import { cifarC } from './cifar-c.js';
import { cifar10 } from './cifar10.js';
import { cifar100 } from './cifar100.js';
import { fashionMnist } from './fashion-mnist.js';
import { fromArrays } from './from-arrays.js';
import { imageFolder } from './image-folder.js';
import { mnist } from './mnist.js';
import { svhn } from './svhn.js';

/** Every source of labelled pictures. All but `fromArrays` read files and return promises. */
export const datasets = {
  cifar10,
  cifar100,
  cifarC,
  fashionMnist,
  fromArrays,
  imageFolder,
  mnist,
  svhn,
} as const;
