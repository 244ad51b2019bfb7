// HTML by template: values are escaped unless they are markup already.

import { escapeText } from '../escape-text.js';

export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | null | undefined | readonly Value[];

export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + render(values[i - 1]) + part));
}

/** Text that is markup already, such as a drawing. */
export function verbatim(text: string): Markup {
  return new Markup(text);
}

function render(value: Value): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return value.map(render).join('');
}
