import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { outlineOf } from '/work/main/src/importers/prose/outline.js';
import { readCover } from '/work/main/src/importers/prose/cover.js';
import { blocksOf } from '/work/main/test/importers/prose/blocks.js';
import { readFile } from '/work/main/src/importers/read-file.js';
function show(blocks: any) {
  const o = outlineOf(blocks);
  console.log('COVER', JSON.stringify(readCover(o.cover)), o.cover.map((p) => p.text));
  console.log('CONTENTS', o.contents.map((c) => `${c.number} | ${c.title} | ${c.table}`).join('\n'));
  console.log('PARTS', o.parts);
  for (const s of o.sections) {
    console.log('##', s.id, '|', s.number, '|', s.title, s.opensPart ? '(part)' : '');
    for (const p of s.paragraphs) console.log('    ', s.subtitles.has(p) ? '[sub]' : '', p.text.slice(0, 70), p.text.length, p.seams.length ? 'SEAMS ' + p.seams.length : '');
  }
  console.log('GLOSSARY', o.glossary.map((p) => p.text.slice(0, 40) + ' ' + p.text.length));
  console.log('TABLES', o.amongTables.map((p) => p.text.slice(0, 60)));
}
it('seed', () => show(blocksOf(readFileSync('../shared/seeds/000_089b4ec93cddaf3a.txt', 'utf8'))));
for (const f of ['putuo-office-2025', 'wanli-street-2024', 'welfare-home-2024'])
  it(f, async () => {
    const r = await readFile({ name: f + '.pdf', bytes: new Uint8Array(readFileSync(`../shared/examples/${f}.pdf`)) }, 0);
    if (!r.ok) return console.log(r);
    show(r.file.blocks);
  }, 60000);
