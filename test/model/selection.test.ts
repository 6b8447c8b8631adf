import { describe, expect, it } from 'vitest';
import { includesKey } from '../../src/model/selection.js';

describe('includesKey', () => {
  it.each([
    ['204', '204'],
    ['204', '2040612'],
    ['204', '2040612/project'],
    ['20406', '2040612'],
    ['2040612', '2040612/basic'],
    ['2040612/project', '2040612'],
    ['2040612/project', '2040612/project'],
    ['301', '30101'],
    ['30101/50101', '30101'],
    ['vehicleRun', 'vehicleRun'],
    ['project', 'project'],
    ['unit:007001', 'unit:007001'],
    ['tables.expenditure.rows[3].basic', 'tables.expenditure.rows[3].basic'],
  ])('%s includes %s', (selected, key) => {
    expect(includesKey(selected, key)).toBe(true);
  });

  it.each([
    ['2040612', '204'],
    ['204', '205'],
    ['2040612/project', '2040612/basic'],
    ['30101/50101', '30101/50501'],
    ['30101/50101', '50101'],
    ['vehicle', 'vehicleRun'],
    ['20', '204'],
    ['unit:007', 'unit:007001'],
    ['tables.expenditure.rows[3]', 'tables.expenditure.rows[3].basic'],
    // Long codes are of projects: nothing is deeper than they are.
    ['41070222000000007', '41070222000000007073'],
    ['41070222000000007073', '41070222000000007073:2'],
  ])('%s does not include %s', (selected, key) => {
    expect(includesKey(selected, key)).toBe(false);
  });
});
