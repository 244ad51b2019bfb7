import { cifarC } from './cifar-c.js';
import { cifar10 } from './cifar10.js';
import { cifar100 } from './cifar100.js';
import { custom } from './custom.js';
import { decodeSet } from './decode-set.js';
import { fashionMnist } from './fashion-mnist.js';
import { fromArrays } from './from-arrays.js';
import { imageFolder } from './image-folder.js';
import { imageNet } from './imagenet.js';
import { imageNetC, imageNetSubset } from './imagenet-c.js';
import { mnist } from './mnist.js';
import { packed } from './packed.js';
import { parquet } from './parquet.js';
import { svhn } from './svhn.js';
import { webDataset } from './webdataset.js';

/** Every source of labelled pictures. All but `fromArrays` read files and return promises; `decodeSet` takes another set into memory. */
export const datasets = {
  cifar10,
  cifar100,
  cifarC,
  custom,
  decodeSet,
  fashionMnist,
  fromArrays,
  imageFolder,
  imageNet,
  imageNetC,
  imageNetSubset,
  mnist,
  parquet,
  packed,
  svhn,
  webDataset,
} as const;
