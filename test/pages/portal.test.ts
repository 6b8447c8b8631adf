import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawAll, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  // The same files at another address are as good as another version of them.
  cpSync('dist/page', 'site/older', { recursive: true });
  // Layout shifts are counted from the moment the rules' file is asked for.
  site.pages.set('/about-to-shift', {
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">
      <script>
        window.shifted = [];
        new PerformanceObserver((list) => {
          const after = performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.checks.js'));
          for (const { value } of list.getEntries()) window.shifted.push({ value, after });
        }).observe({ type: 'layout-shift', buffered: true });
      </script>
      <script src="/budget-kit.js" defer></script>
      <budget-treemap src="/data/hongqi-office-2022.json"></budget-treemap></html>`,
  });
});
afterAll(async () => {
  await site.close();
  rmSync('site/older', { recursive: true });
});

describe('portal page', () => {
  it.each([360, 768, 1280])(
    'shows the real figures without a word on the console at %i px',
    async (width) => {
      const { page, said, requests } = await site.open('/', { width });
      const report = page.locator('budget-report');
      await report.locator('budget-treemap .measured').waitFor();
      await drawAll(page);
      await report.locator('budget-treemap svg').waitFor();
      const text = await report.locator('budget-overview figure').innerText();
      for (const figure of ['462.78', '337.21', '72.87%', '125.57', '27.13%']) expect(text).toContain(figure);
      for (const tag of [
        ...['budget-balance', 'budget-treemap', 'budget-appropriation', 'budget-economic'],
        ...['budget-three-public', 'budget-projects', 'budget-targets', 'budget-narrative'],
      ]) {
        const box = await report.locator(tag).first().boundingBox();
        expect(box!.height, tag).toBeGreaterThan(200);
      }
      expect(said).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
      expect(requests.filter((url) => url.endsWith('hongqi-office-2022.json'))).toHaveLength(1);
      expect(requests.filter((url) => url.endsWith('.en.js'))).toEqual([]);
      expect(requests.filter((url) => url.endsWith('.checks.js'))).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await site.release(page);
    },
  );

  it('marks what does not add up, lists it, and leads to the cell', async () => {
    const { page, said } = await site.open('/');
    const report = page.locator('budget-report');
    const mark = report.locator('budget-treemap .findings > summary').first();
    await mark.waitFor();
    await mark.click();
    expect(await report.locator('budget-treemap .findings').first().innerText()).toContain('221.52 万元');
    const finding = report.locator('budget-checks .finding', { hasText: '行政运行' }).first();
    await finding.getByRole('button').first().click();
    const cell = report.locator('budget-table[table=expenditure] td[part~=selected] .flag').first();
    await cell.waitFor();
    expect(said).toEqual([]);
    await site.release(page);
  });

  it('moves nothing when the findings arrive', async () => {
    const { page } = await site.open('/about-to-shift', { width: 1280 });
    await page.locator('budget-treemap .findings > summary').waitFor();
    const shifts = await page.evaluate(
      () => (window as unknown as { shifted: { value: number; after: boolean }[] }).shifted,
    );
    expect(shifts.filter(({ after }) => after)).toEqual([]);
    await site.release(page);
  });

  it('names every tile, bar and target in the accessibility tree', async () => {
    const { page } = await site.open('/');
    await page.locator('budget-report budget-targets table').first().waitFor();
    await drawAll(page);
    await page.locator('budget-report budget-three-public svg').waitFor();
    const tree = await page.locator('budget-report').ariaSnapshot();
    for (const words of [
      '行政运行（基本支出），221.52 万元，占 47.87%',
      '其他共产党事务支出（项目支出），0.50 万元，占 0.11%',
      '退休费',
      '27.24 万元',
      '公务用车运行维护费',
      '15.10 万元',
      '“三公经费”控制率',
      '三会一课平时党建工作开展',
    ])
      expect(tree, words).toContain(words);
    await site.release(page);
  });
});

describe('a shared address', () => {
  it('restores view, selection and drill', async () => {
    const first = await site.open('/');
    const treemap = first.page.locator('budget-report budget-treemap');
    await treemap.locator('.measured').scrollIntoViewIfNeeded();
    await treemap.locator('[data-mark="band:201"]').click();
    await first.page.locator('budget-report').getByRole('button', { name: '图文' }).click();
    await first.page.waitForFunction(() => location.search.includes('budget-view=story'));
    const address = new URL(first.page.url());
    await site.release(first.page);

    const { page, said } = await site.open(address.pathname + address.search);
    await page.locator('budget-report budget-treemap .measured').waitFor();
    await drawAll(page);
    await page.locator('budget-report budget-treemap svg[role=listbox]').waitFor();
    const report = page.locator('budget-report');
    expect(await report.locator('[part=selection]').innerText()).toContain('一般公共服务');
    const trail = report.locator('budget-treemap').getByRole('list', { name: '所在层级' });
    expect(await trail.innerText()).toContain('一般公共服务');
    expect(await report.locator('budget-table').count()).toBe(0);
    expect(said).toEqual([]);
    await site.release(page);
  });

  it('goes to the section it names', async () => {
    const { page } = await site.open('/#budget-three-public');
    await page.locator('budget-report budget-three-public svg').waitFor();
    await page.waitForTimeout(500);
    const top = await page
      .locator('#budget-three-public')
      .evaluate((section) => section.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(120);
    await site.release(page);
  });
});

describe('one element on its own', () => {
  const alone = (script: string) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">${script}<budget-treemap src="/data/hongqi-office-2022.json"></budget-treemap></html>`;
  const policy = {
    'Content-Security-Policy':
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };

  it.each([
    ['the whole kit', '<script src="/budget-kit.js" defer></script>'],
    ['a script in the way of the parser', '<script src="/budget-kit.js"></script>'],
    ['the whole kit as a module', '<script type="module" src="/budget-kit.js"></script>'],
    ['a module', '<script type="module" src="/modules/budget-treemap.js"></script>'],
    [
      'the same file twice',
      '<script src="/budget-kit.js" defer></script><script src="/budget-kit.js?2" defer></script>',
    ],
    [
      'the kit and a module',
      '<script src="/budget-kit.js" defer></script><script type="module" src="/modules/budget-treemap.js"></script>',
    ],
    [
      'two versions of a module',
      '<script type="module" src="/modules/budget-treemap.js"></script><script type="module" src="/older/modules/budget-treemap.js"></script>',
    ],
  ])('works under a strict policy as %s', async (name, script) => {
    const path = `/alone-${encodeURIComponent(name)}`;
    site.pages.set(path, { body: alone(script), headers: policy });
    const { page, said } = await site.open(path);
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    expect(await page.locator('budget-treemap [part=summary]').innerText()).toContain('462.78 万元');
    expect(said).toEqual([]);
    await site.release(page);
  });

  it.each([
    ['the whole kit', ['budget-kit']],
    ['modules, the report last', ['modules/budget-treemap', 'modules/budget-report']],
  ])('takes the document of a report written around it, with %s', async (name, files) => {
    const scripts = files
      .map((file) =>
        file.startsWith('modules/')
          ? `<script type="module" src="/${file}.js"></script>`
          : `<script src="/${file}.js" defer></script>`,
      )
      .join('');
    const path = `/inside-${encodeURIComponent(name)}`;
    site.pages.set(path, {
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">${scripts}
        <budget-report src="/data/hongqi-office-2022.json">
          <noscript>需要脚本</noscript><div><budget-treemap></budget-treemap></div>
        </budget-report></html>`,
    });
    const { page, said } = await site.open(path);
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    expect(await page.locator('budget-treemap').count()).toBe(1);
    expect(said).toEqual([]);
    await site.release(page);
  });

  it('is whole on paper, drawn for a wide window', async () => {
    const { page } = await site.open('/', { width: 1600 });
    await page.locator('budget-report budget-targets table').first().waitFor();
    await drawAll(page);
    await page.locator('budget-report budget-three-public svg').waitFor();
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const wide = await page
      .locator('budget-report svg[role=listbox]')
      .evaluateAll((all) =>
        all
          .filter((svg) => svg.getBoundingClientRect().right > innerWidth)
          .map((svg) => svg.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
    await site.release(page);
  });

  it.each([
    ['the whole kit', '<script src="/budget-kit.js" defer></script>'],
    ['a module', '<script type="module" src="/modules/budget-treemap.js"></script>'],
  ])('speaks English on an English page, and loads the words for it, as %s', async (name, script) => {
    const path = `/english-${encodeURIComponent(name)}`;
    site.pages.set(path, { body: alone(script).replace('lang="zh-CN"', 'lang="en"'), headers: policy });
    const { page, said, requests } = await site.open(path);
    await page.getByText('Expenditure by function').first().waitFor();
    expect(await page.locator('budget-treemap [part=summary]').innerText()).toContain(
      'Total expenditure in 2022',
    );
    expect(requests.filter((url) => url.endsWith('.en.js'))).toHaveLength(1);
    expect(said).toEqual([]);
    await site.release(page);
  });

  it.each([
    ['the whole kit', '<script src="/budget-kit.js" defer></script>'],
    ['a module', '<script type="module" src="/modules/budget-treemap.js"></script>'],
  ])('bears the marks of the rules under a strict policy, as %s', async (name, script) => {
    const path = `/marked-${encodeURIComponent(name)}`;
    for (const [lang, words] of [
      ['zh-CN', '没有填写'],
      ['en', 'is blank; by'],
    ] as const) {
      const body = alone(script).replace('lang="zh-CN"', `lang="${lang}"`);
      site.pages.set(`${path}-${lang}`, { body, headers: policy });
      const { page, said, requests } = await site.open(`${path}-${lang}`);
      await page.locator('budget-treemap .findings > summary').click();
      await page.locator('budget-treemap .findings', { hasText: words }).waitFor();
      expect(requests.filter((url) => url.endsWith('.checks.js'))).toHaveLength(1);
      expect(said).toEqual([]);
      await site.release(page);
    }
  });

  it('asks for no rules with no-checks', async () => {
    const script = '<script src="/budget-kit.js" defer></script>';
    site.pages.set('/unasked', {
      body: alone(script).replace('<budget-treemap ', '<budget-treemap no-checks '),
    });
    const { page, requests } = await site.open('/unasked');
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    await page.waitForTimeout(500);
    expect(requests.filter((url) => url.endsWith('.checks.js'))).toEqual([]);
    expect(await page.locator('budget-treemap .findings').count()).toBe(0);
    await site.release(page);
  });

  it('works on a GBK page in quirks mode', async () => {
    const ascii =
      '<html lang="zh-CN"><meta charset="gbk"><title>t</title><link rel="icon" href="/icon.svg"><script src="/budget-kit.js" defer></script><p id="gbk">';
    const tail = '</p><budget-treemap src="/data/hongqi-office-2022.json"></budget-treemap>';
    const body = Buffer.concat([
      Buffer.from(ascii),
      Buffer.from([0xd4, 0xa4, 0xcb, 0xe3]),
      Buffer.from(tail),
    ]);
    site.pages.set('/gbk', { body, headers: { 'Content-Type': 'text/html; charset=gbk' } });
    const { page, said } = await site.open('/gbk');
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    expect(await page.evaluate(() => [document.characterSet, document.compatMode])).toEqual([
      'GBK',
      'BackCompat',
    ]);
    expect(await page.locator('#gbk').innerText()).toBe('预算');
    expect(await page.locator('budget-treemap [part=summary]').innerText()).toContain(
      '基本支出 337.21 万元（72.87%）',
    );
    expect(said).toEqual([]);
    await site.release(page);
  });

  it('adds no global but its tag, and no style outside', async () => {
    site.pages.set('/globals', { body: alone('') });
    const { page } = await site.open('/globals');
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await names();
    await page.addScriptTag({ url: '/budget-kit.js' });
    await page.locator('budget-treemap svg [data-mark]').first().waitFor();
    // The marks of versions that Lit leaves, and zod's settings.
    const known = /^(lit\w+Versions|reactiveElementVersions|litPropertyMetadata|__zod_\w+)$/;
    expect((await names()).filter((name) => !before.includes(name) && !known.test(name))).toEqual([]);
    expect(
      await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0]);
    await site.release(page);
  });
});
