/** Time of the page's thread, from traces: other work on the machine does not count, nor does waiting. */

const inScript = /^(EvaluateScript|v8\.evaluateModule|v8\.compileModule|FunctionCall|RunMicrotasks)$/;

/** Categories that have runs of scripts, style, layout, and the marks of the page. */
export const workCategories = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

/** Records a trace of these categories while something is done; gives its events and what was returned. */
export async function traced(browser, categories, use) {
  await browser.startTracing(undefined, { categories });
  let stopped = false;
  const stop = async () => {
    stopped = true;
    return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  };
  try {
    const result = await use();
    return { result, events: await stop() };
  } finally {
    // What went wrong before matters, not that there is nothing to stop.
    if (!stopped) await stop().catch(() => {});
  }
}

/** What the thread did between two marks that a page made with `performance.mark`. */
export function workBetween(events, from, to) {
  return work(events, markOf(events, from), markOf(events, to));
}

/** What the thread did from the first run of one of the bench's scripts to a mark. */
export function workUntil(events, to) {
  const end = markOf(events, to);
  const runs = scriptsOf(events, end).filter(isOfPage);
  return work(events, runs[0], end);
}

/** Milliseconds in all, in scripts of the page (with the layout they ask for), and in these, style and layout. */
function work(events, from, to) {
  const isBetween = ({ ts }) => ts >= from.ts && ts < to.ts;
  let [scripts, layout, end] = [0, 0, 0];
  for (const { name, ts, dur, tdur, ...rest } of scriptsOf(events, to, /^(UpdateLayoutTree|Layout)$/).filter(
    isBetween,
  )) {
    if (ts < end) continue;
    if (/Layout/.test(name)) layout += tdur;
    else if (name === 'RunMicrotasks' || isOfPage(rest)) scripts += tdur;
    else continue;
    end = ts + dur;
  }
  return { all: (to.tts - from.tts) / 1000, scripts: scripts / 1000, laidOut: (scripts + layout) / 1000 };
}

/** Runs of scripts on the thread of an event, in order, and what else is named. */
function scriptsOf(events, { pid, tid }, other = inScript) {
  return events
    .filter((event) => event.pid === pid && event.tid === tid && event.tdur !== undefined)
    .filter(({ name }) => inScript.test(name) || other.test(name))
    .toSorted((a, b) => a.ts - b.ts);
}

function isOfPage({ args }) {
  return /\/(dist|opponent)\//.test(args?.data?.url ?? args?.fileName ?? '');
}

function markOf(events, name) {
  return events.find((event) => event.name === name && event.tts !== undefined);
}

/** Milliseconds of every task of the busiest page, the longest first. */
export function tasksOf(events) {
  const isPage = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const isTask = ({ name, tdur }) => /RunTask$/.test(name) && tdur !== undefined;
  const pages = events.filter(isPage).map(({ pid, tid }) => {
    const own = events.filter((event) => isTask(event) && event.pid === pid && event.tid === tid);
    return own.map(({ tdur }) => tdur / 1000).toSorted((a, b) => b - a);
  });
  const sum = (tasks) => tasks.reduce((total, each) => total + each, 0);
  return pages.toSorted((a, b) => sum(b) - sum(a))[0];
}
