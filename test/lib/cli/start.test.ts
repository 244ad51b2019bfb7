// The main job from end to end on a few hundred small pictures.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ReportData } from '../../../lib/report/data.js';
import { ipmix, smallPictures } from './spawn-cli.js';

describe('command line: the main job', function () {
  this.timeout(120_000);
  let folder: string;
  let args: string[];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-cli-'));
    const data = await smallPictures(join(folder, 'data'), { train: 400, test: 200 });
    args = ['start', '--smoke', '--data', data, '--steps', '10'];
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('says how long it will take, trains and judges both, writes the report', async () => {
    const out = join(folder, 'run');
    const { code, out: said, err } = await ipmix([...args, '--out', out], folder);
    expect(code, err).to.equal(0);
    expect(said).to.match(/about .* (s|min) on this machine\./);
    expect(said).to.match(/^Corruption error +\d+\.\d.* +\d+\.\d/m);
    expect(err)
      .to.match(/training Plain/)
      .and.match(/judging IPMix \+ JSD/)
      .and.match(/left/);
    expect((await readdir(out)).sort()).to.deep.equal(['report.csv', 'report.html', 'report.json', 'report.md']);

    const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as ReportData;
    expect(report.models.map(({ name }) => name)).to.deep.equal(['Plain', 'IPMix + JSD']);
    for (const { seeds, parameters } of report.models) {
      expect(parameters).to.be.above(70_000);
      const { training, measures } = seeds[0]!;
      expect(training!.curve.at(-1)!.step).to.equal(10);
      expect(measures.corruption!.byName).to.have.length(5);
      for (const { errors } of measures.corruption!.byName) {
        expect(errors).to.have.length(5);
        for (const error of errors) expect(error).to.be.within(0, 1);
      }
      expect(measures.adversarial!.error).to.be.within(0, 1);
      expect(measures.calibration!.clean!.samples).to.equal(200);
      // The budget of a smoke run is cut on a slow or busy machine, never below 20 pictures.
      expect(measures.corruption!.samples).to.be.within(20, 100);
      expect(measures.calibration!.corrupted!.samples).to.equal(measures.corruption!.samples * 25);
    }
    const page = await readFile(join(out, 'report.html'), 'utf8');
    expect(page).to.include('What IPMix trains on').and.include('What the models are judged on');
  });

  it('leaves nothing behind on Ctrl-C, exit code 130', async () => {
    const out = join(folder, 'stopped');
    let sent = false;
    const { code, err } = await ipmix([...args, '--out', out], folder, (child, text) => {
      if (!sent && text.includes('training Plain')) sent = child.kill('SIGINT');
    });
    expect(code).to.equal(130);
    expect(err).to.include('ipmix: interrupted');
    expect(existsSync(out)).to.equal(false);
  });
});
