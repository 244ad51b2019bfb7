/** Batch norm and the ReLU after it in doubles, over rows of channels. */
export interface NormCase {
  readonly rows: number;
  readonly channels: number;
  readonly input: Float32Array;
  /** Of the output. */
  readonly gradient: Float32Array;
  readonly weight: Float32Array;
  readonly bias: Float32Array;
  readonly relu: boolean;
  readonly eps: number;
  /** Where given, these normalise instead of the batch's own. */
  readonly running?: { readonly mean: Float32Array; readonly variance: Float32Array };
}

export interface NormResult {
  readonly output: Float64Array;
  readonly normed: Float64Array;
  readonly inputGradient: Float64Array;
  readonly weightGradient: Float64Array;
  readonly biasGradient: Float64Array;
  readonly mean: Float64Array;
  /** Of the batch, unbiased. */
  readonly variance: Float64Array;
}

export function reference(given: NormCase): NormResult {
  const { rows, channels, input, gradient, weight, bias, relu, eps, running } = given;
  const perValue = () => new Float64Array(rows * channels);
  const perChannel = () => new Float64Array(channels);
  const output = perValue();
  const normed = perValue();
  const inputGradient = perValue();
  const weightGradient = perChannel();
  const biasGradient = perChannel();
  const mean = perChannel();
  const variance = perChannel();
  for (let c = 0; c < channels; c++) {
    for (let row = 0; row < rows; row++) mean[c]! += input[row * channels + c]! / rows;
    let squares = 0;
    for (let row = 0; row < rows; row++) squares += (input[row * channels + c]! - mean[c]!) ** 2;
    variance[c] = squares / (rows - 1);
    const centre = running ? running.mean[c]! : mean[c]!;
    const deviation = Math.sqrt((running ? running.variance[c]! : squares / rows) + eps);
    const passed = (i: number) => (relu && normed[i]! <= 0 ? 0 : gradient[i]!);
    for (let i = c; i < rows * channels; i += channels) {
      const standard = (input[i]! - centre) / deviation;
      normed[i] = standard * weight[c]! + bias[c]!;
      output[i] = relu ? Math.max(normed[i]!, 0) : normed[i]!;
      biasGradient[c]! += passed(i);
      weightGradient[c]! += passed(i) * standard;
    }
    for (let i = c; i < rows * channels; i += channels) {
      const standard = (input[i]! - centre) / deviation;
      const through = running ? 0 : (biasGradient[c]! + standard * weightGradient[c]!) / rows;
      inputGradient[i] = (weight[c]! / deviation) * (passed(i) - through);
    }
  }
  return { output, normed, inputGradient, weightGradient, biasGradient, mean, variance };
}
