import { expect } from '@open-wc/testing';
import { elements } from '../../src/elements/elements.js';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import { smallest, SMALLEST_TABLES } from '../model/smallest-documents.js';
import { settled, shown, textOf, type KitElement } from './helpers.js';

const message = (element: KitElement) =>
  element.renderRoot.querySelector<HTMLElement>('[part="message"]')?.dataset.state ?? 'ready';

describe('documents with nothing that may be left out', () => {
  const logged: unknown[] = [];
  const { error } = console;
  before(() => {
    console.error = (...words: unknown[]) => logged.push(words);
  });
  after(() => Object.assign(console, { error }));

  for (const id of TABLE_IDS)
    it(`of ${id} are shown by every element, or it says that it has nothing to show`, async () => {
      const states = new Map<string, string>();
      for (const tag of Object.keys(elements)) {
        if (tag === 'budget-term') continue;
        const element = await shown(tag, smallest({ [id]: SMALLEST_TABLES[id] }));
        states.set(tag, message(element));
        expect(textOf(element), tag).not.to.match(/undefined|NaN|\[object/);
        element.remove();
      }
      expect([...states.values()])
        .to.include('ready')
        .and.not.to.include('invalid');
      expect(states.get('budget-report')).to.equal('ready');
      expect(logged.splice(0)).to.deep.equal([]);
    });

  it('are validated once for all elements that are given one in one go', async () => {
    let count = 0;
    const document = {
      ...smallest({ expenditure: SMALLEST_TABLES.expenditure }),
      get contents() {
        count += 1;
        return [];
      },
    };
    const figures = [
      await shown('budget-treemap'),
      await shown('budget-report'),
      await shown('budget-checks'),
    ];
    for (const figure of figures) figure.budget = document;
    for (const figure of figures) await settled(figure);
    expect(figures.map(message)).to.deep.equal(['ready', 'ready', 'ready']);
    expect(count).to.equal(1);
  });
});
