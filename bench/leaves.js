import { conditions, inTurn, withPage } from './browser.js';
import { leaves, treemapData } from './pages.js';
import { workBetween, traced } from './trace.js';

const targets = { drawn: 2.5, updated: 1.5, resized: 1.5 };
const widths = { before: '1000px', after: '860px' };

/** A treemap of 1,000 tiles drawn, given new amounts, and given another width; its nodes are counted. */
export async function measureLeaves({ browser, origin, rounds, report }) {
  for (const [condition, { cpu }] of Object.entries(conditions)) {
    const { ours, theirs } = await inTurn(rounds, {
      ours: () => measure(browser, `${origin}/ours/leaves.html`, cpu, ourSteps),
      theirs: () => measure(browser, `${origin}/theirs/leaves.html`, cpu, theirSteps),
    });
    const where = condition === 'slow' ? '4× CPU' : condition;
    for (const [step, target] of Object.entries(targets)) {
      report.ratio(`1,000 leaves ${step}`, where, ours[step], theirs[step], target);
      report.ratio(
        `1,000 leaves ${step}, the thread's time`,
        where,
        ours[`${step}Busy`],
        theirs[`${step}Busy`],
      );
    }
    if (condition === 'none') report.count('1,000 leaves, nodes of the page', ours.nodes, theirs.nodes);
  }
}

/** Times in ms to the painted picture, and of those what the page's thread was busy. */
async function measure(browser, address, cpu, steps) {
  const { result, events } = await traced(browser, ['blink.user_timing'], () =>
    withPage(browser, address, { cpu }, async (page) => {
      await page.waitForFunction(() => window.drawTreemap || customElements.get('budget-treemap'));
      return page.evaluate(steps, sizes);
    }),
  );
  const busy = Object.keys(targets).map((step) => [
    `${step}Busy`,
    workBetween(events, `${step}-start`, `${step}-end`).all,
  ]);
  return { ...result, ...Object.fromEntries(busy) };
}

/** Without the rules, which are loaded and run when a picture stands. */
async function ourSteps({ many, changed, widths, marks }) {
  const { bench } = window;
  const stage = document.getElementById('stage');
  stage.style.width = widths.before;
  const treemap = Object.assign(document.createElement('budget-treemap'), { noChecks: true, budget: many });
  treemap.dataset.bench = '';
  const draw = () => stage.append(treemap);
  const update = () => (treemap.budget = changed);
  const resize = () => (stage.style.width = widths.after);
  return bench.steps({ draw, update, resize }, marks);
}

async function theirSteps({ theirs, widths, marks }) {
  const { bench, drawTreemap } = window;
  const stage = document.getElementById('stage');
  stage.style.width = widths.before;
  const host = stage.appendChild(document.createElement('div'));
  host.style.width = '67.6%';
  let [shown, width] = [theirs.many, host.clientWidth];
  const fit = () => width !== host.clientWidth && drawTreemap(host, shown, (width = host.clientWidth));
  new ResizeObserver(fit).observe(host);
  const draw = () => drawTreemap(host, shown);
  const update = () => drawTreemap(host, (shown = theirs.changed));
  const resize = () => (stage.style.width = widths.after);
  return bench.steps({ draw, update, resize }, marks);
}

const theirs = { many: treemapData(leaves.many.tables), changed: treemapData(leaves.changed.tables) };
const sizes = {
  many: leaves.many,
  changed: leaves.changed,
  theirs,
  widths,
  marks: theirs.many.reduce((sum, { tiles }) => sum + 1 + tiles.length, 0),
};
