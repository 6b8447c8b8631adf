import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalIssues } from '../../src/model/refusal-issues.js';
import { DocumentController } from '../../src/sources/document-controller.js';
import { smallest, SMALLEST_TABLES } from '../model/smallest-documents.js';

// What tells an element of its children; nothing changes in these.
beforeAll(
  () =>
    void vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
      },
    ),
);
afterAll(() => void vi.unstubAllGlobals());

type Host = ConstructorParameters<typeof DocumentController>[0];

/** The controller of an element with a document, or with a child script that has it as text. */
function controller({ budget, text }: { budget?: unknown; text?: string }) {
  const host = {
    budget,
    addController() {},
    requestUpdate() {},
    querySelector: () => (text === undefined ? null : { textContent: text }),
  };
  const source = new DocumentController(host as unknown as Host);
  source.hostConnected();
  return { host, source };
}

const stateOf = (given: { budget?: unknown; text?: string }) => controller(given).source.state;

/** A document that counts how often it is validated. */
function counted() {
  let count = 0;
  const budget = {
    ...smallest({ expenditure: SMALLEST_TABLES.expenditure }),
    get glossary() {
      count += 1;
      return [];
    },
  };
  return { budget, count: () => count };
}

const total = (state: ReturnType<typeof stateOf>) =>
  state.status === 'ready' ? state.budget.tables.expenditure?.rows[0]?.total : state;
const issuesOf = (state: ReturnType<typeof stateOf>) =>
  state.status === 'invalid' ? refusalIssues(state.refusal) : state;
const laterTask = () => new Promise((resolve) => setTimeout(resolve));

describe('the same object', () => {
  it('is validated once for all elements that are given it in one go', () => {
    const { budget, count } = counted();
    const states = [stateOf({ budget }), stateOf({ budget }), stateOf({ budget })];
    expect(count()).toBe(1);
    expect(states[0]).toMatchObject({ status: 'ready', budget: { year: 2024 } });
    expect(new Set(states).size).toBe(1);
  });

  it('is validated once for updates that wait for one another, as those of Lit do', async () => {
    const { budget, count } = counted();
    const update = async () => {
      await Promise.resolve();
      return stateOf({ budget });
    };
    await Promise.all([update(), update(), update()]);
    expect(count()).toBe(1);
  });

  it.each([
    ['a later microtask', async () => await Promise.resolve().then(() => Promise.resolve())],
    ['a later task', laterTask],
  ])('changed, is new to an element that is given it in %s', async (_when, wait) => {
    const budget = structuredClone(smallest({ expenditure: SMALLEST_TABLES.expenditure }));
    const first = controller({ budget }).source;
    expect(total(first.state)).toBe(3.5);
    await wait();
    budget.tables.expenditure!.rows[0]!.total = 4.5;
    expect(total(stateOf({ budget }))).toBe(4.5);
    // The element that has it shows what it was when it was given.
    expect(total(first.state)).toBe(3.5);
  });

  it('is not another one that says the same', () => {
    const [one, other] = [counted(), counted()];
    expect(stateOf(one)).toEqual(stateOf(other));
    expect([one.count(), other.count()]).toEqual([1, 1]);
  });

  it('that is no document has the same issues everywhere', () => {
    const budget: unknown[] = [];
    expect(issuesOf(stateOf({ budget }))).toMatchObject([{ code: 'not-a-document' }]);
    expect(stateOf({ budget })).toBe(stateOf({ budget }));
  });

  it('may be no object at all', () => {
    expect(issuesOf(stateOf({ budget: 5 }))).toMatchObject([{ received: '5' }]);
    expect(issuesOf(stateOf({ budget: '5' }))).toMatchObject([{ received: '“5”' }]);
  });
});

describe('the same text in the page', () => {
  const text = readFileSync('data/hongqi-office-2022.json', 'utf8');

  it('is validated once, at once and later', async () => {
    const first = stateOf({ text });
    expect(first).toMatchObject({ status: 'ready', budget: { year: 2022 } });
    await laterTask();
    expect(stateOf({ text: `\n${text}  ` })).toBe(first);
  });

  it('another text is another document', () => {
    const other = text.replace('"year": 2022', '"year": 2023');
    expect(stateOf({ text: other })).toMatchObject({ budget: { year: 2023 } });
    expect(stateOf({ text })).toMatchObject({ budget: { year: 2022 } });
  });

  it('that is no JSON says so in every element', () => {
    const state = stateOf({ text: '{' });
    expect(issuesOf(state)).toMatchObject([{ code: 'not-json' }]);
    expect(stateOf({ text: '{' })).toBe(state);
  });

  it('of many documents is forgotten in time', () => {
    const first = stateOf({ text: '[0]' });
    for (const number of [1, 2, 3, 4]) stateOf({ text: `[${number}]` });
    const again = stateOf({ text: '[0]' });
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
