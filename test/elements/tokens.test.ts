import { expect } from '@open-wc/testing';
import { contrast, hexOf } from '../../stories/contrast.js';
import { documentOf, shown } from './helpers.js';

describe('text on tiles', () => {
  const treemap = async (style: string, tokens: Record<string, string>) => {
    const element = await shown('budget-treemap', await documentOf());
    element.setAttribute('style', style);
    for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
    const colourOf = (selector: string, property: 'fill' | 'stroke') =>
      hexOf(getComputedStyle(element.renderRoot.querySelector(selector)!)[property]);
    return {
      basic: colourOf('.tile.basic rect', 'fill'),
      onBasic: colourOf('text.basic', 'fill'),
      project: colourOf('.hatch-ground', 'fill'),
      stripe: colourOf('.hatch-line', 'stroke'),
      onProject: colourOf('text.project', 'fill'),
    };
  };
  const colours = [
    '#ffffff',
    '#fff3c4',
    '#ffd500',
    '#8a8a8a',
    '#767676',
    '#757575',
    '#e4002b',
    '#0a387a',
    '#000000',
  ];

  for (const scheme of ['light', 'dark'])
    for (const colour of colours)
      it(`can be read where a page sets ${colour}, ${scheme}`, async () => {
        const drawn = await treemap(`color-scheme: ${scheme}`, {
          '--budget-basic': colour,
          '--budget-treemap-project': colour,
        });
        expect(drawn.basic).to.equal(colour);
        expect(drawn.project).to.equal(colour);
        expect(contrast(drawn.onBasic, colour)).to.be.at.least(4.5);
        expect(contrast(drawn.onProject, colour)).to.be.at.least(4.5);
        expect(contrast(drawn.onProject, drawn.stripe)).to.be.at.least(4.5);
      });

  it('can be read on the palette of the kit', async () => {
    for (const scheme of ['light', 'dark']) {
      const { basic, onBasic, project, stripe, onProject } = await treemap(`color-scheme: ${scheme}`, {});
      expect(contrast(onBasic, basic)).to.be.at.least(4.5);
      expect(contrast(onProject, project)).to.be.at.least(4.5);
      expect(contrast(onProject, stripe)).to.be.at.least(4.5);
      expect(stripe).not.to.equal(project);
    }
  });

  it('is what the page says, if it says', async () => {
    const drawn = await treemap('', {
      '--budget-on-basic': '#123456',
      '--budget-on-project': '#654321',
      '--budget-project-stripe': '#abcdef',
    });
    expect(drawn).to.include({ onBasic: '#123456', onProject: '#654321', stripe: '#abcdef' });
  });
});
