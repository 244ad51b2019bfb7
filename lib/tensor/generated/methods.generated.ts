// Written by scripts/generate-operators.ts from LibTorch 2.13.0. Do not edit.
import type { MethodsA } from './methods-a.generated.js';
import type { MethodsC } from './methods-c.generated.js';
import type { MethodsD } from './methods-d.generated.js';
import type { MethodsG } from './methods-g.generated.js';
import type { MethodsL } from './methods-l.generated.js';
import type { MethodsM } from './methods-m.generated.js';
import type { MethodsN } from './methods-n.generated.js';
import type { MethodsQ } from './methods-q.generated.js';
import type { MethodsS } from './methods-s.generated.js';
import type { MethodsSP } from './methods-sp.generated.js';
import type { MethodsT } from './methods-t.generated.js';

export interface TensorMethods
  extends MethodsA,
    MethodsC,
    MethodsD,
    MethodsG,
    MethodsL,
    MethodsM,
    MethodsN,
    MethodsQ,
    MethodsS,
    MethodsSP,
    MethodsT {}
