import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['test/importers/{xlsx,docx,html,text}/**/*.test.ts', 'test/importers/*.test.ts','test/model/zz-*.test.ts', 'test/text/importing/*.test.ts'], testTimeout: 30000 } });
