import { conditions, inTurn, withPage } from './browser.js';
import { coldPages } from './pages.js';
import { traced, workCategories, workUntil } from './trace.js';

/** Every figure is in sight: a picture that is not would wait, and theirs do not. */
const height = 5000;

const targets = { one: { cold: 1.25, mount: 150 }, four: { cold: 1.4, mount: 400 } };

/** A page loaded with an empty cache, from the start of the navigation to the frame that has every mark of it. */
export async function measureCold({ browser, origin, rounds, report }) {
  for (const name of coldPages) {
    const marks = await sameMarks(browser, origin, name);
    for (const [condition, setting] of Object.entries(conditions)) {
      const { ours, theirs } = await inTurn(rounds, {
        ours: () => load(browser, `${origin}/ours/${name}.html`, setting, marks),
        theirs: () => load(browser, `${origin}/theirs/${name}.html`, setting, marks),
      });
      const target = condition === 'slow' ? targets[name]?.cold : undefined;
      report.ratio(`cold page, ${name}`, condition, ours, theirs, target);
    }
    const mounts = await inTurn(rounds, {
      ours: () => mount(browser, `${origin}/ours/${name}.html`, marks),
      theirs: () => mount(browser, `${origin}/theirs/${name}.html`, marks),
    });
    report.time(
      `mount call, ${name}`,
      '4× CPU',
      mounts.ours.scripts,
      targets[name]?.mount,
      mounts.theirs.scripts,
    );
    report.time(`first script to picture, ${name}`, '4× CPU', mounts.ours.all, undefined, mounts.theirs.all);
  }
}

/** The number of marks of a page. Throws unless both sides show marks of the same accessible names. */
async function sameMarks(browser, origin, name) {
  const theirs = await namesOf(browser, `${origin}/theirs/${name}.html`, 1);
  const ours = await namesOf(browser, `${origin}/ours/${name}.html`, theirs.length);
  const [odd = ours.length] = ours.filter((each, at) => each !== theirs[at]);
  if (ours.length !== theirs.length || odd !== ours.length)
    throw new Error(
      `Page ${name}: we show ${ours.length} marks and they ${theirs.length}; not theirs: ${odd}`,
    );
  return ours.length;
}

/** Accessible names of the marks in order of the alphabet; a row of a table has none of its own. */
async function namesOf(browser, address, least) {
  const names = await withPage(browser, address, { ...conditions.none, height }, async (page) => {
    await page.waitForFunction((count) => window.bench.marks().length >= count, least, { timeout: 60_000 });
    await page.waitForTimeout(1000);
    return page.evaluate(() => window.bench.marks().map((mark) => mark.getAttribute('aria-label') ?? ''));
  });
  return names.toSorted();
}

function load(browser, address, condition, marks) {
  const watch = `window.painted = window.bench.drawn(${marks});`;
  return withPage(
    browser,
    address,
    { ...condition, height },
    (page) => page.evaluate(() => window.painted),
    watch,
  );
}

/** The page loaded once more at 4× CPU and traced: what its thread does from its first script to the picture. */
async function mount(browser, address, marks) {
  const watch = `window.painted = window.bench.drawn(${marks}).then(() => performance.mark('bench-painted'));`;
  const load = (page) => page.evaluate(() => window.painted.then(() => {}));
  const { events } = await traced(browser, workCategories, () =>
    withPage(browser, address, { cpu: conditions.slow.cpu, height }, load, watch),
  );
  return workUntil(events, 'bench-painted');
}
