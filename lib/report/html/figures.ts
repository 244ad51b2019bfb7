import type { Chart } from '../charts/render.js';
import { type PictureSheet, stripPng } from '../picture-strip.js';
import { html, type Markup, verbatim } from './markup.js';

export function chartFigure(chart: Chart): Markup {
  return html`<figure><h3>${chart.title}</h3><figcaption>${chart.caption}</figcaption>
<div class="wide">${verbatim(chart.drawings.wide)}</div><div class="narrow">${verbatim(chart.drawings.narrow)}</div></figure>`;
}

export async function sheetSection(sheet: PictureSheet): Promise<Markup> {
  const strips = await Promise.all(
    sheet.strips.map(async ({ label, alt, pictures }) => {
      const uri = `data:image/png;base64,${Buffer.from(await stripPng(pictures)).toString('base64')}`;
      return html`<div class="strip"><span>${label}</span><img src="${uri}" alt="${alt}"></div>
`;
    }),
  );
  return html`<section><h2>${sheet.title}</h2><p class="soft">${sheet.caption}</p>
<figure>${strips}</figure></section>`;
}
