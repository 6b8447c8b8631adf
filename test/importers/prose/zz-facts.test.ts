import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { outlineOf } from '/work/main/src/importers/prose/outline.js';
import { readCover } from '/work/main/src/importers/prose/cover.js';
import { readProfile } from '/work/main/src/importers/prose/profile.js';
import { readGlossary } from '/work/main/src/importers/prose/glossary.js';
import { draftSections } from '/work/main/src/importers/prose/section-drafts.js';
import { readFacts } from '/work/main/src/importers/prose/facts.js';
import { speakerOf } from '/work/main/src/importers/prose/subject-words.js';
import { blocksOf } from '/work/main/test/importers/prose/blocks.js';
import { readFile } from '/work/main/src/importers/read-file.js';
function show(blocks: any, data?: string) {
  const doc = data ? JSON.parse(readFileSync(data, 'utf8')) : { tables: {}, narrative: { facts: [] } };
  const o = outlineOf(blocks);
  const cover = readCover(o.cover);
  const profile = readProfile(o.sections);
  const g = readGlossary(o.glossary);
  console.log(profile.duties.length, profile.duties.at(-1)?.value, '|', profile.offices.map((x) => x.value).join(), '|', profile.units.map((x) => x.value).join());
  console.log(g.terms.map((t) => `${t.number} ${t.term} = ${t.definition.slice(0, 12)}`).join('\n'), g.unread.length);
  const names = [cover.department?.value ?? '', ...profile.units.map((x) => x.value)];
  const drafts = draftSections(o.sections, profile.used);
  console.log(drafts.map((d) => d.id + (d.number ?? '')).join(' '));
  const { facts, unread } = readFacts(drafts, doc.tables, speakerOf(cover.year!.value, names));
  const line = (f: any) => `${f.kind} ${f.amount ?? ''}${f.unit ?? ''} ${f.percent ?? ''} ${f.direction ?? ''} ${f.count ?? ''}${f.measure ?? ''} cell=${f.cell} of=${f.of}`;
  const left = [...doc.narrative.facts];
  for (const d of facts) {
    const i = left.findIndex((f: any) => line(f) === line(d.fact));
    const m: any = i >= 0 ? left.splice(i, 1)[0] : null;
    console.log(m ? (m.id === d.fact.id ? '  =' : '  ~' + m.id) : ' ++', d.isUncertain ? '?' : ' ', d.fact.id, '|', d.fact.subject, m && m.subject !== d.fact.subject ? `<${m.subject}>` : '', '|', d.fact.printed, '|', line(d.fact), '|', (d.fact as any).reason ?? '');
  }
  console.log('MISSING', left.map((f: any) => f.id + ' ' + f.printed + ' ' + line(f)).join('\n'));
  console.log('UNREAD', unread.map((u: any) => u.text));
}
it('seed', () => show(blocksOf(readFileSync('../shared/seeds/000_089b4ec93cddaf3a.txt', 'utf8')), 'data/hongqi-office-2022.json'));
for (const [f, d] of [['putuo-office-2025', 'data/putuo-office-2025.json'], ['wanli-street-2024'], ['welfare-home-2024']])
  it(f!, async () => {
    const r = await readFile({ name: f + '.pdf', bytes: new Uint8Array(readFileSync(`../shared/examples/${f}.pdf`)) }, 0);
    if (!r.ok) return console.log(r);
    show(r.file.blocks, d);
  }, 60000);
