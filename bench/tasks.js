import { siteHandler } from '../scripts/lib/site-handler.js';
import { inTurn, withPage } from './browser.js';
import { listen } from './server.js';
import { tasksOf, traced } from './trace.js';

/** How many tasks are told, the longest first. */
const told = 5;

/** The longest tasks of the demo portal, and of a report whose tables have 3,000 rows, while they load and are scrolled through. */
export async function measureTasks({ browser, origin, rounds, report }) {
  const portal = await listen(siteHandler());
  try {
    const tasks = (address, cpu, scrolls) => () => longest(browser, address, cpu, scrolls);
    const found = await inTurn(rounds, {
      portal: tasks(`${portal.origin}/index.html`, 4, false),
      scrolled: tasks(`${portal.origin}/index.html`, 4, true),
      rows: tasks(`${origin}/ours/report.html`, 1, false),
      slowRows: tasks(`${origin}/ours/report.html`, 4, false),
    });
    report.tasks('portal page, loading', '4× CPU', Object.values(found.portal), 300);
    report.tasks('portal page, and scrolled to its end', '4× CPU', Object.values(found.scrolled), 300);
    report.tasks('report of 3,000-row tables, loading', 'none', Object.values(found.rows), 200);
    report.tasks('report of 3,000-row tables, loading', '4× CPU', Object.values(found.slowRows));
  } finally {
    portal.stop();
  }
}

/** The longest tasks until the page is quiet, in ms of the thread's own time. */
async function longest(browser, address, cpu, scrolls) {
  const use = async (page, session) => {
    await page.waitForLoadState('networkidle');
    await quiet(page, session);
    if (!scrolls) return;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 800) {
      await page.mouse.wheel(0, 800);
      await page.waitForTimeout(100);
    }
    await quiet(page, session);
  };
  const { events } = await traced(browser, ['toplevel'], () => withPage(browser, address, { cpu }, use));
  return Object.fromEntries(
    tasksOf(events)
      .slice(0, told)
      .map((duration, at) => [at, duration]),
  );
}

/** Waits until the page's thread has had less than 50 ms to do in two seconds. */
async function quiet(page, session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let before = -1000, now = 0; now - before > 50;) {
    before = now;
    await page.waitForTimeout(2000);
    const { metrics } = await session.send('Performance.getMetrics');
    now = 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  }
}
