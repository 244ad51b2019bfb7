/** Checked by `npm run typecheck` and never run: right calls compile with their exact types, wrong ones do not. */
import { type DType, Generator, type Tensor, torch } from '../../lib/index.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(): T => true as T;

declare const t: Tensor;

// Results by overload.
const sum = torch.sum(t);
is<Equal<typeof sum, Tensor>>();
const largest = torch.max(t);
is<Equal<typeof largest, Tensor>>();
const along = torch.max(t, 1, { keepdim: true });
is<Equal<typeof along, [values: Tensor, indices: Tensor]>>();
const pieces = t.chunk(2);
is<Equal<typeof pieces, Tensor[]>>();
const same = torch.equal(t, t);
is<Equal<typeof same, boolean>>();
const dims = t.dim();
is<Equal<typeof dims, number>>();
const scalar = t.item();
is<Equal<typeof scalar, number | bigint | boolean>>();
const type: DType = torch.resultType(t, t);

// Positional, keyword and `out` forms.
torch.add(t, t);
torch.add(t, 2, 1);
torch.add(t, t, { alpha: 2 });
torch.add(t, t, { alpha: 2, out: t });
t.add(t, { alpha: 2 });
t.add_(1);
torch.sum(t, 1, true, { dtype: 'float64' });
torch.sum(t, [0, 1], { keepdim: true });
torch.conv2d(t, t, null, [1, 1], 'same');
torch.conv2d(t, t, { padding: 1, stride: [2, 2] });
torch.zeros([2, 3], { dtype: 'int64', device: 'auto' });
torch.rand([2], { generator: new Generator().manualSeed(1) });
torch.cat([t, t], 1);
torch.index(t, [null, t]);
torch.clamp(t, { min: 0 });

// Promises from the engine thread.
const product = torch.async.matmul(t, t);
is<Equal<typeof product, Promise<Tensor>>>();
const both = torch.async.max(t, 1);
is<Equal<Awaited<typeof both>, [values: Tensor, indices: Tensor]>>();

// Gradients.
const gradients = torch.grad(t, [t]);
is<Equal<typeof gradients, Tensor[]>>();
const perhaps = torch.grad(t, [t], { allowUnused: true });
is<Equal<typeof perhaps, (Tensor | null)[]>>();

// Wrong calls.
// @ts-expect-error a string is no tensor
torch.matmul(t, 'x');
// @ts-expect-error the second tensor is missing
torch.matmul(t);
// @ts-expect-error no such operator
torch.matmulx(t, t);
// @ts-expect-error no such keyword
torch.add(t, t, { alfa: 2 });
// @ts-expect-error alpha is a number
torch.add(t, t, { alpha: 'x' });
// @ts-expect-error no such dtype
torch.zeros([2], { dtype: 'float' });
// @ts-expect-error sizes are numbers
torch.zeros(['2']);
// @ts-expect-error a pair, not a tensor
torch.max(t, 1).sum();
// @ts-expect-error no such method
t.matmulx(t);
// @ts-expect-error shape cannot be set
t.shape = [1];
// @ts-expect-error approximate is text
torch.gelu(t, { approximate: true });
// @ts-expect-error a promise has no shape
torch.async.matmul(t, t).shape;
// @ts-expect-error null is no tensor here
torch.relu(null);
// @ts-expect-error the lists hold tensors
torch.cat([1, 2]);

export { type };
