import type { ImageStep, MixStep } from '../image/steps.js';
import type { Plan } from './plan.js';

/** Three digits are enough to understand a number; plans hold all of them. */
const short = (value: number): string => String(Number(value.toPrecision(3)));
const percent = (value: number): string => `${short(value * 100)} %`;

function explainOperation(step: ImageStep): string {
  switch (step.op) {
    case 'equalize':
      return 'equalise the histogram of each channel';
    case 'mirror':
      return 'mirror left to right';
    case 'invert':
      return 'invert every value';
    case 'posterize':
      return `keep ${step.bits} bits of each value`;
    case 'rotate':
      return `rotate by ${Math.abs(step.degrees)} degrees ${step.degrees < 0 ? 'clockwise' : 'counter-clockwise'}`;
    case 'solarize':
      return `invert values from ${step.threshold} on`;
    case 'shearX':
    case 'shearY':
      return `shear ${step.op === 'shearX' ? 'horizontally' : 'vertically'} by ${short(step.factor)}`;
    case 'translateX':
      return `move ${Math.abs(step.pixels)} pixels ${step.pixels < 0 ? 'right' : 'left'}`;
    case 'translateY':
      return `move ${Math.abs(step.pixels)} pixels ${step.pixels < 0 ? 'down' : 'up'}`;
    case 'autocontrast':
      return `stretch the contrast after cutting ${short(step.cutoff)} % off both ends`;
    default:
      return `change ${step.op} to ${short(step.factor)} times`;
  }
}

function explainMix(step: MixStep, plan: Plan): string {
  const whole = step.width === plan.width && step.height === plan.height;
  const place = whole ? 'the whole picture' : `the ${step.width} x ${step.height} box at (${step.left}, ${step.top})`;
  const partner = step.partner ? `the original after: ${explainOperation(step.partner)}` : 'the mixing picture';
  switch (step.mix) {
    case 'add':
      return `in ${place}, add ${short(step.a)} times itself and ${short(step.b)} times ${partner}`;
    case 'multiply':
      return `in ${place}, multiply itself to the power ${short(step.a)} with ${partner} to the power ${short(step.b)}`;
    default: {
      const unit = step.mix === 'pixels' ? 'pixels' : 'channel values';
      const kept =
        'threshold' in step ? `about ${percent(1 - step.threshold)} of the ${unit}` : `the ${unit} its mask names`;
      return `in ${place}, take ${kept} from ${partner}`;
    }
  }
}

/** A sentence for each thing a plan does: each chain's steps, then the blend. */
export function explainPlan(plan: Plan): string[] {
  const sentences: string[] = [];
  plan.chains.forEach((chain, i) => {
    const name = `Chain ${i + 1} (weight ${percent((plan.weights[i] ?? 0) * plan.m)} of the view)`;
    if (chain.steps.length === 0) sentences.push(`${name}: nothing, the picture itself.`);
    const steps =
      chain.kind === 'image' ? chain.steps.map(explainOperation) : chain.steps.map((s) => explainMix(s, plan));
    steps.forEach((text, j) => {
      sentences.push(`${j === 0 ? name : `Chain ${i + 1}, then`}: ${text}.`);
    });
  });
  sentences.push(`The view: ${percent(1 - plan.m)} of the picture itself and the chains by their weights.`);
  return sentences;
}
