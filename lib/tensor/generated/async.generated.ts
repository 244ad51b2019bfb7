// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { AsyncA } from './async-a.generated.js';
import type { AsyncC } from './async-c.generated.js';
import type { AsyncD } from './async-d.generated.js';
import type { AsyncG } from './async-g.generated.js';
import type { AsyncL } from './async-l.generated.js';
import type { AsyncM } from './async-m.generated.js';
import type { AsyncN } from './async-n.generated.js';
import type { AsyncQ } from './async-q.generated.js';
import type { AsyncS } from './async-s.generated.js';
import type { AsyncSP } from './async-sp.generated.js';
import type { AsyncT } from './async-t.generated.js';

export interface AsyncFunctions
  extends AsyncA,
    AsyncC,
    AsyncD,
    AsyncG,
    AsyncL,
    AsyncM,
    AsyncN,
    AsyncQ,
    AsyncS,
    AsyncSP,
    AsyncT {}
