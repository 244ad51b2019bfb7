import { cifar10 } from './cifar10.js';
import { fashionMnist } from './fashion-mnist.js';
import { fromArrays } from './from-arrays.js';
import { imageFolder } from './image-folder.js';

/** Every source of labelled pictures. All but `fromArrays` read files and return promises. */
export const datasets = { cifar10, fashionMnist, imageFolder, fromArrays } as const;
