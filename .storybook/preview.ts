import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { checksFor } from '../src/elements/checks/rules.js';
import '../src/define.js';
import { loadLanguage } from '../src/text/languages.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A story with a violation fails.
    a11y: {
      test: 'error',
      // It wants the pieces of a drawn label as one run inside the mark's name, which says them as a sentence.
      config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] },
    },
    controls: { expanded: true },
    // The theme below sets the ground.
    backgrounds: { disable: true },
    viewport: {
      options: {
        w360: { name: '360 px', styles: { width: '360px', height: '800px' }, type: 'mobile' },
        w768: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        w1280: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  // The rules and the English words are there before a story is looked at, so that nothing changes under a test.
  loaders: [
    () =>
      new Promise<void>((resolve) => {
        if (checksFor({ requestUpdate: () => resolve() }, 'zh-CN', () => resolve())) resolve();
      }),
    () => loadLanguage('en'),
  ],
  decorators: [
    (story, { globals, canvasElement }) => {
      document.documentElement.lang = 'zh-CN';
      canvasElement.lang = 'zh-CN';
      Object.assign(canvasElement.style, {
        colorScheme: globals.theme,
        background: 'Canvas',
        color: 'CanvasText',
      });
      return story();
    },
  ],
};

export default preview;
