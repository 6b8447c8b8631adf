import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBudgetText } from '../../../src/model/parse.js';
import type { Budget } from '../../../src/model/schema/document.js';
import { readPublished } from '../../published.js';
import { drawAll, startSite, type OpenPage, type Site } from '../site.js';
import {
  download,
  dropFiles,
  expectAccessible,
  focused,
  goTo,
  putFiles,
  waitForReading,
} from './bench-page.js';
import { officialPages } from './official-pages.js';

const budget = JSON.parse(readFileSync('data/hongqi-office-2022.json', 'utf8')) as Budget;
const tables = ['incomeExpenditure', 'expenditure', 'threePublic'] as const;

let site: Site;
let pdf: Buffer;
beforeAll(async () => {
  site = await startSite();
  site.pages.set('/official', { body: officialPages(budget, tables) });
  const { page } = await site.open('/official');
  pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
});
afterAll(() => site.close());

const file = () => ({ name: '部门预算.pdf', buffer: pdf });
const open = (options?: { width?: number; height?: number }) => site.open('/workbench/', options);

async function close({ page, said, requests }: OpenPage): Promise<void> {
  expect(said).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('blob:'))).toEqual([]);
  await page.close();
}

/** The cell of the grid with a text, in the review. */
const cellOf = (page: Page, text: string) =>
  page.locator('workbench-grid [role=gridcell]').filter({ hasText: text }).first();

describe('the whole path', () => {
  it('from dropped files to what is published', async () => {
    const opened = await open();
    const { page } = opened;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dropFiles(page, [file()]);
    await waitForReading(page);
    expect(await page.locator('workbench-files .files').innerText()).toContain('认出 3 张表');

    await page.getByRole('button', { name: '下一步：看结果' }).click();
    const overview = page.locator('workbench-overview');
    const recognised = overview.getByRole('table');
    for (const name of ['收支总表', '支出总表', '“三公”经费表'])
      expect(await recognised.innerText()).toContain(name);
    expect(await overview.getByRole('textbox', { name: '预算年度' }).inputValue()).toBe('2022');
    await expect.poll(() => focused(page)).toBe('h2 看看读到了什么');

    await overview.getByRole('button', { name: '核对“三公”经费表' }).click();
    const official = page.locator('workbench-official budget-table');
    await official.locator('td').first().waitFor();
    await cellOf(page, '15.10').click();
    expect(await official.locator('[part~=selected]').first().innerText()).toContain('15.10');
    expect((await page.locator('workbench-cell .line').allInnerTexts()).join()).toContain(
      '用在：“三公”经费表',
    );
    // And the other way.
    await official.locator('td', { hasText: '15.10' }).nth(1).click();
    await page.locator('workbench-grid .chosen').waitFor();
    expect(await cellOf(page, '15.10').getAttribute('aria-selected')).toBe('false');

    await cellOf(page, '15.10').dblclick();
    await page.getByRole('textbox', { name: /^修改/ }).fill('15.20');
    await page.keyboard.press('Enter');
    await official.locator('td', { hasText: '15.20' }).first().waitFor();
    expect(await cellOf(page, '15.20').innerText()).toContain('原文：15.10');

    await goTo(page, '预览与核对');
    const findings = page.locator('workbench-findings');
    await findings.getByText(/条规则中核对了/).waitFor();
    const before = await findings.getByRole('listitem').allInnerTexts();
    expect(before.join()).toContain('15.20');
    await findings.getByRole('button', { name: '看单元格' }).first().click();
    await page.locator('workbench-grid .chosen').waitFor();

    await page.locator('.list').getByRole('button', { name: '“三公”经费表' }).click();
    await page.keyboard.press('Control+z');
    await official.locator('td', { hasText: '15.10' }).first().waitFor();
    expect(await page.locator('workbench-grid .changed').count()).toBe(0);
    await page.keyboard.press('Control+y');
    await official.locator('td', { hasText: '15.20' }).first().waitFor();
    await page.keyboard.press('Control+z');
    await official.locator('td', { hasText: '15.10' }).first().waitFor();

    await goTo(page, '预览与核对');
    await page.getByRole('button', { name: '读者看到的样子' }).click();
    const report = page.locator('workbench-preview budget-report');
    await report.locator('budget-three-public .measured').waitFor();
    await drawAll(page);
    await report.locator('budget-three-public svg').first().waitFor();
    expect(await report.locator('budget-overview figure').innerText()).toContain('462.78');

    await goTo(page, '完成');
    await finish(page);
    await close(opened);
  });

  it('keeps the work through a reload, with its history, and forgets it when asked', async () => {
    const opened = await open();
    const { page } = opened;
    await putFiles(page, [file()]);
    await waitForReading(page);
    await goTo(page, '看结果');
    await page.getByRole('textbox', { name: '所在地区' }).fill('河南省新乡市红旗区');
    await page.getByRole('textbox', { name: '公开日期' }).fill('2022年5月20日');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('workbench-overview').waitFor();
    expect(await page.getByRole('textbox', { name: '所在地区' }).inputValue()).toBe('河南省新乡市红旗区');
    expect(await page.getByRole('textbox', { name: '公开日期' }).inputValue()).toBe('2022-05-20');
    await page.getByRole('button', { name: /^撤销/ }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '公开日期' }).inputValue()).toBe('');

    await page.getByRole('button', { name: '重新开始' }).click();
    await page.getByRole('button', { name: '清除并重新开始' }).click();
    await page.locator('workbench-files').waitFor();
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('workbench-files').waitFor();
    expect(await page.locator('workbench-files .files').count()).toBe(0);
    await close(opened);
  });

  it('says what is wrong with a picture that is called a PDF, and reads the others', async () => {
    const opened = await open();
    const { page } = opened;
    const picture = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex');
    await putFiles(page, [{ name: '扫描.pdf', buffer: picture }, file()]);
    await waitForReading(page);
    expect(await page.locator('workbench-files .files').innerText()).toMatch(/没有读取\s*“扫描.pdf”：是图片/);
    await goTo(page, '看结果');
    const [first] = await page.locator('workbench-overview .problem').allInnerTexts();
    expect(first).toMatch(/必须处理\s*“扫描.pdf”：是图片，没有文字可读。请换成/);
    await goTo(page, '选文件');
    await page.getByRole('button', { name: '移除“扫描.pdf”' }).click();
    await waitForReading(page);
    expect(await page.locator('workbench-files .files').innerText()).not.toContain('扫描.pdf');
    await close(opened);
  });

  it('takes a table from the clipboard', async () => {
    const opened = await open();
    const { page } = opened;
    const table = /<section>.*?<\/section>/s.exec(officialPages(budget, ['threePublic']))![0];
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, table);
    await waitForReading(page);
    expect(await page.locator('workbench-files .files').innerText()).toMatch(
      /粘贴的表格.html[^]*认出 1 张表/,
    );
    await close(opened);
  });

  it('gives another table the place a person says, or leaves it out', async () => {
    const opened = await open();
    const { page } = opened;
    await putFiles(page, [file()]);
    await waitForReading(page);
    await goTo(page, '逐表核对');
    const review = page.locator('workbench-review');
    await review.locator('.list').getByRole('button', { name: '支出总表' }).click();
    await review.locator('.choice select').selectOption('generalExpenditure');
    await review.locator('.list').getByRole('button', { name: '一般公共预算支出表' }).waitFor();
    await review.locator('.choice select').selectOption('ignore');
    await goTo(page, '看结果');
    await page.getByRole('button', { name: '重新采用' }).click();
    await page.getByRole('button', { name: '核对支出总表' }).click();
    const column = review.getByLabel('第 5 列是');
    const field = await column.inputValue();
    await column.selectOption('');
    await expect.poll(() => review.locator('thead .changed').count()).toBe(1);
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Control+z');
    await expect.poll(() => review.locator('thead .changed').count()).toBe(0);
    await expect.poll(() => column.inputValue()).toBe(field);
    await close(opened);
  });

  it('works without a network once it was open', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByText('断网后也能打开和使用').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await putFiles(page, [file()]);
    await waitForReading(page);
    expect(await page.locator('workbench-files .files').innerText()).toContain('认出 3 张表');
    await page.close();
  });
});

