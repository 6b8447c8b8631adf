import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reporter for @web/test-runner that writes how many tests passed, failed and were skipped as JSON. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const test of testsOf(session.testResults)) {
          if (test.skipped) counts.skipped += 1;
          else counts[test.passed ? 'passed' : 'failed'] += 1;
        }
        // A file that could not be loaded has no tests to fail.
        if (session.errors.length > 0) counts.failed += 1;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
