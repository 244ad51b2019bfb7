"""Writes test/fixtures/tensor/operators.json: what Python's torch answers to calls of ATen operators.

    python scripts/record-operator-results.py            (torch of the same release as LibTorch)

Each line of CASES is an operator and its arguments as Python would write them; capital letters are the tensors below.
"""
import json
import pathlib

import torch

torch.manual_seed(20240607)
A, B = torch.randn(3, 4), torch.randn(3, 4)
TENSORS = {
    "A": A,
    "B": B,
    "P": A.abs() + 0.1,
    "U": torch.rand(3, 4) * 0.9 + 0.05,
    "M": torch.randn(4, 5),
    "S": (lambda m: m @ m.T + 4 * torch.eye(4))(torch.randn(4, 4)),
    "Q": torch.randn(4, 4),
    "V": torch.randn(4),
    "W": torch.randn(4),
    "I": torch.tensor([[2, 0, 1, 3], [1, 1, 0, 2], [3, 2, 2, 0]]),
    "J": torch.tensor([2, 0, 1]),
    "N": torch.tensor([[5, -3, 8, 1], [7, 2, -9, 4], [6, 6, 3, -1]]),
    "O": torch.tensor([[3, 2, 5, 7], [2, 2, 4, 3], [1, 6, 2, 9]]),
    "T": torch.tensor([[True, False, True, True], [False, False, True, False], [True, True, False, False]]),
    "X": torch.randn(2, 3, 8, 8),
    "K": torch.randn(5, 3, 3, 3),
    "G": torch.randn(3),
    "H": torch.rand(3) + 0.5,
    "Y": torch.randn(2, 3, 10),
    "R": torch.randn(4, 3, 5),
    "Z": torch.randn(2, 3, 4),
    "E": torch.randn(2, 4, 3),
    "L": torch.randn(6, 4),
    "C": torch.tensor([0, 3, 1]),
    "D": torch.randn(3, 4, dtype=torch.float64),
}

