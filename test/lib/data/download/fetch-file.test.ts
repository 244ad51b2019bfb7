import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { type FetchOptions, fetchFile } from '../../../../lib/data/download/fetch-file.js';
import { expectFailure } from '../expect-failure.js';
import { patterned } from '../idx-file.js';
import { temporaryFolder } from '../temporary-folder.js';
import { FaultyServer, type Manner } from './faulty-server.js';

const CONTENT = Buffer.from(patterned(300_000));
const MD5 = createHash('md5').update(CONTENT).digest('hex');
const QUICK: FetchOptions = { attempts: 3, pause: 5, patience: 1500 };

describe('downloads', () => {
  const folder = temporaryFolder();
  let server: FaultyServer;
  let target: string;
  let part: string;
  beforeEach(async () => {
    server = new FaultyServer();
    server.files = { 'set.bin': CONTENT };
    await server.start();
    target = folder.path('deep', 'set.bin');
    part = `${target}.part`;
  });
  afterEach(() => server.stop());

  const get = (options: FetchOptions = {}, addresses = [server.address('set.bin')]) =>
    fetchFile(target, { addresses, path: 'set.bin', md5: MD5 }, { ...QUICK, ...options });

  /** How much of a broken answer arrives is the line's affair; 'rest' is a range from somewhere in it. */
  const recoveries: [title: string, manners: Manner[], ranges: ('none' | 'rest')[]][] = [
    ['a server that works', ['whole'], ['none']],
    ['a length nobody told', ['chunked'], ['none']],
    ['another address', ['moved'], ['none', 'none']],
    ['dropped connections', ['drop', 'drop', 'whole'], ['none', 'rest', 'rest']],
    ['a connection that ends too early', ['short', 'whole'], ['none', 'rest']],
    ['a line that falls silent', ['silence', 'whole'], ['none', 'rest']],
    ['resets and busy servers', ['reset', 503, 'whole'], ['none', 'none', 'none']],
    ['a server without ranges', ['drop', 'no ranges'], ['none', 'rest']],
    ['a range that was not asked for', ['drop', 'wrong range', 'whole'], ['none', 'rest', 'rest']],
    ['wrong bytes after a break', ['drop', 'wrong bytes', 'whole'], ['none', 'rest', 'none']],
  ];
  for (const [title, manners, ranges] of recoveries) {
    it(`gets the file in spite of it: ${title}`, async () => {
      server.manners = manners;
      const seen: number[] = [];
      expect(await get({ onProgress: (done) => seen.push(done) })).to.equal('downloaded');
      expect(readFileSync(target).equals(CONTENT)).to.equal(true);
      const asked = server.asked.map(({ range }) => (range === undefined ? 'none' : 'rest'));
      expect(asked).to.deep.equal(ranges);
      const starts = server.asked.flatMap(({ range }) => (range ? [Number(/\d+/.exec(range)![0])] : []));
      for (const start of starts) expect(start).to.be.within(1, CONTENT.length - 1);
      expect(existsSync(part)).to.equal(false);
      expect(seen.at(-1)).to.equal(CONTENT.length);
    });
  }

  it('asks nobody for what is there', async () => {
    await get();
    expect(await get()).to.equal('there already');
    expect(server.asked).to.have.length(1);
    writeFileSync(target, 'damaged since');
    expect(await get()).to.equal('downloaded');
    expect(readFileSync(target).equals(CONTENT)).to.equal(true);
  });

  it('goes on with the part of another day, whole, wrong or too long', async () => {
    await get();
    const kept: [Buffer, (string | undefined)[]][] = [
      [CONTENT.subarray(0, 1000), ['bytes=1000-']],
      [CONTENT, ['bytes=300000-']],
      [Buffer.alloc(1000, 9), ['bytes=1000-', undefined]],
      [Buffer.alloc(400_000, 9), ['bytes=400000-', undefined]],
    ];
    for (const [bytes, ranges] of kept) {
      writeFileSync(target, '');
      writeFileSync(part, bytes);
      server.asked.length = 0;
      await get();
      expect(server.asked.map(({ range }) => range)).to.deep.equal(ranges);
      expect(readFileSync(target).equals(CONTENT)).to.equal(true);
    }
  });

  it('tries the next address, and names the reason of each when none gives it', async () => {
    server.files = { 'set.bin': CONTENT };
    await get({}, [server.address('none.bin'), server.address('set.bin')]);
    expect(server.asked.map(({ path }) => path)).to.deep.equal(['none.bin', 'set.bin']);
    writeFileSync(target, '');
    const closed = 'http://127.0.0.1:9/set.bin';
    const names = ['none.bin: the server answered 404', `${closed}: `, '3 times in a row'];
    await expectFailure('DOWNLOAD_FAILED', [target, ...names], () => get({}, [server.address('none.bin'), closed]));
  });

  it('throws away what has another checksum, and never puts it in place', async () => {
    server.manners = ['wrong bytes'];
    await expectFailure('CORRUPT_FILE', [target, MD5, 'thrown away'], () => get());
    expect([existsSync(target), existsSync(part)]).to.deep.equal([false, false]);
  });

  it('keeps what came when it gives up or is stopped', async () => {
    server.manners = ['drop', 'reset'];
    await expectFailure('DOWNLOAD_FAILED', [target, 'kept'], () => get());
    const came = readFileSync(part);
    expect(came.length).to.be.within(1, 150_000);
    expect(came.equals(CONTENT.subarray(0, came.length))).to.equal(true);
    server.manners = ['silence'];
    const controller = new AbortController();
    const stop = {
      signal: controller.signal,
      patience: 5000,
      onProgress: () => setTimeout(() => controller.abort(), 20),
    };
    await expectFailure('ABORTED', ['aborted'], () => get(stop));
    const more = readFileSync(part);
    expect(more.length).to.be.within(came.length + 1, CONTENT.length - 1);
    expect(more.equals(CONTENT.subarray(0, more.length))).to.equal(true);
    server.manners = ['whole'];
    await get();
    expect(server.asked.at(-1)!.range).to.equal(`bytes=${more.length}-`);
  });

  it('says so when it cannot write', async () => {
    writeFileSync(folder.path('deep'), 'a file');
    await expectFailure('WRITE_FAILED', ['set.bin', 'another folder'], () => get());
  });
}).timeout(20_000);
