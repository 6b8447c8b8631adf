import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { checksFor } from '../src/elements/checks/rules.js';
import '../src/define.js';
import { namedDocuments } from '../stories/states.js';
import { argTypesOf } from './arg-types.js';
import { globalTypes, initialGlobals, inPortal, loadLanguages } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A story with a violation fails. What passes is counted, not listed: of a report that is four megabytes.
    a11y: { test: 'error', options: { resultTypes: ['violations'] } },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf },
    // The theme sets the ground.
    backgrounds: { disable: true },
    options: { storySort: { order: ['All elements', 'Tokens', 'budget-report', 'Figures', 'Text'] } },
    viewport: {
      options: {
        w360: { name: '360 px', styles: { width: '360px', height: '800px' }, type: 'mobile' },
        w768: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        w1280: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
  },
  argTypes: {
    budget: {
      description: 'The budget document, as parsed from JSON.',
      options: Object.keys(namedDocuments),
      mapping: namedDocuments,
      control: 'select',
      table: { category: 'properties', type: { summary: 'object' } },
    },
  },
  args: { budget: Object.keys(namedDocuments)[0] },
  globalTypes,
  initialGlobals,
  // The rules are there before a story is looked at, so that nothing changes under a test.
  loaders: [
    () =>
      new Promise<void>((resolve) => {
        if (checksFor({ requestUpdate: () => resolve() }, 'zh-CN', () => resolve())) resolve();
      }),
    loadLanguages,
  ],
  decorators: [inPortal],
};

export default preview;
