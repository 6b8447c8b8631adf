import { describe, expect, it } from 'vitest';
import { labelLines } from '../../src/geometry/label-lines.js';

describe('labelLines', () => {
  it('keeps what fits, over several lines', () => {
    expect(labelLines('一般公共服务', 60, 10, 3)).toEqual(['一般公共服务']);
    expect(labelLines('一般公共服务', 30, 10, 3)).toEqual(['一般公', '共服务']);
  });

  it('ends the last line in an ellipsis where there are more', () => {
    expect(labelLines('一般公共服务支出', 30, 10, 2)).toEqual(['一般公', '共服…']);
    expect(labelLines('一般公共服务支出', 40, 10, 1)).toEqual(['一般公…']);
  });

  it('keeps the spaces of the line that is cut', () => {
    expect(labelLines('one two three four five', 42, 10, 2)).toEqual(['one two', 'three…']);
  });

  it('has no line for no text', () => {
    expect(labelLines('', 30, 10, 2)).toEqual([]);
  });
});
