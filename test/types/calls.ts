/** Checked by `npm run typecheck` and never run: right calls compile with their exact types, wrong ones do not. */
import { expectTypeOf } from 'expect-type';
import { type CudaStream, cuda, type DType, Generator, type Tensor, torch } from '../../lib/index.js';

declare const t: Tensor;

// Results by overload.
const sum = torch.sum(t);
expectTypeOf(sum).toEqualTypeOf<Tensor>();
const largest = torch.max(t);
expectTypeOf(largest).toEqualTypeOf<Tensor>();
const along = torch.max(t, 1, { keepdim: true });
expectTypeOf(along).toEqualTypeOf<[values: Tensor, indices: Tensor]>();
const pieces = t.chunk(2);
expectTypeOf(pieces).toEqualTypeOf<Tensor[]>();
const same = torch.equal(t, t);
expectTypeOf(same).toEqualTypeOf<boolean>();
const dims = t.dim();
expectTypeOf(dims).toEqualTypeOf<number>();
const scalar = t.item();
expectTypeOf(scalar).toEqualTypeOf<number | bigint | boolean>();
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
expectTypeOf(product).toEqualTypeOf<Promise<Tensor>>();
const both = torch.async.max(t, 1);
expectTypeOf<Awaited<typeof both>>().toEqualTypeOf<[values: Tensor, indices: Tensor]>();
const range = torch.async.arange(3, { dtype: 'int64' });
expectTypeOf(range).toEqualTypeOf<Promise<Tensor>>();
const drawn = torch.async.normal(t, 2, { generator: new Generator() });
expectTypeOf(drawn).toEqualTypeOf<Promise<Tensor>>();

// Devices.
const stream = cuda.stream({ device: 0 });
expectTypeOf(stream).toEqualTypeOf<CudaStream>();
expectTypeOf(cuda.withStream(stream, () => 1)).toEqualTypeOf<number>();
t.recordStream(stream);
t.to({ device: 'cuda', dtype: 'bfloat16', nonBlocking: true });

// Gradients.
const gradients = torch.grad(t, [t]);
expectTypeOf(gradients).toEqualTypeOf<Tensor[]>();
const perhaps = torch.grad(t, [t], { allowUnused: true });
expectTypeOf(perhaps).toEqualTypeOf<(Tensor | null)[]>();

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
// @ts-expect-error the second argument is a tensor for promises too
torch.async.matmul(t, 'x');
// @ts-expect-error a stream is no number
t.recordStream(1);
// @ts-expect-error null is no tensor here
torch.relu(null);
// @ts-expect-error the lists hold tensors
torch.cat([1, 2]);

export { type };
