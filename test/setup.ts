import fc from 'fast-check';
import { loadToolLanguage } from '../src/text/languages.js';

/**
 * Property tests draw the same values in every run, so that a change is judged by what it changes. `FC_SEED=1 npm run
 * test:unit` draws others; a seed that finds something belongs in a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2026) });

// A page or command loads the language it speaks; tests speak all.
await Promise.all(['en', 'zh-Hant'].map(loadToolLanguage));