async function finish(page: Page): Promise<void> {
  const document = await download(page, '下载数据文件（JSON）');
  expect(document.file).toBe('budget-2022.json');
  const parsed = parseBudgetText(document.bytes.toString());
  expect(parsed.budget?.tables.threePublic?.rows[0]).toMatchObject({ total: 16.1, vehicleRun: 15.1 });
  const workbook = await download(page, '下载Excel 工作簿（.xlsx）');
  expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/workbook.xml');
  const csv = await download(page, '下载CSV 表格（.zip）');
  expect(Object.keys(unzipSync(csv.bytes)).length).toBeGreaterThanOrEqual(3);
  const made = await download(page, '下载现成的网页（.zip）');
  await expectWorkingPage(unzipSync(made.bytes));

  await page.getByRole('button', { name: '复制代码' }).click();
  await page.getByText('已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '<script src="budget-kit.js" defer></script>\n<budget-report src="budget-2022.json"></budget-report>',
  );
}

/** The made folder works where it is put, under its own strict policy. */
async function expectWorkingPage(files: Record<string, Uint8Array>): Promise<void> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  for (const [name, bytes] of Object.entries(files)) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/json';
    site.pages.set(`/made/${name}`, {
      body: Buffer.from(bytes),
      headers: { 'Content-Type': `${type};charset=utf-8` },
    });
  }
  const { page, said } = await site.open('/made/budget-2022/index.html');
  await page.locator('budget-report budget-treemap .measured').waitFor();
  await drawAll(page);
  await page.locator('budget-report budget-treemap svg').first().waitFor();
  await page
    .getByText(/条规则|核对/)
    .first()
    .waitFor();
  expect(said).toEqual([]);
  await page.close();
}

