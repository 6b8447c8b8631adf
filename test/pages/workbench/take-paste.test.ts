import { describe, expect, it } from 'vitest';
import { takePaste } from '../../../src/pages/workbench/intake/take-paste.js';
import { gridOf, read, refusalOf, shown, textsOf } from '../../importers/show.js';

/** What was pasted, as the importers read it. */
async function pasted({ html = '', text = '' }: { html?: string; text?: string }) {
  const { name, bytes } = takePaste(html, text, '粘贴')!;
  return read(name, bytes);
}

const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"0\\.00_";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 width=144 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=72 span=2>
 <tr height=19><td height=19 class=xl65 colspan=2 style='mso-ignore:colspan'>支出预算表</td></tr>
 <tr height=19><td height=19 class=xl65>科目<br>
    名称</td><td class=xl65 x:num="46.2779999">46.28</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td></tr><![endif]>
<!--EndFragment-->
</table></body></html>`;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><b><span style='mso-bidi-font-size:12.0pt'>一、支出情况<o:p></o:p></span></b></p>
<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td><p class=MsoNormal align=center>项目<o:p></o:p></p></td><td><p>金额<span lang=EN-US><o:p></o:p></span></p></td></tr>
<tr><td><p>合计</p></td><td><p><span lang=EN-US>462.78</span></p></td></tr></table>
<!--EndFragment--></body></html>`;

describe('what was pasted', () => {
  it('reads what Excel copies, and prefers it to its plain text', async () => {
    const file = await pasted({ html: EXCEL, text: '支出预算表\t\n科目\t46.28' });
    expect(file.format).toBe('html');
    expect(textsOf(gridOf(file))).toEqual(['支出预算表 | <', '科目\n名称 | 46.28']);
    expect(gridOf(file).rows[1]![1]!.number).toBe(46.2779999);
    expect(gridOf(file).place).toEqual({ file: '粘贴.html', table: 1 });
    expect(file.notes).toEqual([]);
  });

  it('reads what Word copies: text and tables', async () => {
    expect(shown((await pasted({ html: WORD })).blocks)).toEqual([
      '一、支出情况',
      '项目 | 金额',
      '合计 | 462.78',
    ]);
  });

  it('leaves out the lines of offsets that Windows puts before HTML', async () => {
    const header =
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\nStartFragment:0000000141\r\n';
    expect(textsOf(gridOf(await pasted({ html: header + EXCEL })))).toHaveLength(2);
  });

  it('gives rows without a table around them one', async () => {
    const file = await pasted({ html: '<tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>1</td></tr>' });
    expect(textsOf(gridOf(file))).toEqual(['项目 | 金额', '甲 | 1']);
  });

  it('takes the plain text where only that has the table', async () => {
    const file = await pasted({ html: '<div><span>项目 金额</span></div>', text: '项目\t金额\n甲\t1' });
    expect(file.format).toBe('text');
    expect(textsOf(gridOf(file))).toEqual(['项目 | 金额', '甲 | 1']);
  });

  it('counts as UTF-8, whatever charset its HTML names', async () => {
    const file = await pasted({
      html: `<meta charset="gb2312"><table><tr><td>合计</td><td>1</td></tr></table>`,
    });
    expect(textsOf(gridOf(file))).toEqual(['合计 | 1']);
  });

  it('reads plain text alone', async () => {
    expect(shown((await pasted({ text: '收入总计462.78万元。' })).blocks)).toEqual(['收入总计462.78万元。']);
  });

  it.each([
    ['nothing', '', ''],
    ['blanks', ' ', ' \n'],
  ])('is no file where the clipboard holds %s', (_name, html, text) => {
    expect(takePaste(html, text, '粘贴')).toBeNull();
  });

  it('refuses a picture', async () => {
    const { name, bytes } = takePaste('<img src="data:image/png;base64,AAAA">', '', '粘贴')!;
    expect(await refusalOf(name, bytes)).toMatchObject({ name: '粘贴.html', code: 'empty-file' });
  });
});