CASES = """
add A B alpha=2 | sub A B | mul A B | div A P | div A P rounding_mode='floor' | remainder A P | fmod A P | pow P B
pow A 3 | add A 1.5 | rsub A 2 | neg A | abs A | sign A | sgn A | exp A | exp2 A | expm1 A | log P | log2 P | log10 P
log1p P | sqrt P | rsqrt P | square A | reciprocal P | sin A | cos A | tan U | asin U | acos U | atan A | sinh A | cosh A
tanh A | asinh A | acosh add(P,1) | atanh U | atan2 A B | hypot A B | sigmoid A | logit U | erf A | erfc A | erfinv U
lgamma P | digamma P | polygamma 1 P | ceil A | floor A | round A | round A decimals=2 | trunc A | frac A | maximum A B
minimum A B | fmax A B | fmin A B | clamp A min=-0.5 max=0.5 | clamp_min A 0 | lerp A B 0.3 | addcmul A B P value=0.5
addcdiv A B P value=2 | where T A B | eq N O | ne N O | lt N O | le N O | gt N O | ge N O | isnan A | isinf A | isfinite A
logical_and T T | logical_or T T | logical_xor T T | logical_not T | bitwise_and N O | bitwise_or N O | bitwise_xor N O
bitwise_not N | bitwise_left_shift O 2 | gcd N O | lcm N O | sum A | sum A 1 | sum A [0,1] True | sum N dtype=torch.float64
mean A | mean A [1] True | prod A | prod A 0 | std A [1] | var A [0,1] | var_mean A [1] | max A | max A 1 | min A 0 True
amax A [1] | amin A [0] | aminmax A dim=1 | argmax A | argmax A 1 | argmin A 0 | all T 1 | any T 0 | norm A 2 | norm A 1 [1]
linalg_vector_norm A 3 | linalg_matrix_norm A | logsumexp A [1] | cumsum A 1 | cumprod A 0 | cummax A 1 | cummin A 0
logcumsumexp A 1 | diff A | median V | median A 1 | mode N 1 | nanmedian A 1 | quantile A 0.3 1 | kthvalue A 2 1 | sort A 1
argsort A 1 True | topk A 2 1 | unique_dim N 0 | bincount flatten(I) | histc A 5 -2 2 | searchsorted sort(V)[0] W
bucketize A sort(V)[0] | matmul A M | mm A M | bmm Z E | mv M rand5 | dot V W | outer V W | addmm Z0 A M beta=0.5
baddbmm Z1 Z E | addmv V Q W | einsum 'ij,jk->ik' [A,M] | tensordot A M [1] [0] | kron Q V | cross G3 H3 | trace Q | det Q
linalg_det S | slogdet S | inverse S | linalg_inv S | linalg_solve S V | cholesky S | linalg_cholesky S | linalg_eigvalsh S
linalg_svdvals A | linalg_matrix_power Q 3 | linalg_matrix_exp Q | linalg_pinv A | tril Q | triu Q 1 | diag V
diagonal Q | diag_embed V | transpose A 0 1 | permute Z [2,0,1] | reshape A [2,6] | flatten X 1 | squeeze unsqueeze(A,0)
unsqueeze A 1 | expand V [3,4] | repeat A [2,1] | repeat_interleave A 2 1 | tile A [2,2] | cat [A,B] 1 | stack [A,B]
chunk A 2 1 | split A 2 1 | unbind A | narrow A 1 1 2 | select A 0 1 | slice A 1 0 4 2 | flip A [0] | roll A [1] [0]
rot90 Q | gather A 1 I | scatter A 1 I B | scatter_add A 1 I B | scatter_reduce A 1 I B 'amax' | index_select A 0 J
index_add A 0 J B | index_fill A 0 J 7 | masked_select A T | masked_fill A T 9 | take A C | index A [J] | nonzero T
one_hot I 4 | meshgrid [V,W] | cartesian_prod [V,W] | combinations V | vander V | embedding L I | embedding_bag L flatten(I) C0
zeros [2,3] | ones [2] dtype=torch.int64 | full [2,2] 3.5 | eye 3 | arange 1 7 2 | linspace 0 1 5 | logspace 0 2 3
zeros_like A | ones_like N | full_like A 2 | tril_indices 3 3 | hann_window 8 | hamming_window 8 | blackman_window 8
relu A | relu6 mul(A,5) | leaky_relu A 0.2 | elu A | selu A | celu A 1.5 | gelu A | gelu A approximate='tanh' | silu A
mish A | hardtanh A | hardsigmoid A | hardswish A | softplus A | softshrink A | hardshrink A | prelu A V | log_sigmoid A
softmax A 1 | log_softmax A 1 | glu A 1 | conv2d X K | conv2d X K padding=[1,1] stride=[2,2] | conv1d Y R0 | conv_transpose2d X K1
max_pool2d X [2,2] | avg_pool2d X [2,2] | adaptive_avg_pool2d X [3,3] | max_pool1d Y [2] | avg_pool1d Y [2]
batch_norm X H G G H False 0.1 1e-5 False | layer_norm X [8,8] | group_norm X 3 | instance_norm X None None None None True 0.1 1e-5 False
nll_loss log_softmax(A,1) C | cross_entropy_loss A C | mse_loss A B | l1_loss A B | smooth_l1_loss A B | huber_loss A B
kl_div A U | binary_cross_entropy U T0 | binary_cross_entropy_with_logits A T0 | cosine_similarity A B 1
cosine_embedding_loss A B J1 | margin_ranking_loss A B P | poisson_nll_loss A P True False 1e-8 1 | pairwise_distance A B
cdist A L | pdist A | pad A [1,1] 'reflect' | constant_pad_nd A [1,2] 3 | pixel_shuffle X0 2 | upsample_nearest2d X [4,4]
upsample_bilinear2d X [12,12] False | unfold A 1 2 1 | im2col X [2,2] [1,1] [0,0] [2,2] | channel_shuffle X 3
nan_to_num A | heaviside A P | xlogy A P | logaddexp A B | logaddexp2 A B | special_entr P | special_i0 A | special_ndtri U
count_nonzero N | cov A | corrcoef A | trapezoid A | renorm A 2 0 1 | copysign A B | nextafter A B | ldexp A N | frexp A
deg2rad A | rad2deg A | signbit A | fft_rfft V0 norm='ortho' | fft_irfft fft_rfft(V) | real fft_fft(V) | isin N O | add D A
sum D 1 | dist A B | addr Q V W | chain_matmul [A,Q,M] | block_diag [A,Q] | movedim Z [0] [2] | equal A A | numel A
""".strip()

NAMED = dict(TENSORS)
NAMED.update(
    rand5=torch.randn(5), Z0=torch.randn(3, 5), Z1=torch.randn(2, 3, 3), G3=torch.randn(2, 3), H3=torch.randn(2, 3),
    C0=torch.tensor([0, 4, 8]), R0=torch.randn(4, 3, 5), K1=torch.randn(3, 2, 3, 3), T0=(torch.rand(3, 4) > 0.5).float(),
    J1=torch.tensor([1.0, -1.0, 1.0]), X0=torch.randn(1, 4, 3, 3), V0=torch.randn(8),
)


