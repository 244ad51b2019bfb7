import type { Chart } from '../charts/render.js';
import { type PictureAnswer, type PictureSheet, stripPng } from '../picture-strip.js';
import { html, type Markup, verbatim } from './markup.js';

export function chartFigure(chart: Chart): Markup {
  return html`<figure><h3>${chart.title}</h3><figcaption>${chart.caption}</figcaption>
<div class="wide">${verbatim(chart.drawings.wide)}</div><div class="narrow">${verbatim(chart.drawings.narrow)}</div></figure>`;
}

export async function sheetSection(sheet: PictureSheet): Promise<Markup> {
  const strips = await Promise.all(
    sheet.strips.map(async ({ label, alt, pictures, answers }) => {
      const uri = `data:image/png;base64,${Buffer.from(await stripPng(pictures)).toString('base64')}`;
      return html`<div class="strip"><span>${label}</span><img src="${uri}" alt="${alt}">${answers && answerList(answers)}</div>
`;
    }),
  );
  return html`<section><h2>${sheet.title}</h2><p class="soft">${sheet.caption}</p>
<figure>${strips}</figure></section>`;
}

/** Right and wrong are told by a sign too, not by colour alone. */
function answerList(answers: readonly PictureAnswer[]): Markup {
  return html`<ul class="answers">${answers.map(
    ({ text, detail, wrong }) =>
      html`<li${wrong ? html` class="wrong"` : ''}>${wrong ? '\u2717 ' : ''}${text}${detail && html`<small>${detail}</small>`}</li>`,
  )}</ul>`;
}
