import { passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { searchKey } from '../../search-key.js';
import { TARGET_TABLES, targetsOf } from './targets.js';

/** No word stands twice in a row in the name of a target: 使用人满意度满意度. */
export const repeatedWord = defineRule({
  id: 'PERF-DUP-WORD',
  group: 'performance',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [TARGET_TABLES],
  substantive: false,
  *check({ budget }) {
    for (const { name, path } of targetsOf(budget)) {
      if (!name.trim()) continue;
      // 一批一批 is good Chinese.
      const word = /(?!一)(\p{Script=Han}{2,})\1/u.exec(searchKey(name))?.[1];
      yield passedUnless(word !== undefined, () => ({ paths: [path], words: { word: word! } }));
    }
  },
});
