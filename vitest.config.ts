import { STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY as INITIAL_GLOBALS } from '@storybook/addon-vitest/constants';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.js';

/** Hang guards only: a machine busy with other work takes many times as long. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } };

const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/{model,geometry,text,sources,importers,export,cli}/**/*.test.ts', 'test/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Nothing here leaves anything behind in its modules, so that they are loaded once for all files.
    pool: 'threads',
    isolate: false,
    ...patience,
  },
};

/** The built files on whole pages in a browser. */
const pages: TestProjectConfiguration = {
  test: { name: 'pages', environment: 'node', include: ['test/pages/**/*.test.ts'], ...patience },
};

/** The views every story is rendered, played and put through axe in; the widths are named in `.storybook/preview.ts`. */
const views = [
  ['w360', 'light'],
  ['w1280', 'dark'],
].map(([width, theme]) => ({ name: `${width} ${theme}`, globals: { theme, viewport: { value: width } } }));

const executablePath = findChromium();

const stories: TestProjectConfiguration = {
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'storybook',
    ...patience,
    browser: {
      enabled: true,
      headless: true,
      isolate: false,
      provider: playwright({
        launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
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

export default defineConfig({
  test: { silent: 'passed-only', maxWorkers: '100%', projects: [unit, pages, stories] },
});
