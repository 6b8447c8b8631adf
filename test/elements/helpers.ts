import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { checksFor } from '../../src/elements/checks/rules.js';
import { allChecked } from '../../src/elements/checks/run-checks.js';
import { defineElements } from '../../src/elements/elements.js';
import type { Budget } from '../../src/model/schema/document.js';
import { loadLanguage } from '../../src/text/languages.js';

defineElements();

// The rules are there before the first test, so that no figure changes under one.
await new Promise<void>((resolve) => {
  const host = { requestUpdate: () => resolve() };
  if (checksFor(host, 'zh-CN', () => resolve())) resolve();
});

// So are the English words; that they come late is tested in languages.test.ts.
await loadLanguage('en');

/** An element of the kit with its rendering internals at hand. */
export type KitElement = HTMLElement & {
  budget: unknown;
  src?: string | undefined;
  unit: string;
  selected: string;
  renderRoot: ShadowRoot;
  updateComplete: Promise<boolean>;
};

const documents = new Map<string, Promise<Budget>>();

/** A fresh copy of a document of `data/`, so that a test may change it. */
export async function documentOf(name = 'hongqi-office-2022'): Promise<Budget> {
  if (!documents.has(name))
    documents.set(
      name,
      fetch(`/data/${name}.json`).then((response) => response.json()),
    );
  return structuredClone(await documents.get(name)!);
}

/** An element of the given tag with a document, drawn and measured. */
export async function shown<E extends KitElement = KitElement>(
  tag: string,
  budget: unknown = undefined,
  options: { width?: number; lang?: string; attributes?: Record<string, string> } = {},
): Promise<E> {
  const { width = 900, lang = 'zh-CN', attributes = {} } = options;
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.width = `${width}px`;
  frame.lang = lang;
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.budget = budget;
  frame.append(element);
  await element.updateComplete;
  drawAll();
  await settled(element);
  return element;
}

/** Pictures out of sight are drawn too: a reader who looks for words means all of the page. */
export function drawAll(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3', bubbles: true }));
}

/** Waits until an element has been measured, its document checked, and all of it drawn. */
export async function settled(element: KitElement): Promise<void> {
  await element.updateComplete;
  await allChecked();
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

/** Waits until the data table has so many rows: those of a long one come in later tasks. */
export async function rowsOf(element: KitElement, count: number): Promise<void> {
  const rows = () => element.renderRoot.querySelectorAll('[part="table"] tbody tr').length;
  await waitUntil(() => rows() >= count, `${count} rows`, { timeout: 30_000 });
  expect(rows()).to.equal(count);
}

/** Rendered text of an element, white space folded. */
export function textOf(element: KitElement, selector = '[part~="base"]'): string {
  const found = element.renderRoot.querySelector(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The marks of a chart in document order. */
export function marksOf(element: KitElement): (SVGElement | HTMLElement)[] {
  return [...element.renderRoot.querySelectorAll<SVGElement>('[data-mark]')];
}

/** The texts drawn of a mark, which stand beside it. */
export function drawnTexts(mark: Element): Element[] {
  const texts = mark.nextElementSibling;
  if (!texts?.hasAttribute('data-texts')) return [];
  return texts.localName === 'text' ? [texts] : [...texts.querySelectorAll('text')];
}

/** The mark that has the focus. */
export function focusedMark(element: KitElement): string | null {
  return element.renderRoot.activeElement?.getAttribute('data-mark') ?? null;
}

/** Presses a key on what has the focus inside an element and waits for the next drawing. */
export async function press(element: KitElement, key: string): Promise<void> {
  const target = element.renderRoot.activeElement ?? element;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
  await element.updateComplete;
}

/** Collects the details of an event while a function runs. */
export async function eventsDuring<T>(target: EventTarget, type: string, run: () => unknown): Promise<T[]> {
  const details: T[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<T>).detail);
  target.addEventListener(type, listen);
  await run();
  target.removeEventListener(type, listen);
  return details;
}
