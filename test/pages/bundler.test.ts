import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startSite, type Site } from './site.js';

const app = '.cache/bundled-app';
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.close();
  rmSync(app, { recursive: true, force: true });
});

it('works as an ES package with a bundler, through its exports', async () => {
  rmSync(app, { recursive: true, force: true });
  mkdirSync(join(app, 'node_modules'), { recursive: true });
  symlinkSync('../../..', join(app, 'node_modules/budget-kit'));
  writeFileSync(
    join(app, 'main.js'),
    `import 'budget-kit/define';
     import { parseBudget } from 'budget-kit/model';
     import { BudgetTreemap } from 'budget-kit';
     const data = await (await fetch('/data/hongqi-office-2022.json')).json();
     const { ok, budget } = parseBudget(data);
     const treemap = document.createElement('budget-treemap');
     document.body.append(Object.assign(treemap, { budget }));
     document.title = ok && treemap instanceof BudgetTreemap ? 'ok' : 'not ok';`,
  );
  // The test runner sets another one, which bundlers take for development.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rolldownOptions: { input: resolve(app, 'main.js') } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; fileName: string; isEntry?: boolean; code?: string }[];
  };
  const chunks = output.filter((file) => file.type === 'chunk');
  for (const { fileName, code } of chunks)
    site.pages.set(`/${fileName}`, {
      body: code!,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    });
  const entry = chunks.find(({ isEntry }) => isEntry)!;
  // The rules are a chunk of their own, which the entry does not wait for; each further language has its words for them.
  expect(entry.code).not.toContain('X-3PUB-ECON');
  const withWords = (words: string) => chunks.filter(({ code }) => code!.includes(words));
  expect(withWords('收支总表的收入与收入总表一致')).toHaveLength(1);
  expect(withWords('X-3PUB-ECON')).toHaveLength(3);
  site.pages.set('/bundled', {
    body: `<!doctype html><html lang="zh-CN"><title>t</title><link rel="icon" href="/icon.svg"><body><script type="module" src="/${entry.fileName}"></script>`,
  });
  const { page, said } = await site.open('/bundled');
  await page.locator('budget-treemap svg [data-mark]').first().waitFor();
  await page.locator('budget-treemap .findings > summary').waitFor();
  expect(await page.title()).toBe('ok');
  expect(said).toEqual([]);
  await page.close();
});
