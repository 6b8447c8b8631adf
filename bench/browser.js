import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/lib/find-chromium.js';
import { inProject } from '../scripts/lib/root.js';

/** What the page is loaded with: nothing held back, or a slow phone on a slow network. */
export const conditions = {
  none: { cpu: 1 },
  slow: { cpu: 4, network: { latency: 562, kilobits: 1440 } },
};

export function launch() {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
}

/**
 * Opens an address in a fresh context with an empty cache, does something with the page, and closes it.
 * @param {{cpu: number, network?: {latency: number, kilobits: number}, height?: number}} condition How many times slower
 * the processor is, ms a request waits, kilobits a second, and how high the window is, in px.
 * @param use Gets the page and its protocol session; what it returns is returned.
 */
export async function withPage(browser, address, condition, use, script = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: condition.height ?? 900 } });
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(readFileSync(inProject('bench/probe.js'), 'utf8') + script);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (condition.network) {
      const { latency, kilobits } = condition.network;
      const throughput = (kilobits * 1000) / 8;
      const rates = { latency, downloadThroughput: throughput, uploadThroughput: throughput };
      await session.send('Network.emulateNetworkConditions', { offline: false, ...rates });
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
    await page.goto(address, { waitUntil: 'commit' });
    const result = await use(page, session);
    if (complaints.length > 0) throw new Error(`${address}: ${complaints[0]}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Measures several things in turn, so many times, and returns the medians of each. */
export async function inTurn(rounds, measures) {
  const found = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(measures)) found[name].push(await measure());
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]));
}

/** The median of numbers, or of each member of records of numbers. */
function median(values) {
  if (typeof values[0] === 'object')
    return Object.fromEntries(
      Object.keys(values[0]).map((key) => [key, median(values.map((each) => each[key]))]),
    );
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
