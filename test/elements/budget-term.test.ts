import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { BudgetTerm } from '../../src/elements/term/budget-term.js';
import { bookOf } from '../../src/elements/term/known-terms.js';
import { documentOf, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';

type Term = BudgetTerm & KitElement;

const buttonOf = (term: KitElement) => term.renderRoot.querySelector('button')!;
const popoverOf = (term: KitElement) => term.renderRoot.querySelector<HTMLElement>('[part="popover"]');
const isOpen = (term: KitElement) => popoverOf(term) !== null;
const linesOf = (term: KitElement) =>
  [...popoverOf(term)!.querySelectorAll('p')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim());

async function termOf(content: unknown, lang = 'zh-CN'): Promise<Term> {
  const frame = await fixture<HTMLElement>(
    html`<p lang=${lang}>${content}<button id="after">后</button></p>`,
  );
  const term = frame.querySelector('budget-term') as unknown as Term;
  await settled(term);
  return term;
}

async function opened(content: unknown, lang?: string): Promise<Term> {
  const term = await termOf(content, lang);
  buttonOf(term).click();
  await settled(term);
  return term;
}

const basic = async () => {
  const budget = await documentOf();
  return html`<budget-term .budget=${budget}>基本支出</budget-term>`;
};

describe('<budget-term>', () => {
  it('shows its text with a button that says what it opens', async () => {
    const term = await termOf(await basic());
    expect(term.textContent).to.equal('基本支出');
    expect(buttonOf(term).getAttribute('aria-label')).to.equal('名词解释：基本支出');
    expect(buttonOf(term).getAttribute('aria-expanded')).to.equal('false');
    expect(isOpen(term)).to.equal(false);
    await expect(term).to.be.accessible();
  });

  it('opens the document’s own definition first, then the kit’s, each with its source', async () => {
    const term = await opened(await basic());
    expect(buttonOf(term).getAttribute('aria-expanded')).to.equal('true');
    expect(linesOf(term)).to.deep.equal([
      '基本支出',
      '维持机构运转和日常工作所必需、不能纳入项目绩效管理的开支。',
      '本公开的名词解释（七）',
      '保障机构正常运转的支出，分人员经费和公用经费。',
      'budget-kit 的通俗解释',
    ]);
    await expect(term).to.be.accessible();
  });

  it('explains a term the document does not, and one without any document', async () => {
    const term = await opened(html`<budget-term term="人员经费"></budget-term>`);
    expect(textOf(term, '.term')).to.equal('人员经费');
    expect(linesOf(term)).to.have.length(3);
    expect(linesOf(term)[2]).to.equal('budget-kit 的通俗解释');
  });

  it('shows every definition of a term printed twice', async () => {
    const budget = await documentOf();
    const term = await opened(html`<budget-term .budget=${budget} term="单位其他收入"></budget-term>`);
    expect(linesOf(term).filter((line) => line.startsWith('本公开'))).to.deep.equal([
      '本公开的名词解释（三）',
      '本公开的名词解释（七）',
    ]);
  });

  it('is only its text where nothing defines it, and while a document loads', async () => {
    const unknown = await termOf(html`<budget-term>党建经费</budget-term>`);
    expect(unknown.renderRoot.children).to.have.length(1);
    expect(unknown.renderRoot.querySelectorAll('slot')).to.have.length(1);
    const broken = await termOf(html`<budget-term .budget=${{ nonsense: 1 }}>党建经费</budget-term>`);
    expect(broken.renderRoot.querySelectorAll('[part="message"]')).to.have.length(0);
  });

  it('takes a ready definition', async () => {
    const definition = bookOf(await documentOf()).get('基本支出');
    const term = await opened(html`<budget-term .definition=${definition}>基本开支</budget-term>`);
    expect(linesOf(term)[0]).to.equal('基本开支');
    expect(linesOf(term)[1]).to.match(/^基本支出：维持机构运转/);
  });

  it('says a term in another text', async () => {
    const term = await opened(html`<budget-term term="项目支出">这一类支出</budget-term>`);
    expect(term.textContent).to.equal('这一类支出');
    expect(linesOf(term)[0]).to.equal('项目支出');
  });

  it('gives the kit’s English definition, then the document’s Chinese', async () => {
    const budget = await documentOf();
    const term = await opened(html`<budget-term .budget=${budget}>Basic expenditure</budget-term>`, 'en');
    expect(linesOf(term)).to.deep.equal([
      'Basic expenditure 基本支出',
      'What an institution needs to run: personnel and running costs.',
      'Plain words of budget-kit',
      '基本支出：维持机构运转和日常工作所必需、不能纳入项目绩效管理的开支。',
      'From the terms of this disclosure (七)',
    ]);
    const languages = [...popoverOf(term)!.querySelectorAll('p[lang]')].map((line) =>
      line.getAttribute('lang'),
    );
    expect(languages).to.deep.equal(['en', 'zh-CN']);
    expect(buttonOf(term).getAttribute('aria-label')).to.equal('Definition: Basic expenditure');
  });

  it('opens by Enter with the focus in it, and Escape closes it and gives the focus back', async () => {
    const term = await termOf(await basic());
    buttonOf(term).focus();
    await sendKeys({ press: 'Enter' });
    await settled(term);
    expect(term.renderRoot.activeElement === popoverOf(term)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled(term);
    expect(isOpen(term)).to.equal(false);
    expect(term.renderRoot.activeElement === buttonOf(term)).to.equal(true);
  });

  it('closes when the focus goes on, and on a press outside, not on one inside', async () => {
    const term = await opened(await basic());
    popoverOf(term)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await settled(term);
    expect(isOpen(term)).to.equal(true);
    for (let tab = 0; tab < 2 && document.activeElement === (term as Element); tab++)
      await sendKeys({ press: 'Tab' });
    await settled(term);
    expect(document.activeElement!.id).to.equal('after');
    expect(isOpen(term)).to.equal(false);
    buttonOf(term).click();
    await settled(term);
    await sendMouse({ type: 'click', position: [700, 580] });
    await settled(term);
    expect(isOpen(term)).to.equal(false);
  });

  it('closes with its button, and leaves nothing behind when it leaves the page', async () => {
    const term = await opened(await basic());
    buttonOf(term).click();
    await settled(term);
    expect(isOpen(term)).to.equal(false);
    buttonOf(term).click();
    await settled(term);
    const parent = term.parentElement!;
    term.remove();
    parent.append(term);
    await settled(term);
    expect(isOpen(term)).to.equal(false);
  });

  it('stays in the viewport, in the top layer', async () => {
    const budget = await documentOf();
    const term = await opened(
      html`<span style="position: absolute; inset-inline-end: 0; overflow: hidden"
        ><budget-term .budget=${budget}>基本支出</budget-term></span
      >`,
    );
    const box = popoverOf(term)!.getBoundingClientRect();
    expect(popoverOf(term)!.matches(':popover-open')).to.equal(true);
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    expect(box.height).to.be.greaterThan(60);
  });

  it('shows in engines without popovers', async () => {
    const { showPopover } = HTMLElement.prototype;
    // @ts-expect-error An engine of before 2023.
    delete HTMLElement.prototype.showPopover;
    const term = await opened(await basic());
    HTMLElement.prototype.showPopover = showPopover;
    popoverOf(term)!.removeAttribute('popover');
    expect(popoverOf(term)!.offsetHeight).to.be.greaterThan(60);
    popoverOf(term)!.focus();
    await sendKeys({ press: 'Escape' });
    await settled(term);
    expect(isOpen(term)).to.equal(false);
  });

  it('has 24 px to press and does not make its line taller', async () => {
    const term = await termOf(await basic());
    const { width, height } = buttonOf(term).getBoundingClientRect();
    expect([width, height]).to.deep.equal([24, 24]);
    const line = (content: unknown) =>
      fixture<HTMLElement>(html`<p style="font: 15px/1.4 sans-serif; width: 300px">${content}</p>`);
    const plain = await line('基本支出');
    const marked = await line(await basic());
    await settled(marked.querySelector('budget-term') as unknown as Term);
    expect(marked.offsetHeight).to.equal(plain.offsetHeight);
  });

  it('keeps its sign on the line of its last character', async () => {
    const frame = await fixture<HTMLElement>(
      html`<p style="font: 20px/1.4 sans-serif; width: 92px">${await basic()}</p>`,
    );
    const term = frame.querySelector('budget-term') as unknown as Term;
    await settled(term);
    const range = document.createRange();
    const text = [...term.childNodes].find((node) => node.textContent === '基本支出')!;
    range.setStart(text, 3);
    range.setEnd(text, 4);
    const last = range.getBoundingClientRect();
    const sign = buttonOf(term).getBoundingClientRect();
    expect(last.top - frame.getBoundingClientRect().top).to.be.greaterThan(20);
    expect(Math.abs(sign.top + 12 - (last.top + last.height / 2))).to.be.below(10);
  });

  it('prints its text alone', async () => {
    const term = await opened(await basic());
    await emulateMedia({ media: 'print' });
    const displayed = [buttonOf(term), popoverOf(term)!].map((part) => getComputedStyle(part).display);
    await emulateMedia({ media: 'screen' });
    expect(displayed).to.deep.equal(['none', 'none']);
  });
});

describe('terms in figures', () => {
  const termsOf = (element: KitElement, within: string) =>
    [...element.renderRoot.querySelectorAll<KitElement>(`${within} budget-term`)].map(
      ({ textContent }) => textContent,
    );

  it('are marked in headings, legends and table heads', async () => {
    const treemap = await shown('budget-treemap', await documentOf());
    expect(termsOf(treemap, '[part="heading"]')).to.deep.equal(['基本支出', '项目支出']);
    expect(textOf(treemap, '[part="heading"]')).to.equal('支出按功能：基本支出与项目支出');
    const economic = await shown('budget-economic', await documentOf());
    expect(termsOf(economic, 'thead')).to.deep.equal(['人员经费', '公用经费']);
    expect(termsOf(economic, '.legend.sides')).to.deep.equal(['人员经费', '公用经费']);
    expect(termsOf(economic, 'tbody')).to.deep.equal([
      '工资福利支出',
      '商品和服务支出',
      '对个人和家庭的补助',
    ]);
    const threePublic = await shown('budget-three-public', await documentOf(), { lang: 'en' });
    expect(termsOf(threePublic, 'tbody')).to.include.members([
      'Official hospitality',
      'Three-public expenses',
    ]);
  });

  it('are marked among the levels of targets, not in what was searched for', async () => {
    const targets = await shown<KitElement & { filter: string }>('budget-targets', await documentOf());
    expect(termsOf(targets, '.overall')).to.deep.equal(['产出指标', '效益指标', '满意度']);
    expect(termsOf(targets, '.project')).to.deep.equal(['成本', '产出', '效益', '满意度']);
    targets.filter = '满意度';
    await settled(targets);
    expect(termsOf(targets, '.overall')).to.deep.equal([]);
  });

  it('have the document’s definitions, without a second reading of it', async () => {
    const treemap = await shown('budget-treemap', await documentOf());
    const term = treemap.renderRoot.querySelector<Term>('.legend budget-term')!;
    expect(term.definition!.printed).to.have.length(1);
    expect(term.budget === undefined).to.equal(true);
    const loads = await eventsDuring(document.body, 'budget-load', async () => {
      buttonOf(term).click();
      await settled(term);
    });
    expect(loads).to.deep.equal([]);
    expect(linesOf(term)[1]).to.contain('维持机构运转');
  });

  it('leave Escape to the definition that is open', async () => {
    const treemap = await shown('budget-treemap', await documentOf(), { attributes: { selected: '201' } });
    const term = treemap.renderRoot.querySelector<Term>('.legend budget-term')!;
    buttonOf(term).click();
    await settled(term);
    await sendKeys({ press: 'Escape' });
    await settled(term);
    expect(isOpen(term)).to.equal(false);
    expect(treemap.selected).to.equal('201');
    await sendKeys({ press: 'Escape' });
    expect(treemap.selected).to.equal('');
  });
});
