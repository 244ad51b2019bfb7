/** The one door to the addon: finds it, types it, explains a failed load. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FractalBinding } from './augment/fractals-native.js';
import type { AugmentBinding } from './augment/native.js';
import type { RivalBinding } from './augment/rival-native.js';
import type { CorruptBinding } from './corrupt/native.js';
import type { DataBinding } from './data/native.js';
import type { DistributedBinding } from './distributed/native.js';
import { IPMixError } from './errors.js';
import type { ImageBinding } from './image/native.js';
import type { NnBinding } from './nn/native.js';
import type { TensorBinding } from './tensor/native.js';
import type { TrainBinding } from './train/native.js';

/** Everything the addon exports; a test compares the names with the real ones. */
export interface NativeBinding
  extends TensorBinding,
    ImageBinding,
    AugmentBinding,
    RivalBinding,
    FractalBinding,
    CorruptBinding,
    DataBinding,
    NnBinding,
    DistributedBinding,
    TrainBinding {}

const here = dirname(fileURLToPath(import.meta.url));

/** `lib/` in a checkout and `dist/` in the package lie beside the build folder. IPMIX_ADDON names another build. */
export const addonPath = process.env.IPMIX_ADDON ?? join(here, '..', 'build', 'Release', 'ipmix.node');

function load(): NativeBinding {
  if (!existsSync(addonPath)) {
    throw new IPMixError(
      'LIBTORCH_NOT_FOUND',
      `the native addon is not built yet (no ${addonPath}); run: npx ipmix setup (in a checkout: npm run setup)`,
    );
  }
  try {
    const binding = createRequire(import.meta.url)(addonPath) as NativeBinding;
    binding.setErrorClass(IPMixError);
    return binding;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new IPMixError(
      'LIBTORCH_NOT_FOUND',
      `the native addon does not load (${reason}); see why with: npx ipmix doctor, rebuild with: npx ipmix setup`,
      { cause },
    );
  }
}

export const native: NativeBinding = load();

/** Runs `body` with a native flag that `signal` raises; an aborted signal throws ABORTED at once. */
export async function withCancellation<T>(
  signal: AbortSignal | undefined,
  body: (flag: InstanceType<NativeBinding['Cancellation']> | undefined) => Promise<T>,
): Promise<T> {
  if (!signal) return body(undefined);
  if (signal.aborted) throw new IPMixError('ABORTED', 'the operation was aborted by its AbortSignal');
  const flag = new native.Cancellation();
  const abort = () => flag.cancel();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await body(flag);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
