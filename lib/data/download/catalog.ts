/**
 * Where the sets of the benchmark are given out, and the checksums that were published with them: CIFAR's on its page,
 * CIFAR-C's on Zenodo, the others in torchvision (datasets/mnist.py, datasets/svhn.py).
 */

export interface RemoteFile {
  /** Tried in this order. */
  readonly addresses: readonly string[];
  /** Where it lies below the folder of the data. */
  readonly path: string;
  readonly md5: string;
}

export interface RemoteArchive extends RemoteFile {
  /** The one folder in the archive, which is what stays. */
  readonly folder: string;
}

export interface RemoteSet {
  readonly title: string;
  readonly files: readonly RemoteFile[];
  readonly archives: readonly RemoteArchive[];
  /** How it is read afterwards. */
  readonly read: string;
}

const TORONTO = 'https://www.cs.toronto.edu/~kriz';
const MNIST = ['https://ossci-datasets.s3.amazonaws.com/mnist', 'https://storage.googleapis.com/cvdf-datasets/mnist'];
const FASHION = ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com'];
const STANFORD = ['http://ufldl.stanford.edu/housenumbers'];

const archive = (address: string, path: string, folder: string, md5: string): RemoteArchive => ({
  addresses: [`${address}/${path}`],
  path,
  folder,
  md5,
});

const files = (mirrors: readonly string[], folder: string, sums: Readonly<Record<string, string>>): RemoteFile[] =>
  Object.entries(sums).map(([name, md5]) => ({
    addresses: mirrors.map((mirror) => `${mirror}/${name}`),
    path: `${folder}${name}`,
    md5,
  }));

export const CATALOG = {
  cifar10: {
    title: 'CIFAR-10, binary version (170 MB)',
    files: [],
    archives: [archive(TORONTO, 'cifar-10-binary.tar.gz', 'cifar-10-batches-bin', 'c32a1d4ab5d03f1284b67883e8d87530')],
    read: 'datasets.cifar10',
  },
  cifar100: {
    title: 'CIFAR-100, binary version (169 MB)',
    files: [],
    archives: [archive(TORONTO, 'cifar-100-binary.tar.gz', 'cifar-100-binary', '03b5dce01913d631647c71ecec9e9cb8')],
    read: 'datasets.cifar100',
  },
  'cifar10-c': {
    title: 'CIFAR-10-C (2.9 GB)',
    files: [],
    archives: [
      archive(
        'https://zenodo.org/records/2535967/files',
        'CIFAR-10-C.tar',
        'CIFAR-10-C',
        '56bf5dcef84df0e2308c6dcbcbbd8499',
      ),
    ],
    read: 'datasets.cifarC',
  },
  'cifar100-c': {
    title: 'CIFAR-100-C (2.9 GB)',
    files: [],
    archives: [
      archive(
        'https://zenodo.org/records/3555552/files',
        'CIFAR-100-C.tar',
        'CIFAR-100-C',
        '11f0ed0f1191edbf9fa23466ae6021d3',
      ),
    ],
    read: 'datasets.cifarC',
  },
  mnist: {
    title: 'MNIST (12 MB)',
    files: files(MNIST, 'MNIST/raw/', {
      'train-images-idx3-ubyte.gz': 'f68b3c2dcbeaaa9fbdd348bbdeb94873',
      'train-labels-idx1-ubyte.gz': 'd53e105ee54ea40749a09fcbcd1e9432',
      't10k-images-idx3-ubyte.gz': '9fb629c4189551a2d022fa330f9573f3',
      't10k-labels-idx1-ubyte.gz': 'ec29112dd5afa0611ce80d1b7f02629c',
    }),
    archives: [],
    read: 'datasets.mnist',
  },
  'fashion-mnist': {
    title: 'Fashion-MNIST (31 MB)',
    files: files(FASHION, 'FashionMNIST/raw/', {
      'train-images-idx3-ubyte.gz': '8d4fb7e6c68d591d4c3dfef9ec88bf0d',
      'train-labels-idx1-ubyte.gz': '25c81989df183df01b3e8a0aad5dffbe',
      't10k-images-idx3-ubyte.gz': 'bef4ecab320f06d8554ea6380940ec79',
      't10k-labels-idx1-ubyte.gz': 'bb300cfdad3c16e7a12a480ee83cd310',
    }),
    archives: [],
    read: 'datasets.fashionMnist',
  },
  svhn: {
    title: 'SVHN, cropped digits, train and test (246 MB)',
    files: files(STANFORD, '', {
      'train_32x32.mat': 'e26dedcc434d2e4c54c9b2d4a06d8373',
      'test_32x32.mat': 'eb5a983be6a315427106f1b164d9cef3',
    }),
    archives: [],
    read: 'datasets.svhn',
  },
} as const satisfies Record<string, RemoteSet>;

export type RemoteSetName = keyof typeof CATALOG;
export const REMOTE_SETS = Object.keys(CATALOG) as RemoteSetName[];
