import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../../lib/cli/run.js';
import { ipmix } from './spawn-cli.js';

/** In this process: the same code that main.ts runs, without the price of a new process for every sentence. */
async function call(args: readonly string[]) {
  const said = { out: '', err: '' };
  const write = (key: 'out' | 'err') => (text: string) => {
    said[key] += text;
  };
  const code = await run(args, { stdout: { write: write('out') }, stderr: { write: write('err') } });
  return { code, ...said };
}

describe('command line: usage and exit codes', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-cli-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const COMMANDS = ['start', 'train', 'evaluate', 'augment', 'fractals', 'data', 'bench', 'doctor', 'setup'];

  it('lists its commands, exit code 0', async () => {
    const { code, out } = await call(['--help']);
    expect(code).to.equal(0);
    for (const command of COMMANDS) expect(out).to.match(new RegExp(`^  ${command} `, 'm'));
  });

  it('explains each command, exit code 0', async () => {
    const helps = await Promise.all(COMMANDS.map((command) => call([command, '--help'])));
    for (const [i, { code, out }] of helps.entries()) {
      expect(code, COMMANDS[i]).to.equal(0);
      expect(out).to.match(new RegExp(`^Usage: ipmix ${COMMANDS[i]}`));
    }
  });

  it('says its version', async () => {
    const { code, out } = await call(['--version']);
    expect(code).to.equal(0);
    expect(out).to.match(/^\d+\.\d+\.\d+\n$/);
  });

  const misuses: [title: string, args: string[], sentence: RegExp][] = [
    ['no command', [], /Usage: ipmix/],
    ['an unknown command', ['trian'], /^ipmix: unknown command 'trian'/],
    ['an unknown option', ['start', '--sed', '1'], /^ipmix: unknown option '--sed'/],
    [
      'a value that is no number',
      ['start', '--seed', 'x'],
      /argument 'x' is invalid\. Expected a whole number, 0 or more\./,
    ],
    ['a value out of range', ['start', '--seeds', '0'], /Expected a whole number, 1 to 100\./],
    [
      'an unknown choice',
      ['train', '--augment', 'mixdown'],
      /Allowed choices are ipmix, augmix, .*mixup, cutmix, none/,
    ],
    ['steps that do not rise', ['train', '--milestones', '60,60'], /Expected rising whole numbers above 0/],
    ['an unknown log', ['train', '--log', 'csv,paper'], /Expected names out of csv, jsonl, tensorboard/],
    ['a missing argument', ['evaluate'], /missing required argument 'weights'/],
    ['an unknown data set', ['data', 'get', 'cifar11', '--dir', 'x'], /Allowed choices are cifar10, cifar100/],
    ['a missing option', ['fractals'], /required option '--out <dir>'/],
  ];
  for (const [title, args, sentence] of misuses) {
    it(`${title}: one sentence, exit code 2`, async () => {
      const { code, out, err } = await call(args);
      expect(code).to.equal(2);
      expect(out).to.equal('');
      expect(err)
        .to.match(sentence)
        .and.not.match(/\n\s+at /);
    });
  }

  const failures: [title: string, args: (folder: string) => string[], sentence: RegExp][] = [
    [
      'data that are not there',
      () => ['start', '--data', '/not/there'],
      /^ipmix: Expected a folder of pictures at \/not\/there/,
    ],
    ['a folder without pictures', (here) => ['start', '--data', here], /holds no CIFAR-10 train set/],
    ['data to look at that are not there', () => ['data', 'info', '/not/there'], /^ipmix: \/not\/there is not there/],
    [
      'an option of another schedule',
      () => ['train', '--warmup', '5', '--schedule', 'constant'],
      /^ipmix: --warmup belongs to --schedule cosine, got constant/,
    ],
    [
      'a loss that the augmentation cannot have',
      () => ['train', '--augment', 'cutmix', '--loss', 'jsd'],
      /^ipmix: --loss jsd compares views of a picture, and --augment cutmix makes none/,
    ],
    ['nothing to look at', (here) => ['data', 'info', here], /holds nothing that is known/],
    ['weights that are not there', () => ['evaluate', '/not/there'], /^ipmix: Expected weights at \/not\/there/],
    [
      'a picture that is none',
      (here) => ['augment', join(here, 'broken.png'), '--out', join(here, 'views')],
      /broken\.png: this picture cannot be decoded/,
    ],
    [
      'an output folder that is a file',
      (here) => ['fractals', '--count', '1', '--size', '8', '--out', join(here, 'broken.png')],
      /is a file, not a folder/,
    ],
  ];
  for (const [title, args, sentence] of failures) {
    it(`${title}: one sentence, exit code 1`, async () => {
      await writeFile(join(folder, 'broken.png'), 'no picture');
      const { code, err } = await call(args(folder));
      expect(code).to.equal(1);
      expect(err)
        .to.match(sentence)
        .and.not.match(/\n\s+at /);
    });
  }

  it('refuses a benchmark case that is not there with the ones that are, exit code 2', async () => {
    const { code, err } = await ipmix(['bench', '--case', 'nothing'], folder);
    expect(code).to.equal(2);
    expect(err).to.match(/there is no case 'nothing'; known: operator, /);
  });

  it('gives a program the error as JSON', async () => {
    const { code, out } = await call(['evaluate', '/not/there', '--json']);
    expect(code).to.equal(1);
    expect(JSON.parse(out)).to.have.nested.property('error.code', 'NOT_FOUND');
  });

  it('ends the process with these codes', async () => {
    const ended = await Promise.all([
      ipmix(['--help'], folder),
      ipmix(['evaluate', '/not/there'], folder),
      ipmix(['start', '--sed', '1'], folder),
    ]);
    expect(ended.map(({ code }) => code)).to.deep.equal([0, 1, 2]);
    expect(ended[1]!.err).to.match(/^ipmix: Expected weights at/);
    expect(ended[2]!.out).to.equal('');
  });
});
