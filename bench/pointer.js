import { inTurn, withPage } from './browser.js';
import { leaves } from './pages.js';
import { traced, workBetween, workCategories } from './trace.js';

const points = 50;

/** The pointer over 50 marks of a treemap: the time of the page's thread for each, with few tiles and with many. */
export async function measurePointer({ browser, origin, rounds, report }) {
  const measure = (document) => () => over(browser, `${origin}/ours/leaves.html`, document);
  const { few, many } = await inTurn(rounds, { few: measure(leaves.few), many: measure(leaves.many) });
  const label = 'pointer over a mark, 1,000 leaves against 10';
  report.ratio(`${label}: script to layout`, 'none', many.laidOut, few.laidOut, 1);
  report.ratio(`${label}: with paint`, 'none', many.all, few.all);
}

/** Milliseconds for each mark. */
async function over(browser, address, document) {
  const { events } = await traced(browser, workCategories, () =>
    withPage(browser, address, { cpu: 1 }, async (page) => {
      await page.waitForFunction(() => customElements.get('budget-treemap'));
      const marks = await page.evaluate(show, document);
      const step = Math.max(1, marks.length / points);
      await page.evaluate(() => performance.mark('over-start'));
      for (let at = 0; at < points; at++) {
        await page.mouse.move(...marks[Math.floor(at * step) % marks.length]);
        await page.evaluate(() => window.bench.painted(() => true));
      }
      await page.evaluate(() => performance.mark('over-end'));
      await page.locator('[part~="tooltip"]').first().waitFor({ timeout: 1000 });
    }),
  );
  const { laidOut, all } = workBetween(events, 'over-start', 'over-end');
  return { laidOut: laidOut / points, all: all / points };
}

/** Draws the document; gives the middles of the marks that a pointer can be over. */
async function show(budget) {
  const treemap = Object.assign(document.createElement('budget-treemap'), { noChecks: true, budget });
  treemap.dataset.bench = '';
  document.getElementById('stage').append(treemap);
  await window.bench.drawn(5);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return window.bench
    .marks()
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ width, height, bottom }) => width > 6 && height > 6 && bottom < innerHeight)
    .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
}
