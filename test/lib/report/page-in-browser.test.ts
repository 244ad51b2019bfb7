// The page as a real browser shows it: nothing fetched, nothing complained about, nothing wider than the screen.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { writeReport } from '../../../lib/report/write.js';
import { chrome, visit } from './browser.js';
import { fullReport, sampleReport, sampleSheets } from './sample-report.js';

const LOOK = `({
  width: document.documentElement.scrollWidth,
  drawings: [...document.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 250).length,
  pictures: [...document.images].filter((image) => image.complete && image.naturalWidth > 100).length,
  cut: [...document.querySelectorAll('svg text')].filter((text) => {
    const [words, drawing] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
    return words.width > 0 && (words.left < drawing.left - 1 || words.right > drawing.right + 1);
  }).map((text) => text.textContent),
  background: getComputedStyle(document.body).backgroundColor,
  bars: [...document.querySelectorAll('svg path')].filter((path) => getComputedStyle(path).fill === 'rgb(79, 70, 229)').length,
})`;

interface Looks {
  width: number;
  drawings: number;
  pictures: number;
  cut: string[];
  background: string;
  bars: number;
}

describe(`report page in a browser${chrome ? '' : ' (skipped: no Chromium; set CHROME to its path)'}`, function () {
  this.timeout(60_000);
  let folder: string;
  let url: string;

  before(async function () {
    if (!chrome) this.skip();
    folder = await mkdtemp(join(tmpdir(), 'ipmix-page-'));
    await writeReport(folder, sampleReport(), sampleSheets());
    url = pathToFileURL(join(folder, 'report.html')).href;
  });

  after(async () => {
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const screens: [title: string, width: number, dark: boolean, background: string][] = [
    ['on a desk', 1200, false, 'rgb(255, 255, 255)'],
    ['in the dark', 1200, true, 'rgb(18, 21, 28)'],
    ['on a phone', 390, false, 'rgb(255, 255, 255)'],
  ];
  for (const [title, width, dark, background] of screens) {
    it(title, async () => {
      const { value, complaints, requests } = await visit(url, { width, height: 900, dark, evaluate: LOOK });
      const looks = value as Looks;
      expect(complaints).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
      expect(looks.width).to.be.at.most(width);
      expect(looks.drawings).to.equal(8);
      expect(looks.pictures).to.equal(4);
      expect(looks.cut, 'labels that leave their drawing').to.deep.equal([]);
      expect(looks.background).to.equal(background);
      if (!dark) expect(looks.bars, 'bars in the colour of the second model').to.be.at.least(5);
    });
  }

  for (const width of [1200, 390]) {
    it(`with every measure, ${width} pixels wide`, async () => {
      const full = join(folder, 'full');
      await writeReport(full, fullReport(), sampleSheets());
      const address = pathToFileURL(join(full, 'report.html')).href;
      const { value, complaints, requests } = await visit(address, { width, height: 900, evaluate: LOOK });
      expect(complaints).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
      expect((value as Looks).width).to.be.at.most(width);
      expect((value as Looks).drawings).to.equal(20);
      expect((value as Looks).cut, 'labels that leave their drawing').to.deep.equal([]);
    });
  }
});
