import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ipmix, smallPictures } from './spawn-cli.js';

describe('command line: train, interrupt, resume, evaluate', function () {
  this.timeout(120_000);
  let folder: string;
  let data: string;
  let out: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-cli-'));
    data = await smallPictures(join(folder, 'data'), { train: 64, test: 200 });
    out = join(folder, 'run');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const training = (where: string) => [
    ...[
      'train',
      '--data',
      data,
      '--model',
      'wrn-10-1',
      '--augment',
      'none',
      '--batch',
      '8',
      '--steps',
      '60',
      '--lr',
      '0.02',
    ],
    ...['--precision', 'float32', '--out', where],
  ];

  it('keeps a checkpoint on Ctrl-C, exit code 130', async () => {
    let sent = false;
    const ended = await ipmix(training(out), folder, (child, text) => {
      if (!sent && text.includes('step ')) sent = child.kill('SIGINT');
    });
    expect(ended.err).to.include('ipmix: interrupted');
    expect(ended.code).to.equal(130);
    expect(ended.out).to.match(/Kept .*step-\d{8}; go on with --resume\./);
    expect(await readdir(out)).to.not.include('model.safetensors');
  });

  it('goes on from it to the very weights of a run that nobody stopped', async () => {
    const straight = join(folder, 'straight');
    const ended = [await ipmix([...training(out), '--resume'], folder), await ipmix(training(straight), folder)];
    expect(ended.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(ended[0]!.out).to.match(/Done in .*\n {2}ipmix evaluate /);
    const [resumed, whole] = await Promise.all([out, straight].map((run) => readFile(join(run, 'model.safetensors'))));
    expect(resumed!.equals(whole!)).to.equal(true);
  });

  it('judges what came out, from the folder alone', async () => {
    const {
      code,
      out: printed,
      err,
    } = await ipmix(
      [
        'evaluate',
        out,
        '--data',
        data,
        '--corruptions',
        'contrast',
        '--corrupted-samples',
        '20',
        '--attacked-samples',
        '4',
        '--json',
      ],
      folder,
    );
    expect(code, err).to.equal(0);
    const report = JSON.parse(printed) as {
      models: {
        architecture: string;
        seeds: {
          training: { steps: number; curve: unknown[] };
          measures: { clean: { error: number; samples: number } };
        }[];
      }[];
    };
    const [model] = report.models;
    expect(model!.architecture).to.equal('wrn-10-1');
    expect(model!.seeds[0]!.measures.clean.samples).to.equal(200);
    // Stripes across or down are learnt in a moment; a coin would err on half of them.
    expect(model!.seeds[0]!.measures.clean.error).to.be.below(0.3);
    // The run folder's logs tell how it was trained.
    expect(model!.seeds[0]!.training.steps).to.equal(60);
    expect(model!.seeds[0]!.training.curve).to.have.length(30);
    const page = await readFile(join(out, 'report.html'), 'utf8');
    expect(page).to.include('Robustness of wrn-10-1').and.to.include('Accuracy while training');
  });

  it('refuses weights of another network in one sentence', async () => {
    const { code, err } = await ipmix(['evaluate', out, '--model', 'wrn-16-1', '--data', data], folder);
    expect(code).to.equal(1);
    expect(err)
      .to.match(/^ipmix: /)
      .and.not.match(/\n\s+at /);
  });
});
