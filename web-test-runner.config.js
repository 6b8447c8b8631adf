import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.js';
import { inProject } from './scripts/lib/root.js';
import { countReporter } from './scripts/lib/wtr-count-reporter.js';

const { TEST_REPORT } = process.env;

/** Element tests in a real browser. The server's root is the project, so `/data/….json` is there for `src`. */
export default {
  files: ['test/elements/**/*.test.ts', 'test/sources/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  // Hang guards only: a machine busy with other work takes many times as long.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inProject('tsconfig.json') })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findChromium(), args: chromiumFlags },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } }),
    }),
  ],
  // Lit's reminder that it runs in development mode is no finding.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 180_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: !TEST_REPORT }),
    ...(TEST_REPORT ? [countReporter(TEST_REPORT)] : []),
  ],
};
