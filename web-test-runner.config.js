import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { build } from 'esbuild';
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.js';
import { inProject } from './scripts/lib/root.js';
import { countReporter } from './scripts/lib/wtr-count-reporter.js';

const { TEST_REPORT } = process.env;

const files = ['test/elements/**/*.test.ts'];

/**
 * The test files over shared chunks, by the address they are asked for: a page loads some of those instead of the
 * 400 modules they are made of.
 */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: files,
    outdir: inProject(),
    outbase: inProject(),
    chunkNames: '.cache/element-tests/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    sourcemap: 'linked',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(inProject().length - 1), text]));
}

let bundled;
const bundlePlugin = {
  name: 'bundle',
  async serve({ path }) {
    bundled ??= bundle();
    const body = (await bundled).get(path.replace(/\.ts$/, '.js'));
    return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
  },
};

/** Element tests in a real browser. The server's root is the project, so `/data/….json` is there for `src`. */
export default {
  files,
  concurrency: 2,
  // Hang guards only: a machine busy with other work takes many times as long.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  plugins: [bundlePlugin],
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
