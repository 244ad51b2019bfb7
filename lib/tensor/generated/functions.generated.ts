// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { FunctionsA } from './functions-a.generated.js';
import type { FunctionsC } from './functions-c.generated.js';
import type { FunctionsD } from './functions-d.generated.js';
import type { FunctionsG } from './functions-g.generated.js';
import type { FunctionsL } from './functions-l.generated.js';
import type { FunctionsM } from './functions-m.generated.js';
import type { FunctionsN } from './functions-n.generated.js';
import type { FunctionsQ } from './functions-q.generated.js';
import type { FunctionsS } from './functions-s.generated.js';
import type { FunctionsSP } from './functions-sp.generated.js';
import type { FunctionsT } from './functions-t.generated.js';

export interface TorchFunctions
  extends FunctionsA,
    FunctionsC,
    FunctionsD,
    FunctionsG,
    FunctionsL,
    FunctionsM,
    FunctionsN,
    FunctionsQ,
    FunctionsS,
    FunctionsSP,
    FunctionsT {}
