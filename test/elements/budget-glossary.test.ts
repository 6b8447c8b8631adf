import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { BudgetGlossary } from '../../src/elements/glossary/budget-glossary.js';
import type { Budget } from '../../src/model/schema/document.js';
import { documentOf, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

type Glossary = BudgetGlossary & KitElement;

const glossary = async (change: (budget: Budget) => void = () => {}, lang = 'zh-CN') => {
  const budget = await documentOf();
  change(budget);
  return shown<Glossary>('budget-glossary', budget, { lang });
};
const folded = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
const entriesOf = (element: Glossary, within = '.figure > dl') =>
  [...element.renderRoot.querySelectorAll(`${within} > .entry`)].map((entry) =>
    [...entry.children].map(folded),
  );

/** So many entries that there is a search. */
const many = (budget: Budget) => {
  budget.glossary = [...budget.glossary, ...budget.glossary];
};

async function search(element: Glossary, text: string): Promise<void> {
  const input = element.renderRoot.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

describeStates('budget-glossary', (budget) => {
  budget.glossary = [];
});

describe('<budget-glossary>', () => {
  it('shows every term with its number and definition as printed, one printed twice twice', async () => {
    const element = await glossary();
    const printed = (await documentOf()).glossary;
    expect(entriesOf(element)).to.deep.equal(
      printed.map(({ number, term, definition }) => [`${number}${term}`, definition]),
    );
    expect(entriesOf(element).filter(([term]) => term!.endsWith('单位其他收入'))).to.have.length(2);
    const ids = [...element.renderRoot.querySelectorAll('.figure > dl > .entry')].map(({ id }) => id);
    expect(ids).to.deep.equal(printed.map((_, index) => `term-${index}`));
  });

  it('has neither units nor a search for a few terms', async () => {
    const element = await glossary();
    expect(element.renderRoot.querySelector('input, [part="toolbar"]')).to.equal(null);
  });

  it('searches many terms, in term and definition, marks what it finds, and tells', async () => {
    const element = await glossary(many);
    expect(textOf(element, '[role="status"]')).to.equal('共 22 条');
    const details = await eventsDuring(element, 'budget-view', () => search(element, '三 公'));
    expect(details).to.deep.equal([{ filter: '三 公' }]);
    expect(textOf(element, '[role="status"]')).to.equal('显示 2 / 22 条');
    expect([...element.renderRoot.querySelectorAll('mark')].map(folded)).to.deep.equal(['三公', '三公']);
    const ids = [...element.renderRoot.querySelectorAll('.entry[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['term-9', 'term-20']);
    await search(element, '不会有的词');
    expect(entriesOf(element)).to.deep.equal([]);
    expect(textOf(element, '[role="status"]')).to.equal('显示 0 / 22 条');
  });

  it('offers the kit’s definitions of terms that the headings use and the document does not define', async () => {
    const element = await glossary();
    const more = element.renderRoot.querySelector<HTMLElement>('#more')!;
    expect(more.hidden).to.equal(true);
    const button = element.renderRoot.querySelector('button')!;
    button.click();
    await settled(element);
    expect(more.hidden).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const terms = entriesOf(element, '#more > dl').map(([term]) => term);
    expect(terms).to.include.members(['一般公共预算', '政府性基金', '绩效目标', '政府采购', '人员经费']);
    expect(terms).not.to.include.members(['基本支出']);
    expect(new Set(terms).size).to.equal(terms.length);
    await expect(element).to.be.accessible();
  });

  it('says that a document has no terms, and still offers the kit’s', async () => {
    const element = await glossary((budget) => (budget.glossary = []));
    expect(textOf(element, '[part="message"]')).to.equal('这份公开没有名词解释。');
    expect(entriesOf(element, '#more > dl').map(([term]) => term)).to.include('基本支出');
    const bare = await glossary((budget) => {
      Object.assign(budget, { glossary: [], contents: [], tables: {} });
      budget.narrative = { sections: [], facts: [] };
    });
    expect(bare.renderRoot.querySelector('button')).to.equal(null);
  });

  it('takes a table left out as undefined for a table left out', async () => {
    const element = await glossary(({ tables }) => Object.assign(tables, { threePublic: undefined }));
    expect(element.renderRoot.querySelectorAll('.figure > dl > .entry')).to.have.length(11);
  });

  it('puts the kit’s translation before the printed words in English, and says whose it is', async () => {
    const element = await glossary(undefined, 'en');
    const [term, meaning] = entriesOf(element)[7]!;
    expect(term).to.equal('七、Basic expenditure 基本支出');
    expect(meaning).to.match(/^What an institution needs .* 维持机构运转/);
    expect(textOf(element, '.note')).to.contain('the kit’s own');
    const chinese = element.renderRoot.querySelectorAll('.entry dd [lang="zh-CN"]');
    expect(chinese).to.have.length(11);
  });

  it('prints everything', async () => {
    const element = await glossary();
    await emulateMedia({ media: 'print' });
    const more = getComputedStyle(element.renderRoot.querySelector('#more')!).display;
    await emulateMedia({ media: 'screen' });
    expect(more).to.equal('block');
  });
});
