import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the files step's result: files are put in by the file button. */
export async function putFiles(page: Page, files: { name: string; buffer: Buffer }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
}

/** Drops files anywhere on the page. */
export async function dropFiles(page: Page, files: { name: string; buffer: Buffer }[]): Promise<void> {
  const data = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer();
    for (const { name, base64 } of list)
      made.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
    return made;
  }, data);
  await page.dispatchEvent('workbench-files', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('workbench-files', 'drop', { dataTransfer: transfer });
}

/** Waits for the files to be read. */
export async function waitForReading(page: Page): Promise<void> {
  await page.locator('.next:not([aria-disabled])').waitFor();
}

/** Goes to a step by its name. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.locator('.steps').getByRole('button', { name }).click();
}

/** What a download holds. */
export async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Expects no violation that axe can find, and nothing that is wider than the page. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>;
      };
    };
    // What passes is counted, not listed.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });
  expect(found, what).toEqual([]);
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow), what).toBe(0);
}

/** What has the focus, through all shadow roots: its tag, and its name or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.localName} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''}`;
  });
}
