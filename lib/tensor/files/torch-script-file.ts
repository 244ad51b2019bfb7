import { isLegacyTorchFile } from './legacy-torch-file.js';
import { openFile, readDirectory } from './zip-archive.js';

/**
 * Whether a .pt file is a program of torch.jit.save (it compiles its constants into the archive) and not only weights.
 * Throws NOT_FOUND, and CORRUPT_FILE for what is no file of PyTorch.
 */
export async function isTorchScript(path: string): Promise<boolean> {
  const file = await openFile(path);
  try {
    if (await isLegacyTorchFile(file)) return false;
    return [...(await readDirectory(file, path)).keys()].some((name) => name.endsWith('/constants.pkl'));
  } finally {
    await file.close();
  }
}
