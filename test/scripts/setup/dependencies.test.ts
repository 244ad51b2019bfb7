import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { isCheckout, missingDependency } from '../../../scripts/setup/dependencies.mjs';

describe('missingDependency', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'ipmix-dependencies-'));
    mkdirSync(path.join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };
  const write = (file: string, packages: object) => writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  const lock = (packages: object) => write('package-lock.json', packages);
  const install = (packages: object) => write('node_modules/.package-lock.json', packages);

  it("is content with what the lockfile asks for, less other systems' packages", () => {
    lock(wanted);
    install({ 'node_modules/a': { version: '1.0.0' } });
    expect(missingDependency(root)).to.equal(null);
  });

  it('names an absent or an outdated package', () => {
    lock(wanted);
    install({});
    expect(missingDependency(root)).to.equal('node_modules/a');
    install({ 'node_modules/a': { version: '0.9.0' } });
    expect(missingDependency(root)).to.equal('node_modules/a');
    install({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-another-system': { version: '0.9.0' } });
    expect(missingDependency(root)).to.equal('node_modules/for-another-system');
  });

  it('takes an interrupted install for none', () => {
    lock(wanted);
    mkdirSync(path.join(root, 'node_modules/a'));
    expect(missingDependency(root)).to.equal('node_modules');
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"packages": {"node_mod');
    expect(missingDependency(root)).to.equal('node_modules');
  });

  it('knows a clone by its lockfile', () => {
    expect(isCheckout(root)).to.equal(false);
    lock(wanted);
    expect(isCheckout(root)).to.equal(true);
  });
});