def split(text):
    """Words of a case, with brackets and quotes kept together."""
    words, depth, word = [], 0, ""
    for letter in text:
        depth += (letter in "([") - (letter in ")]")
        if letter == " " and depth == 0:
            if word:
                words.append(word)
            word = ""
        else:
            word += letter
    return words + [word] if word else words


ATEN = {name: getattr(torch.ops.aten, name) for name in "add mul sort flatten unsqueeze log_softmax fft_rfft fft_fft".split()}
extra = {}


def read(word):
    """The value of one argument; a computed tensor gets a name of its own."""
    if "(" in word and word not in NAMED:
        name = f"computed{len(extra)}"
        extra[name] = NAMED[name] = eval(word, {**ATEN, **NAMED})
        return NAMED[name]
    return eval(word, {"torch": torch, **NAMED})


def encode(value):
    if isinstance(value, torch.Tensor):
        return "$" + next(name for name, tensor in NAMED.items() if tensor is value)
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    return [encode(one) for one in value] if isinstance(value, (list, tuple)) else value


def numbers(tensor):
    dtype = str(tensor.dtype).removeprefix("torch.")
    values = torch.view_as_real(tensor.resolve_conj()) if tensor.is_complex() else tensor
    if not values.is_floating_point():
        return {"dtype": dtype, "shape": list(tensor.shape), "values": values.long().flatten().tolist()}
    flat = values.double().flatten().tolist()
    return {"dtype": dtype, "shape": list(tensor.shape), "values": [float(f"{x:.9g}") if x == x and abs(x) != float("inf") and str(x) != "-0.0" else str(x) for x in flat]}


def results(value):
    if isinstance(value, torch.Tensor):
        return [numbers(value)]
    if isinstance(value, (list, tuple)):
        return [one for item in value for one in results(item)]
    return [value]


cases = []
for line in CASES.replace("\n", " | ").split(" | "):
    name, *words = split(line.strip())
    args = [read(word) for word in words if "=" not in word.split("'")[0]]
    kwargs = {word.split("=", 1)[0]: read(word.split("=", 1)[1]) for word in words if "=" in word.split("'")[0]}
    try:
        answer = getattr(torch.ops.aten, name)(*args, **kwargs)
    except Exception as error:
        print("skipped", line, str(error).splitlines()[0])
        continue
    if isinstance(answer, torch.Tensor) and answer.is_complex():
        answer = torch.view_as_real(answer)
        name = "view_as_real:" + name
    cases.append({"op": name, "args": encode(args), "kwargs": {k: encode(v) for k, v in kwargs.items()}, "results": results(answer)})

globals().update(NAMED)
PRINTED = [
    torch.tensor(3.0), torch.tensor(-7), torch.tensor(True), torch.tensor([]), torch.zeros(0, 3), A, N, T, X[:1, :2],
    torch.tensor([1.0, -2.0, 30.0]), torch.tensor([1.5, float("nan"), float("-inf")]), torch.tensor([1.0, float("inf")]),
    torch.tensor([1e-6, 2.0]), torch.tensor([1e9, 1.0]), torch.tensor([12345.678, 1.25]), torch.tensor([0.03125, -0.0]),
    torch.tensor([-0.0, 2.0]), torch.arange(2000), torch.arange(2000.0) / 7, torch.randn(40, 50), torch.randn(11, 12, 13),
    torch.randn(3, 30), torch.tensor([1 + 2j, -3.5 - 0.25j]), A.bfloat16(), A.half(), D, torch.full((1001, 1), 2**40),
]
prints = [
    {**numbers(t), "text": torch._tensor_str._tensor_str(t, len("tensor("))} if t.numel() else {**numbers(t), "text": "[]"}
    for t in PRINTED
]

target = pathlib.Path(__file__).parent.parent / "test/fixtures/tensor/operators.json"
target.parent.mkdir(parents=True, exist_ok=True)
content = {
    "made_by": "scripts/record-operator-results.py",
    "torch": torch.__version__,
    "tensors": {name: numbers(tensor) if not tensor.is_complex() else {**numbers(tensor)} for name, tensor in NAMED.items()},
    "cases": cases,
    "prints": prints,
}
target.write_text(json.dumps(content, separators=(",", ":")) + "\n")
print(len(cases), "cases,", len({case["op"] for case in cases}), "operators,", target.stat().st_size, "bytes")
