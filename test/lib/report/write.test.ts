import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { IPMixError } from '../../../lib/errors.js';
import { writeReport } from '../../../lib/report/write.js';
import { sampleReport, sampleSheets } from './sample-report.js';

const writer = fileURLToPath(new URL('../../../lib/report/write-atomically.ts', import.meta.url));

describe('writing a report', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ipmix-report-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes JSON, CSV, Markdown and HTML into a new folder, and nothing else', async () => {
    const runs = join(folder, 'runs', 'one');
    await writeReport(runs, sampleReport(), sampleSheets());
    expect((await readdir(runs)).sort()).to.deep.equal(['report.csv', 'report.html', 'report.json', 'report.md']);
  });

  it('keeps every number in the JSON, with its schema', async () => {
    await writeReport(folder, sampleReport());
    const read: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(read).to.deep.equal(JSON.parse(JSON.stringify(sampleReport())));
    expect(read).to.have.property('schema', 'ipmix/report/1');
  });

  it('sets the table side by side in Markdown, the lower value in bold', async () => {
    await writeReport(folder, sampleReport());
    const text = await readFile(join(folder, 'report.md'), 'utf8');
    expect(text).to.include('| Clean error | **20.5 ± 0.4** | 24.2 ± 0.4 |');
    expect(text).to.match(/\| Corruption error \| 45\.8 ± 1\.0 \| \*\*27\.8 ± 1\.0\*\* \|/);
  });

  it('replaces an older report', async () => {
    await writeFile(join(folder, 'report.json'), 'old');
    await writeReport(folder, sampleReport());
    expect(await readFile(join(folder, 'report.json'), 'utf8')).to.match(/^\{/);
  });

  it('says so when a part of the path is a file', async () => {
    const file = join(folder, 'taken');
    await writeFile(file, 'mine');
    const error = await writeReport(join(file, 'deeper'), sampleReport()).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error)
      .to.be.instanceOf(IPMixError)
      .with.property('message')
      .that.matches(/is a file, not a folder/);
    expect(await readFile(file, 'utf8')).to.equal('mine');
  });

  it('leaves the old file and no leftovers when the system refuses more bytes', async function () {
    if (process.platform === 'win32') this.skip();
    const path = join(folder, 'report.json');
    await writeFile(path, 'old');
    // A file size limit of 8 blocks makes the kernel stop the write half way, as a full disk does.
    const script = `import(${JSON.stringify(writer)}).then((m) => m.writeAtomically(${JSON.stringify(path)}, 'x'.repeat(1e6))).then(() => console.log('written'), (e) => console.log(e.code, e.message))`;
    const child = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$0" --import tsx -e "$1"', process.execPath, script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    });
    expect(child.stdout, child.stderr).to.match(/^DISK_FULL .*report\.json.*old file, if any, is untouched/);
    expect(await readFile(path, 'utf8')).to.equal('old');
    expect(await readdir(folder)).to.deep.equal(['report.json']);
  });
});
