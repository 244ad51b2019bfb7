// Imported first by every script: the rest of them uses what older releases of Node.js lack.
import { SetupError } from './setup-error.mjs';

const [OLDEST_MAJOR, OLDEST_MINOR] = [20, 17];

/** @param {string} version as in process.version @throws {SetupError} 'NODE_VERSION' */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  throw new SetupError(
    'NODE_VERSION',
    `Node.js ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer is needed, and this is ${version} (${process.execPath}).`,
    'install Node.js 20.17 or newer (for example: nvm install --lts), then type the same command again',
  );
}

try {
  requireNode(process.version);
} catch (error) {
  process.stderr.write(
    `\nipmix: ${/** @type {Error} */ (error).message}\n  next: ${/** @type {SetupError} */ (error).next}\n`,
  );
  process.exit(1);
}
