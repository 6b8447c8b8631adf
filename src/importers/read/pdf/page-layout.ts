import { contains, widthOf, type Box } from './geometry.js';
import { findAligned } from './alignment.js';
import { fillTable } from './fill-table.js';
import { makeLines, type Line } from './lines.js';
import { addMissingRules } from './missing-rules.js';
import type { Glyph, PageMarks, Rule } from './page-marks.js';
import type { PageParts, PageTable, TextLine } from './page-parts.js';
import { isBlank } from './readable.js';
import { makeRegions } from './regions.js';
import { mergeRules } from './rules.js';
import { makeRuns } from './runs.js';
import { findSkeletons, isTableLike, isTooDense, skeletonBox, type Skeleton } from './skeleton.js';

/** Sorts what a page shows into tables and lines of text. */
export function layOutPage(marks: PageMarks, page: number): PageParts {
  const horizontal = mergeRules(marks.horizontal);
  const vertical = mergeRules(marks.vertical);
  const ruled = findSkeletons(horizontal, vertical);
  const tooDense = isTooDense(horizontal, vertical, ruled);
  const skeletons = tooDense ? [] : tableSkeletons(marks, ruled.filter(isTableLike));
  const boxes = skeletons.map(skeletonBox);
  const owned = skeletons.map((): Glyph[] => []);
  const free: Glyph[] = [];
  for (const glyph of marks.glyphs) (owned[ownerOf(glyph, boxes)] ?? free).push(glyph);
  const tables = skeletons.map((skeleton, index) => makeTable(skeleton, owned[index] ?? []));
  const { tables: aligned, rest } = findAligned(makeLines(free, '\t'), horizontal);
  return {
    page,
    width: marks.width,
    height: marks.height,
    tables: [...tables, ...aligned],
    lines: rest.map(toTextLine),
    tooDense,
  };
}

function tableSkeletons(marks: PageMarks, ruled: readonly Skeleton[]): Skeleton[] {
  const inRuled = (box: Box) => ruled.some((skeleton) => touches(skeletonBox(skeleton), box));
  // Fields told apart by their ground alone have edges too.
  const fills = marks.fills.filter((box) => !inRuled(box));
  const edges =
    fills.length < 4 ? [] : findSkeletons(mergeRules(fills.flatMap(tops)), mergeRules(fills.flatMap(sides)));
  const shaded = edges.filter((skeleton) => skeleton.ys.length >= 4 && isTableLike(skeleton));
  return [...ruled, ...shaded].filter((skeleton) => hasText(skeleton, marks.glyphs));
}

const tops = ({ left, right, top, bottom }: Box): Rule[] => [
  { at: top, from: left, to: right },
  { at: bottom, from: left, to: right },
];
const sides = ({ left, right, top, bottom }: Box): Rule[] => [
  { at: left, from: top, to: bottom },
  { at: right, from: top, to: bottom },
];

function touches(first: Box, second: Box): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  );
}

/** A drawing of lines without two words in it is no table. */
function hasText(skeleton: Skeleton, glyphs: readonly Glyph[]): boolean {
  const box = skeletonBox(skeleton);
  let count = 0;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text) || !contains(box, (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2))
      continue;
    count += 1;
    if (count >= 2) return true;
  }
  return false;
}

/** The smallest table a character stands in. */
function ownerOf(glyph: Glyph, boxes: readonly Box[]): number {
  let owner = -1;
  boxes.forEach((box, index) => {
    if (!contains(box, (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2)) return;
    const smallest = boxes[owner];
    if (!smallest || widthOf(box) < widthOf(smallest)) owner = index;
  });
  return owner;
}

function makeTable(printed: Skeleton, glyphs: readonly Glyph[]): PageTable {
  const skeleton = addMissingRules(printed, glyphs);
  return {
    box: skeletonBox(skeleton),
    xs: skeleton.xs,
    rowCount: skeleton.ys.length - 1,
    cells: fillTable(skeleton, makeRegions(skeleton), makeRuns(glyphs)),
    found: skeleton.guessed ? 'missing-rules' : 'rules',
  };
}

function toTextLine({ left, top, right, bottom, text, size, glyphs }: Line): TextLine {
  const word = /^[（(“‘《【]*([\w.,%+-]+|.)[，。、；：！？）》”’…]*/u.exec(text)?.[0].length ?? 1;
  const last = glyphs[Math.min(word, glyphs.length) - 1];
  return { left, top, right, bottom, text, size, firstWord: (last?.right ?? left) - left };
}
