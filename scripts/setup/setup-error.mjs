/** A step that cannot go on: one sentence that says why, and the command that comes next. */
export class SetupError extends Error {
  /**
   * @param {string} code 'NODE_VERSION', 'NO_COMPILER', 'NO_CMAKE', 'LIBTORCH_NOT_FOUND', 'LIBTORCH_REFUSED', 'NO_SPACE' ...
   * @param {string} sentence
   * @param {string} next the command to type
   */
  constructor(code, sentence, next) {
    super(sentence);
    this.name = 'SetupError';
    this.code = code;
    this.next = next;
  }
}

/** @param {unknown} error @returns {string | undefined} the system's error code, such as 'ENOSPC' */
export function systemCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/**
 * Turns what the file system says (disk full, not writable) into a sentence; anything else passes through.
 * @param {unknown} error
 * @param {string} doing for example 'unpacking LibTorch'
 * @param {string} folder
 * @returns {unknown}
 */
export function explainSystemError(error, doing, folder) {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new SetupError('NO_SPACE', `The disk that holds ${folder} became full while ${doing}.`, AFTER_SPACE);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new SetupError('NOT_WRITABLE', `${folder} cannot be written (${doing}).`, AFTER_SPACE);
    default:
      return error;
  }
}

export const AFTER_SPACE = 'IPMIX_CACHE=/a/folder/with/room npm run setup';

/**
 * Runs a script. A SetupError ends it with two lines and exit code 1; any other error is a defect and keeps its stack.
 * @param {() => Promise<void> | void} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupError) process.stderr.write(`\nipmix: ${error.message}\n  next: ${error.next}\n`);
    else console.error(error);
  }
}
