#!/usr/bin/env node
// npm's prepare script: compiles a clone that becomes a dependency (by its folder, by git). An installation without
// the development dependencies goes on without: `npx ipmix` in the clone runs the sources. Packing never does (prepack).
import './setup/check-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup/places.mjs';
import { runChild } from './setup/run-child.mjs';
import { runScript, SetupError } from './setup/setup-error.mjs';

await runScript(async () => {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  if (!existsSync(tsc)) {
    process.stderr.write(
      "ipmix: not compiled, TypeScript is not installed here; for import 'ipmix': npm run setup, then npm run prepare\n",
    );
    return;
  }
  const { code, lines } = await runChild(process.execPath, [tsc, '-p', 'tsconfig.dist.json'], { cwd: ROOT });
  if (code !== 0)
    throw new SetupError('NOT_COMPILED', `The sources do not compile: ${lines.join('\n')}`, 'npm run typecheck');
});
