import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { documentOf, marksOf, shown, type KitElement } from './helpers.js';

/** Every mark of every picture has an outline when it has the focus, whatever colours are in force. */

const tags = [
  'budget-treemap',
  'budget-economic',
  'budget-three-public',
  'budget-balance',
  'budget-income',
  'budget-appropriation',
  'budget-projects',
];
const names = ['hongqi-office-2022', 'putuo-office-2025'];

const styleOf = (element: Element) => getComputedStyle(element);
const isStroked = (element: Element) =>
  styleOf(element).stroke !== 'none' && parseFloat(styleOf(element).strokeWidth) >= 2;

/** What shows the focus of a mark: an outline, the rings over a picture, or a stroke that it has only then. */
function outlinesOf(element: KitElement, mark: Element): Element[] {
  const { outlineStyle, outlineWidth } = styleOf(mark);
  if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return [mark];
  const rings = [...element.renderRoot.querySelectorAll('.over .ring')].filter(isStroked);
  return rings.length > 0 ? rings : [...mark.querySelectorAll('rect, path')].filter(isStroked);
}

const boxOf = (elements: readonly Element[]) => {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
};

async function expectOutlines(element: KitElement, where: string): Promise<number> {
  const marks = marksOf(element);
  for (const mark of marks) {
    const id = `${where} ${mark.getAttribute('data-mark')}`;
    const before = outlinesOf(element, mark);
    mark.focus();
    await element.updateComplete;
    const outlines = outlinesOf(element, mark).filter((outline) => !before.includes(outline));
    expect(outlines, id).not.to.be.empty;
    const [ring, own] = [boxOf(outlines), boxOf([mark])];
    const apart = [
      ring.left - own.right,
      own.left - ring.right,
      ring.top - own.bottom,
      own.top - ring.bottom,
    ];
    expect(Math.max(...apart), `${id}: the outline is at the mark`).to.be.below(1);
    expect(ring.right - ring.left, id).to.be.above(3);
    expect(ring.bottom - ring.top, id).to.be.above(3);
    mark.blur();
    await element.updateComplete;
  }
  return marks.length;
}

for (const forcedColors of ['none', 'active'] as const)
  describe(`the outline of a focused mark, forced colours ${forcedColors}`, () => {
    before(() => emulateMedia({ forcedColors }));
    after(() => emulateMedia({ forcedColors: 'none' }));

    for (const tag of tags)
      it(`${tag}`, async () => {
        let count = 0;
        for (const name of names)
          for (const width of [328, 1100]) {
            const element = await shown(tag, await documentOf(name), { width });
            count += await expectOutlines(element, `${tag} ${name} ${width}`);
          }
        expect(count).to.be.above(0);
      });
  });
