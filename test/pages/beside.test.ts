import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawAll, startSite, type Site } from './site.js';

let site: Site;
let elsewhere: Server;
let other: string;

beforeAll(async () => {
  site = await startSite();
  // Another origin, as of a network for content, that lets every page read its files.
  elsewhere = createServer((request, response) => {
    const file = (request.url ?? '').slice(1);
    if (!readdirSync('dist/page', { recursive: true, encoding: 'utf8' }).includes(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/javascript;charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(readFileSync(`dist/page/${file}`));
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await site.close();
  elsewhere.close();
});

const script = (text: string) => `<script>${text}</script>`;

/** An English page with marks of the rules needs both kinds of files that lie beside the kit. */
const pageWith = (head: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
  <link rel="icon" href="/icon.svg">
  ${script(`window.issues = []; document.addEventListener('budget-issues', ({ detail }) => issues.push(detail.failure));`)}
  ${head}
  <budget-treemap src="/data/hongqi-office-2022.json"></budget-treemap></html>`;

/** What `$.getScript` does: the text of the file is run, and nobody tells it where it came from. */
const getScript = (address: string) =>
  `
  fetch('${address}').then((response) => response.text()).then((text) => {
    const tag = document.createElement('script');
    tag.text = text;
    document.head.append(tag).remove();
  });`.replace('.append(tag).remove()', '.append(tag); tag.remove()');

/** What an old jQuery does with it. */
const evaluate = (address: string) =>
  `fetch('${address}').then((response) => response.text()).then((text) => (0, eval)(text));`;

function serve(path: string, file: string): void {
  site.pages.set(path, {
    body: readFileSync(`dist/page/${file}`),
    headers: { 'Content-Type': 'text/javascript' },
  });
}

describe('the files beside the kit', () => {
  it.each<[string, () => string]>([
    ['a script tag', () => '<script src="/budget-kit.js" defer></script>'],
    ['a script tag of another origin', () => `<script src="${other}/budget-kit.js"></script>`],
    [
      'a script tag of another origin, asked for with CORS',
      () => `<script src="${other}/budget-kit.js" crossorigin="anonymous" defer></script>`,
    ],
    [
      'a module of another origin',
      () => `<script type="module" src="${other}/modules/budget-treemap.js"></script>`,
    ],
    ['import()', () => script(`import('/budget-kit.js');`)],
    ['import() of a module', () => script(`import('/modules/budget-treemap.js');`)],
    ['a name with a hash', () => '<script src="/kit/budget-kit.3f9a1c.js" defer></script>'],
    ['a name with a hash and import()', () => script(`import('/kit/budget-kit.3f9a1c.js');`)],
    ['a fetched text', () => script(getScript('/kit/budget-kit.3f9a1c.js'))],
    ['an evaluated text', () => script(evaluate('/budget-kit.js?v=2'))],
    [
      'an address the page names',
      () => `<meta name="budget-kit-base" content="/kit"><script src="/app/all.js" defer></script>`,
    ],
  ])('are found by %s', async (name, head) => {
    serve('/kit/budget-kit.3f9a1c.js', 'budget-kit.js');
    serve('/app/all.js', 'budget-kit.js');
    for (const file of ['budget-kit.en.js', 'budget-kit.checks.js']) serve(`/kit/${file}`, file);
    const path = `/beside-${encodeURIComponent(name)}`;
    site.pages.set(path, { body: pageWith(head()) });
    const { page, said, requests } = await site.open(path);
    await page.locator('budget-treemap .findings > summary').click();
    await page.locator('budget-treemap .findings', { hasText: 'is blank; by' }).waitFor();
    await page.getByText('Expenditure by function').first().waitFor();
    for (const file of ['.en.js', '.checks.js'])
      expect(
        requests.filter((url) => url.endsWith(file)),
        file,
      ).toHaveLength(1);
    expect(said).toEqual([]);
    expect(await page.evaluate('issues')).toEqual([]);
    await site.release(page);
  });

  it.each([
    ['a script tag', '<script src="/lonely/budget-kit.js" defer></script>'],
    ['a fetched text of any name', script(getScript('/lonely/all.js'))],
  ])(
    'are told of once each where they are missing, to the console and to the page: %s',
    async (name, head) => {
      serve('/lonely/budget-kit.js', 'budget-kit.js');
      serve('/lonely/all.js', 'budget-kit.js');
      const path = `/missing-${encodeURIComponent(name)}/page`;
      const two = pageWith(head).replace(
        '</html>',
        '<budget-glossary src="/data/hongqi-office-2022.json"></budget-glossary></html>',
      );
      site.pages.set(path, { body: two });
      const { page, said } = await site.open(path);
      await page.locator('budget-treemap svg [data-mark]').first().waitFor();
      await page.waitForFunction('issues.length === 4');
      const warnings = said.filter((each) => each.startsWith('warning: budget-kit: '));
      expect(warnings.map((each) => /budget-kit\.\w+\.js/.exec(each)![0]).toSorted()).toEqual([
        'budget-kit.checks.js',
        'budget-kit.en.js',
      ]);
      // Two elements, each of which lacks both.
      expect(await page.evaluate('issues.map(({ code, file }) => code + " " + file).sort()')).toEqual([
        'beside budget-kit.checks.js',
        'beside budget-kit.checks.js',
        'beside budget-kit.en.js',
        'beside budget-kit.en.js',
      ]);
      expect(await page.locator('budget-treemap .findings').count()).toBe(0);
      expect(await page.locator('budget-treemap [part=summary]').innerText()).toContain(
        '支出合计 462.78 万元',
      );
      await site.release(page);
    },
  );

  it('are told of by the report for all its figures', async () => {
    serve('/lonely/budget-kit.js', 'budget-kit.js');
    const report = '<budget-report src="/data/hongqi-office-2022.json"></budget-report>';
    site.pages.set('/missing-report', {
      body: pageWith('<script src="/lonely/budget-kit.js" defer></script>')
        .replace('lang="en"', 'lang="zh-CN"')
        .replace(/<budget-treemap.*<\/budget-treemap>/, report),
    });
    const { page } = await site.open('/missing-report');
    await page.locator('budget-treemap .measured').waitFor();
    await drawAll(page);
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    await page.waitForFunction('issues.length > 0');
    expect(await page.evaluate('issues')).toEqual([{ code: 'beside', file: 'budget-kit.checks.js' }]);
    await site.release(page);
  });
});

describe('modules of single elements', () => {
  const tags = ['budget-treemap', 'budget-economic', 'budget-three-public', 'budget-targets'];
  const scripts = tags.map((tag) => `<script type="module" src="/modules/${tag}.js"></script>`);
  const figures = tags.map((tag) => `<${tag} src="/data/hongqi-office-2022.json"></${tag}>`);
  const policy = {
    'Content-Security-Policy':
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };

  it('share one Lit, one policy and one request for the document', async () => {
    site.pages.set('/four', {
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">${scripts.join('')}${figures.join('')}</html>`,
      headers: policy,
    });
    const { page, said, requests } = await site.open('/four');
    for (const tag of tags) await page.locator(`${tag} [part=figure]`).waitFor();
    const count = (end: string) => requests.filter((url) => url.endsWith(end)).length;
    expect(count('.json')).toBe(1);
    expect(count('/core.js')).toBe(1);
    const modules = requests.filter((url) => url.includes('/modules/')).map((url) => /[^/]*$/.exec(url)![0]);
    const shared = ['core.js', 'search.js', 'series.js'];
    // After the first picture: names of 款 that this document does not print, and the marks of findings.
    const later = ['figure-findings.js', 'findings.js', 'sections.js'];
    expect(modules.toSorted()).toEqual([...tags.map((tag) => `${tag}.js`), ...shared, ...later].toSorted());
    expect(await page.evaluate('litHtmlVersions.length')).toBe(1);
    expect(said).toEqual([]);
    await site.release(page);
  });
});
