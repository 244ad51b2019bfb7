import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { CATALOG, REMOTE_SETS, type RemoteSet } from '../../../../lib/data/download/catalog.js';
import { getSet } from '../../../../lib/data/download/get-set.js';
import { unpackFolder } from '../../../../lib/data/download/unpack.js';
import { expectFailure } from '../expect-failure.js';
import { tarBytes } from '../tar-file.js';
import { temporaryFolder } from '../temporary-folder.js';
import { FaultyServer } from './faulty-server.js';

const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

describe('data sets from the net', () => {
  const folder = temporaryFolder();
  let server: FaultyServer;
  beforeEach(async () => {
    server = new FaultyServer();
    await server.start();
  });
  afterEach(() => server.stop());

  function remote(archive: Buffer, file = Buffer.from('labels')): RemoteSet {
    server.files = { 'x.tar.gz': archive, 'y.gz': file };
    return {
      title: 'X',
      files: [{ addresses: [server.address('y.gz')], path: 'Y/raw/y.gz', md5: md5(file) }],
      archives: [{ addresses: [server.address('x.tar.gz')], path: 'x.tar.gz', folder: 'x', md5: md5(archive) }],
      read: 'datasets.x',
    };
  }
  const options = { attempts: 2, pause: 5, patience: 500 };

  it('fetches, verifies and unpacks; a second time asks for nothing', async () => {
    const set = remote(gzipSync(tarBytes({ 'x/a.bin': 'one', './x/deep/b.bin': 'two' })));
    server.manners = ['drop', 'whole'];
    const parts = new Set<number>();
    const got = await getSet(folder.path('data'), set, { ...options, onProgress: ({ part }) => parts.add(part) });
    expect(got.paths).to.deep.equal([folder.path('data', 'Y/raw/y.gz'), folder.path('data', 'x')]);
    expect(readFileSync(folder.path('data/x/deep/b.bin')).toString()).to.equal('two');
    expect(readdirSync(folder.path('data')).sort()).to.deep.equal(['Y', 'x']);
    expect([...parts]).to.deep.equal([0, 1]);
    server.asked.length = 0;
    expect((await getSet(folder.path('data'), set, options)).downloaded).to.deep.equal([]);
    expect(server.asked).to.deep.equal([]);
  });

  it('keeps the archive when asked to', async () => {
    await getSet(folder.path('data'), remote(gzipSync(tarBytes({ 'x/a': 'one' }))), { ...options, keepArchive: true });
    expect(existsSync(folder.path('data/x.tar.gz'))).to.equal(true);
  });

  for (const name of [
    '../evil',
    '/tmp/evil',
    'x/../../evil',
    'x/./evil',
    'other/evil',
    'x',
    'x/a\\..\\evil',
    'x/c:evil',
  ]) {
    it(`unpacks nothing when a name leads elsewhere: ${name}`, async () => {
      const archive = folder.path('evil.tar');
      writeFileSync(archive, tarBytes({ 'x/good': 'one', [name]: 'evil' }));
      mkdirSync(folder.path('in', 'data'), { recursive: true });
      await expectFailure('CORRUPT_FILE', [archive, 'outside of x/'], () =>
        unpackFolder(archive, folder.path('in/data'), 'x'),
      );
      expect(readdirSync(folder.path('in'))).to.deep.equal(['data']);
      expect(readdirSync(folder.path('in/data'))).to.deep.equal([]);
    });
  }

  it('makes no links, and follows none', async () => {
    const archive = folder.path('evil.tar');
    const bytes = tarBytes({ 'x/link': '', 'x/link/evil': 'evil' });
    bytes.write('2', 156);
    bytes.write('/tmp', 157);
    // The checksum of the header that was changed.
    bytes.fill(' ', 148, 156);
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    writeFileSync(archive, bytes);
    await unpackFolder(archive, folder.path('data'), 'x');
    expect(readFileSync(folder.path('data/x/link/evil')).toString()).to.equal('evil');
    expect(existsSync('/tmp/evil')).to.equal(false);
  });

  it('leaves nothing behind when the archive is cut off', async () => {
    const archive = folder.path('cut.tar.gz');
    const whole = gzipSync(tarBytes({ 'x/a': Buffer.alloc(5000, 1), 'x/b': Buffer.alloc(5000, 2) }));
    writeFileSync(archive, whole.subarray(0, whole.length - 12));
    mkdirSync(folder.path('data'));
    await expectFailure('CORRUPT_FILE', [archive], () => unpackFolder(archive, folder.path('data'), 'x'));
    expect(readdirSync(folder.path('data'))).to.deep.equal([]);
  });

  it('has an address and a checksum for every file of every set', () => {
    expect(REMOTE_SETS.sort()).to.deep.equal([
      'cifar10',
      'cifar10-c',
      'cifar100',
      'cifar100-c',
      'fashion-mnist',
      'mnist',
      'svhn',
    ]);
    for (const { files, archives } of Object.values<RemoteSet>(CATALOG)) {
      for (const { addresses, md5: sum } of [...files, ...archives]) {
        expect(sum).to.match(/^[0-9a-f]{32}$/);
        for (const address of addresses) expect(new URL(address).protocol).to.match(/^https?:$/);
      }
    }
  });
}).timeout(20_000);
