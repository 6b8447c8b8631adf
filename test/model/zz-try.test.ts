import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readFile } from '/work/main/src/importers/read-file.js';
it('try', async () => {
  for (const path of (process.env.FILES ?? '').split(' ')) {
    const t = performance.now();
    const result = await readFile({ name: path.split('/').at(-1)!, bytes: new Uint8Array(readFileSync(path)) }, 0);
    console.log(path, (performance.now() - t).toFixed(0), 'ms');
    if (!result.ok) { console.log(result.refusal); continue; }
    console.log(JSON.stringify(result.file.notes, null, 1));
    for (const b of result.file.blocks) {
      if (b.kind === 'text') console.log('TEXT', b.heading ?? '', b.place.sheet ?? '', b.place.line ?? '', b.text.slice(0, 110));
      else { console.log('GRID', b.id, JSON.stringify(b.place), b.rows.length + 'x' + b.rows[0]!.length, b.given ? JSON.stringify(b.given) : '');
        for (const r of b.rows.slice(0, Number(process.env.ROWS ?? 100))) console.log('   ', r.map((c, i) => (r[i - 1] === c ? '<' : c.text.replaceAll('\n', '/').slice(0, 14))).join(' | ')); }
    }
  }
}, 600000);
