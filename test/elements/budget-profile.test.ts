import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Budget } from '../../src/model/schema/document.js';
import { documentOf, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';
import { describeStates } from './states.js';

const profile = async (
  change: (budget: Budget) => void = () => {},
  options: Parameters<typeof shown>[2] = {},
) => {
  const budget = await documentOf();
  change(budget);
  return shown('budget-profile', budget, options);
};
const folded = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
const all = (element: KitElement, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `第 ${index + 1} 个`);

describeStates('budget-profile', (budget) => {
  budget.profile = { duties: [], offices: [], units: [] };
});

describe('<budget-profile>', () => {
  it('says how many duties, offices and units there are', async () => {
    expect(textOf(await profile(), '[part="summary"]')).to.equal(
      '新乡市红旗区人民政府办公室：主要职责 8 项，内设机构 6 个，预算单位 2 个。',
    );
    expect(textOf(await profile(undefined, { lang: 'en' }), '[part="summary"]')).to.equal(
      '新乡市红旗区人民政府办公室: 8 duties, 6 offices, 2 budget units.',
    );
  });

  it('shows scope, region and code, and every entry as printed', async () => {
    const element = await profile();
    const { duties, offices } = (await documentOf()).profile;
    expect(all(element, '.facts > div').map(folded)).to.deep.equal([
      '公开范围 汇总（含所属单位）',
      '地区 河南省新乡市红旗区',
      '部门编码 007',
    ]);
    expect(all(element, 'ol li').map(folded)).to.deep.equal(duties);
    expect(all(element, '.offices li').map(folded)).to.deep.equal(offices);
    expect(all(element, '.units li').map(folded)).to.deep.equal([
      '007001 新乡市红旗区人民政府办公室（本级）',
      '007002 新乡市红旗区政务信息中心',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says nothing of what the document does not list', async () => {
    const element = await shown('budget-profile', await documentOf('invented-awkward'));
    expect(all(element, '.title').map(folded)).to.deep.equal(['主要职责 1']);
    expect(textOf(element, '[part="summary"]')).to.match(/：主要职责 1 项。$/);
  });

  it('has no units to choose, and no empty toolbar', async () => {
    expect((await profile()).renderRoot.querySelector('[part="toolbar"]')).to.equal(null);
  });

  it('tells that the user selects a unit, and marks it', async () => {
    const element = await profile();
    const details = await eventsDuring(document.body, 'budget-select', () =>
      all(element, '.units button')[1]!.click(),
    );
    expect(details).to.deep.equal([{ table: null, id: 'unit:007002', path: null, amount: null }]);
    await settled(element);
    expect(all(element, '[part="mark selected"]').map(folded)).to.deep.equal([
      '007002 新乡市红旗区政务信息中心',
    ]);
    expect(all(element, '[aria-current="true"]')).to.have.length(1);
  });

  it('shows units without codes as text', async () => {
    const element = await shown('budget-profile', await documentOf('invented-no-last-year'));
    expect(all(element, '.units li')).to.have.length(2);
    expect(all(element, '.units button')).to.have.length(0);
  });

  it('folds what is beyond the first of a long list, and not a rest of one or two', async () => {
    const element = await profile((budget) => {
      budget.profile.duties = numbered(100);
      budget.profile.offices = numbered(42);
    });
    const shownDuties = () => all(element, 'ol li').filter((item) => item.offsetHeight > 0);
    expect(shownDuties()).to.have.length(12);
    expect(all(element, '.offices li[hidden]')).to.have.length(0);
    const [button, ...others] = all(element, 'section > button');
    expect(others).to.have.length(0);
    expect(folded(button!)).to.equal('显示其余 88 项');
    button!.click();
    await settled(element);
    expect(shownDuties()).to.have.length(100);
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    button!.click();
    await settled(element);
    expect(shownDuties()).to.have.length(12);
  });

  it('prints all of a long list', async () => {
    const element = await profile((budget) => (budget.profile.duties = numbered(100)));
    await emulateMedia({ media: 'print' });
    const printed = all(element, 'ol li').filter((item) => item.offsetHeight > 0);
    await emulateMedia({ media: 'screen' });
    expect(printed).to.have.length(100);
  });
});
