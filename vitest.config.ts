import { STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY as INITIAL_GLOBALS } from '@storybook/addon-vitest/constants';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.js';

const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/{model,geometry,text,sources,importers,export,cli}/**/*.test.ts', 'test/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Packing and analysing the built package starts other programs.
    testTimeout: 20_000,
  },
};

/** The built files on whole pages in a browser. */
const pages: TestProjectConfiguration = {
  test: { name: 'pages', environment: 'node', include: ['test/pages/**/*.test.ts'], testTimeout: 60_000 },
};

/** The views every story is rendered, played and put through axe in; the widths are named in `.storybook/preview.ts`. */
const views = ['w360', 'w1280'].flatMap((width) =>
  ['light', 'dark'].map((theme) => ({
    name: `${width} ${theme}`,
    globals: { theme, viewport: { value: width } },
  })),
);

const stories: TestProjectConfiguration = {
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'storybook',
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { executablePath: findChromium(), args: chromiumFlags },
        contextOptions: { locale: 'zh-CN' },
      }),
      // The plugin's own `initialGlobals` would need one project, and so one server, per view.
      instances: views.map(({ name, globals }) => ({
        browser: 'chromium',
        name,
        provide: { [INITIAL_GLOBALS]: globals },
      })),
    },
  },
};

export default defineConfig({ test: { silent: 'passed-only', projects: [unit, pages, stories] } });
