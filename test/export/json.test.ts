import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportJson, printJson } from '../../src/export/json.js';
import { budgetJsonSchema } from '../../src/model/schema/json-schema.js';
import { readBuilt } from '../built.js';
import { sample, valid } from './documents.js';

it.each(['invented-no-last-year', 'invented-complete'])('is how data/%s.json is laid out', (name) => {
  expect(exportJson(sample(name))).toBe(readFileSync(`data/${name}.json`, 'utf8'));
});

it('has its keys in the order of the schema, however they came', () => {
  const turn = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turn)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, turn(each)]),
          )
        : value;
  const budget = sample('hongqi-office-2022');
  expect(exportJson(valid(turn(budget)))).toBe(exportJson(budget));
});

it('leaves out what is not there, and prints empty lists', () => {
  expect(printJson({ a: undefined, b: [], c: {}, d: [{ e: null, f: undefined }], g: ['x'] })).toBe(
    '{\n  "b": [],\n  "c": {},\n  "d": [\n    { "e": null }\n  ],\n  "g": [\n    "x"\n  ]\n}',
  );
});

it('the JSON Schema is the published one', () => {
  expect(budgetJsonSchema()).toEqual(JSON.parse(readBuilt('dist/budget-document.schema.json').toString()));
});
