import { describe, expect, it } from 'vitest';
import { certaintyText } from '../../src/text/importing/certainty.js';

describe('how sure a table was recognised', () => {
  it.each([
    ['certain', { held: 7, failed: 0 }, '确定，7 处合计对得上'],
    ['certain', { held: 7, failed: 2 }, '标题和表头相符，7 处合计对得上，2 处合计对不上'],
    ['certain', { held: 0, failed: 0 }, '标题和表头相符，没有合计可以核对'],
    ['certain', undefined, '标题和表头相符，没有合计可以核对'],
    ['likely', { held: 3, failed: 0 }, '较有把握，3 处合计对得上'],
    ['guess', { held: 0, failed: 1 }, '请核对，1 处合计对不上'],
  ] as const)('%s, %o', (confidence, evidence, text) => {
    expect(certaintyText({ confidence, ...(evidence ? { evidence } : {}) }, 'zh-CN')).toBe(text);
  });
});