describe('people', () => {
  it('can go the whole path by keyboard', async () => {
    const opened = await open();
    const { page } = opened;
    const tabTo = async (wanted: RegExp, limit = 80) => {
      for (let count = 0; count < limit; count += 1) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused(page))) return;
      }
      throw new Error(`not reached by Tab: ${wanted}`);
    };
    await tabTo(/^input/);
    const chosen = page.waitForEvent('filechooser');
    // The browser is told to wait for a test's answer only then.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    const chooser = await chosen;
    await chooser.setFiles({ ...file(), mimeType: 'application/pdf' });
    await waitForReading(page);
    await tabTo(/下一步：看结果/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('h2 看看读到了什么');
    await tabTo(/核对“三公”经费表/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('h2 对照原文件逐表核对');
    await tabTo(/^td/);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const text = (await focused(page)).replace(/^td /, '');
    await page.keyboard.press('F2');
    await expect.poll(() => focused(page)).toMatch(/^textarea 修改/);
    await page.keyboard.type('88.80');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`td ${text}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('88.80');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('88.80');
    await tabTo(/下一步：预览与核对/, 300);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('h2 预览与核对');
    await goTo(page, '完成');
    await close(opened);
  });

  it.each([360, 1280])('find no barrier that axe knows of, at %i px', async (width) => {
    const opened = await open({ width });
    const { page } = opened;
    await expectAccessible(page, 'empty');
    await putFiles(page, [file(), { name: '空.txt', buffer: Buffer.alloc(0) }]);
    await waitForReading(page);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await goTo(page, '选文件');
      await expectAccessible(page, `files ${scheme}`);
      await goTo(page, '看结果');
      await expectAccessible(page, `overview ${scheme}`);
      await goTo(page, '逐表核对');
      await page.locator('workbench-grid td.used').first().click();
      await page.locator('workbench-official budget-table td').first().waitFor({ state: 'attached' });
      await expectAccessible(page, `review ${scheme}`);
      await goTo(page, '预览与核对');
      await page
        .locator('workbench-findings')
        .getByText(/条规则中核对了/)
        .waitFor();
      await expectAccessible(page, `preview ${scheme}`);
      await goTo(page, '完成');
      await expectAccessible(page, `finish ${scheme}`);
    }
    await page.close();
  });

  it('read it in English', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Choose the files to publish' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Choose the files to publish' }).waitFor();
    expect(await page.title()).toBe('Choose files – Budget publishing workbench');
    await close(opened);
  });
});

describe('a published PDF', () => {
  it('gives the tables and amounts it prints', async () => {
    const opened = await open();
    const { page } = opened;
    await putFiles(page, [
      { name: 'putuo.pdf', buffer: Buffer.from(readPublished('putuo-office-2025.pdf')) },
    ]);
    await waitForReading(page);
    await goTo(page, '完成');
    const { bytes } = await download(page, '下载数据文件（JSON）');
    const { budget: read } = parseBudgetText(bytes.toString());
    const known = JSON.parse(readFileSync('data/putuo-office-2025.json', 'utf8')) as Budget;
    expect(Object.keys(read!.tables).toSorted()).toEqual(Object.keys(known.tables).toSorted());
    expect(read!.tables.expenditure!.rows).toEqual(known.tables.expenditure!.rows);
    await close(opened);
  });
});

describe('what is not settled', () => {
  it('keeps a form that nobody has filled from being called ready, and says why', async () => {
    const opened = await open();
    const { page } = opened;
    await putFiles(page, [{ name: 'form.xlsx', buffer: readFileSync('test/fixtures/cases/form.xlsx') }]);
    await waitForReading(page);
    await goTo(page, '完成');
    const finish = page.locator('workbench-finish');
    expect(await finish.locator('.box').innerText()).toContain('还不能发布');
    expect(await finish.getByText('可以发布了').count()).toBe(0);
    expect(await finish.locator('.problems').innerText()).toContain('上海市普陀区测试局');
    await expectAccessible(page, 'a form that is not ready');
    await close(opened);
  });

  it('is settled by the amount that is proposed, and done again from the corrections', async () => {
    const opened = await open();
    const { page } = opened;
    const table =
      '<h1>青河市水务局2025年部门预算</h1><p>支出总表</p><p>单位：万元</p><table><tr><td>科目编码<td>科目名称<td>合计<td>基本支出<td>项目支出<tr><td>2130301<td>行政运行<td>700.00（含预留）<td><td></table>';
    const buffer = Buffer.from(`<meta charset="utf-8">${table}`);
    await putFiles(page, [{ name: '预算.html', buffer }]);
    await waitForReading(page);
    await goTo(page, '逐表核对');
    await cellOf(page, '700.00（含预留）').click();
    await page.getByRole('button', { name: '采用 700' }).first().click();
    await goTo(page, '完成');
    const saved = await download(page, '下载更正记录（JSON）');
    const { files, corrections, originals } = JSON.parse(saved.bytes.toString()) as {
      files: string[];
      corrections: { cells: Record<string, string> };
      originals: Record<string, string>;
    };
    expect(files).toEqual(['预算.html']);
    const [[cell, text]] = Object.entries(corrections.cells) as [[string, string]];
    expect(Number(text)).toBe(700);
    expect(originals[cell]).toBe('700.00（含预留）');
    await close(opened);
  });
});
