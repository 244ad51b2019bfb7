import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { datasets } from '../../../lib/data/datasets.js';
import { createModel } from '../../../lib/nn/model.js';
import * as nn from '../../../lib/nn/nn.js';
import { benchmark } from '../../../lib/report/benchmark.js';
import { Tensor } from '../../../lib/tensor/tensor.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { writePicture } from '../data/write-picture.js';

// Class 1 is dark, class 3 bright; 0 and 2 are classes that the folder has no pictures of.
const WNIDS = ['n01440764', 'n01443537', 'n01484850', 'n01491361'];

/** By brightness m in -1..1: logits (9, -4 m, 8, 4 m). Of all four classes it would always answer 0. */
function fourClasses() {
  const model = createModel(
    nn.sequential({ pool: nn.adaptiveAvgPool2d(1), flatten: nn.flatten(), fc: nn.linear(3, 4) }),
  );
  const rows = [0, -4 / 3, 0, 4 / 3].map((w) => [w, w, w]);
  model.loadStateDict(
    new Map([
      ['fc.weight', Tensor.from(rows)],
      ['fc.bias', Tensor.from([9, 0, 8, 0])],
    ]),
  );
  return model.eval();
}

describe('folders of ImageNet-R, -A and -O', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();

  async function subset() {
    const index = folder.path('wnids.txt');
    await writeFile(index, WNIDS.map((wnid, i) => `${i} ${wnid} class_${i}`).join('\n'));
    for (const [label, grey] of [
      [1, 30],
      [3, 220],
    ] as const) {
      // Of several sizes, one in four of them looking like the other class.
      for (let i = 0; i < 4; i++) {
        const level = i === 0 ? 250 - grey : grey;
        await writePicture(join(folder.path('r'), WNIDS[label]!, `${i}.png`), 240 + 10 * i, 300, () => [
          level,
          level,
          level,
        ]);
      }
    }
    return datasets.imageNetSubset(folder.path('r'), { classIndex: index });
  }

  it('are judged on the logits of the classes that are there', async () => {
    using network = fourClasses();
    const { model, clean } = await benchmark.classSubset(network, await subset());
    using narrow = model;
    expect([clean.length, clean.height, clean.width]).to.deep.equal([8, 224, 224]);
    expect(clean.classes).to.deep.equal(['class_1', 'class_3']);
    expect([...new Set(clean.labels)].sort()).to.deep.equal([0, 1]);
    const options = { corruptions: false, calibration: false, adversarial: { samples: 4, steps: 2 } } as const;
    const { measures } = await benchmark.robustness(narrow, { clean, ...options });
    expect(measures.clean!.error).to.equal(0.25);
    expect(measures.adversarial!.error).to.be.at.least(measures.adversarial!.cleanError);
    // All four logits: nothing but class 0, so that everything is wrong, and the numbers of classes would not fit.
    const error = await benchmark.robustness(network, { clean, ...options }).catch((e: unknown) => e);
    expect(error)
      .to.have.property('message')
      .that.matches(/answers with 4 classes, but \S+ has 2/);
  });

  it('are refused when the indices do not fit the pictures', async () => {
    using network = fourClasses();
    const { data } = await subset();
    for (const [classIndices, words] of [
      [[1], /some of imagenet are labelled 3; add it/],
      [[1, 3, 4], /from 0 to 3, got 4/],
      [[1, 3, 3], /each class index once/],
      [[], /one at least/],
    ] as const) {
      const error = await benchmark.classSubset(network, { data, classIndices }).catch((e: unknown) => e);
      expect(error).to.have.property('code', 'INVALID_ARGUMENT');
      expect(error).to.have.property('message').that.matches(words);
    }
  });
});
