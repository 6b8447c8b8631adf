import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.js';
import { siteHandler } from '../../scripts/lib/site-handler.js';
import { readBuilt } from '../built.js';

/** The demo site on a port of its own, with more pages made by a test. */
export interface Site {
  origin: string;
  /** Pages by path; a Buffer for other encodings than UTF-8. */
  pages: Map<string, { body: string | Buffer; headers?: Record<string, string> }>;
  open(path: string, options?: { width?: number; height?: number }): Promise<OpenPage>;
  /** Gives a page back, for another test to open: a new one takes the browser longer than all there is to look at. */
  release(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** A page with all it said on its console, its errors, and its requests. */
export interface OpenPage {
  page: Page;
  said: string[];
  requests: string[];
}

/** Pictures out of sight are drawn too, as for a reader who looks for words in the page. */
export async function drawAll(page: Page): Promise<void> {
  await page.keyboard.press('F3');
}

export async function startSite(): Promise<Site> {
  readBuilt('dist/page/budget-kit.js');
  const pages: Site['pages'] = new Map();
  const files = siteHandler();
  const server: Server = createServer((request, response) => {
    const made = pages.get(request.url ?? '');
    if (!made) return files(request, response);
    response.writeHead(200, { 'Content-Type': 'text/html', ...made.headers });
    response.end(made.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser: Browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
  const idle: Page[] = [];
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pages,
    async open(path, { width = 1280, height = 900 } = {}) {
      const page = idle.pop() ?? (await browser.newPage({ locale: 'zh-CN' }));
      await page.setViewportSize({ width, height });
      page.setDefaultTimeout(60_000);
      const said: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      return { page, said, requests };
    },
    async release(page) {
      for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
      await page.emulateMedia({ media: null });
      await page.goto('about:blank');
      idle.push(page);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
