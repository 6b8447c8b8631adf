import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueSentence } from '../../src/text/issues.js';
import { parseBudgetText } from '../../src/model/parse.js';
import { startSite, type Site } from './site.js';

const samples = readdirSync('data/invalid');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  for (const name of samples)
    site.pages.set(`/samples/${name}`, {
      body: readFileSync(`data/invalid/${name}`),
      headers: { 'Content-Type': 'application/json' },
    });
});
afterAll(() => site.close());

describe('every sample of data/invalid on one page', () => {
  it.each(['budget-report', 'budget-treemap', 'budget-table'])(
    'is told of by <%s> with what is wrong; nothing is drawn, nothing thrown',
    async (tag) => {
      const elements = samples.map(
        (name) => `<${tag} table="expenditure" src="/samples/${name}" data-sample="${name}"></${tag}>`,
      );
      site.pages.set(`/invalid-${tag}`, {
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">
          <script src="/budget-kit.js"></script><main>${elements.join('')}</main>`,
      });
      const { page, said } = await site.open(`/invalid-${tag}`);
      for (const name of samples) {
        const { issues } = parseBudgetText(readFileSync(`data/invalid/${name}`, 'utf8'));
        const element = page.locator(`[data-sample="${name}"]`);
        await element.locator('[part~=message]').first().waitFor();
        const text = (await element.locator('[part~=message]').allTextContents()).join(' ');
        const isWrong = issues.some(({ severity }) => severity === 'error');
        // A hint is the report's to give: a figure of a table that is not there has nothing to hint at.
        if (isWrong || tag === 'budget-report')
          expect(text.replace(/\s+/g, ''), name).toContain(
            issueSentence(issues[0]!, 'zh-CN').replace(/\s+/g, ''),
          );
        if (isWrong) expect(await element.locator('[data-mark]').count(), name).toBe(0);
      }
      expect(said).toEqual([]);
      await site.release(page);
    },
  );

  it.each([
    ['nothing there', '/samples/no-such.json', 404],
    ['a page in place of the document', '/a-page', 200],
  ])('%s is told of too', async (_what, address) => {
    site.pages.set('/a-page', { body: '<!doctype html><title>登录</title><p>请登录</p>' });
    site.pages.set('/missing', {
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="/icon.svg">
        <script src="/budget-kit.js"></script><budget-treemap src="${address}"></budget-treemap>`,
    });
    const { page } = await site.open('/missing');
    const message = page.locator('budget-treemap [part~=message]').first();
    await message.waitFor();
    expect((await message.innerText()).length).toBeGreaterThan(10);
    await site.release(page);
  });
});
