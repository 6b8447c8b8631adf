import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultsOf, gridOf, gridsOf, notesOf, read, refusalOf, shown, textsOf } from '../../show.js';
import { buildDocx, cell, paragraph, row, table } from './build-docx.js';

const numbered = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, definition: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;

describe('docx: text', () => {
  it('reads paragraphs, headings and typed numbers as they stand', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/></w:style>';
    const file = await read(
      'a.docx',
      buildDocx(
        paragraph('第一部分 部门概况', '<w:pStyle w:val="2"/>') +
          paragraph('一、主要职责', '<w:pStyle w:val="3"/>') +
          paragraph('　　1、负责日常工作。') +
          '<w:p/>' +
          '<w:p><w:r><w:t>单位：</w:t><w:br/><w:t>万元</w:t></w:r></w:p>',
        { styles },
      ),
    );
    expect(file.format).toBe('docx');
    expect(shown(file.blocks)).toEqual([
      '# 第一部分 部门概况',
      '## 一、主要职责',
      '1、负责日常工作。',
      '单位：',
      '万元',
    ]);
    expect(file.notes).toEqual([]);
  });

  it('writes automatic numbers out', async () => {
    const numbering =
      list(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '（%2）')) +
      list(1, level(0, 'bullet', '●')) +
      list(2, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) +
      use(1, 0) +
      use(2, 1) +
      use(3, 2) +
      use(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>');
    const file = await read(
      'a.docx',
      buildDocx(
        paragraph('职责', numbered(1)) +
          paragraph('办文', numbered(1, 1)) +
          paragraph('办会', numbered(1, 1)) +
          paragraph('机构', numbered(1)) +
          paragraph('科室', numbered(1, 1)) +
          paragraph('点', numbered(2)) +
          paragraph('甲', numbered(3)) +
          paragraph('乙', numbered(3, 1)) +
          paragraph('九', numbered(4)) +
          paragraph('十', numbered(4)) +
          paragraph('十一', numbered(4)),
        { numbering },
      ),
    );
    expect(shown(file.blocks)).toEqual([
      '一、职责',
      '（1）办文',
      '（2）办会',
      '二、机构',
      '（1）科室',
      '点',
      '1. 甲',
      '1.1 乙',
      '九、九',
      '十、十',
      '十一、十一',
    ]);
    expect(notesOf(file)).toEqual({ 'numbers-restored': { count: 10 } });
  });

  it('takes the numbers of styles, through the style they are based on', async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="h"/></w:style>' +
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const numbering = list(5, level(0, 'chineseCountingThousand', '第%1部分')) + use(7, 5);
    const file = await read(
      'a.docx',
      buildDocx(
        paragraph('概况', '<w:pStyle w:val="h"/>') +
          paragraph('预算表', '<w:pStyle w:val="own"/>') +
          paragraph('无', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          paragraph('圈', '<w:pStyle w:val="a"/>'),
        { styles, numbering },
      ),
    );
    expect(shown(file.blocks)).toEqual(['# 第一部分 概况', '第二部分 预算表', '# 无', '圈']);
  });

  it('says where automatic numbers cannot be written', async () => {
    const numbering = list(0, level(0, 'hebrew1', '%1.')) + use(1, 0);
    const file = await read('a.docx', buildDocx(paragraph('甲', numbered(1)), { numbering }));
    expect(shown(file.blocks)).toEqual(['甲']);
    expect(notesOf(file)).toEqual({ 'numbers-lost': { count: 1 } });
  });

  it('reads tracked changes as accepted, and says so', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        '<w:p><w:r><w:t>金额</w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del>' +
          '<w:ins><w:r><w:t>46</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>',
      ),
    );
    expect(shown(file.blocks)).toEqual(['金额46万元']);
    expect(notesOf(file)).toEqual({ 'changes-accepted': { count: 2 } });
  });

  it('keeps footnotes out of the figures they stand at', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([cell('项目'), cell('金额')]),
          row([
            cell('合计'),
            cell('<w:p><w:r><w:t>462.78</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
          ]),
        ]),
        { footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>含结转。</w:t></w:r></w:p></w:footnote>' },
      ),
    );
    expect(shown(file.blocks)).toEqual(['项目 | 金额', '合计 | 462.78', '1. 含结转。']);
  });

  it('reads what a field shows', async () => {
    const file = await read(
      'a.docx',
      buildDocx('<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>2025年2月</w:t></w:r></w:fldSimple></w:p>'),
    );
    expect(shown(file.blocks)).toEqual(['2025年2月']);
  });

  it('names what it does not read', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>文</w:t></w:r></w:p>' +
          '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>',
        { files: { 'word/media/image1.png': new Uint8Array(9), 'word/vbaProject.bin': new Uint8Array(9) } },
      ),
    );
    expect(notesOf(file)).toEqual({
      'macros-ignored': {},
      'pictures-ignored': { count: 1 },
      'embedded-ignored': { count: 1 },
      'parts-unread': { count: 1, names: 'oMath' },
    });
  });
});

describe('docx: tables', () => {
  it('resolves merges over columns and rows', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([
            cell('科目', { merge: 'start' }),
            cell('合计', { merge: 'start' }),
            cell('其中', { span: 2 }),
          ]),
          row([cell('', { merge: 'on' }), cell('', { merge: 'on' }), cell('基本支出'), cell('项目支出')]),
          row([cell('201'), cell('416.78'), cell('337.21'), cell('79.57')]),
        ]),
      ),
    );
    const grid = gridOf(file);
    expect(textsOf(grid)).toEqual([
      '科目 | 合计 | 其中 | <',
      '^ | ^ | 基本支出 | 项目支出',
      '201 | 416.78 | 337.21 | 79.57',
    ]);
    expect(faultsOf(grid)).toEqual([]);
    expect(grid.rows[1]![0]).toBe(grid.rows[0]![0]);
    expect(grid.rows[2]![1]!.place).toEqual({ file: 'a.docx', table: 1, cell: 'R3C2' });
  });

  it('keeps a merge that reaches from a repeated head row into the next row', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([cell('科目', { merge: 'start' }), cell('支出', { span: 2 })], '<w:tblHeader/>'),
          row([cell('', { merge: 'on' }), cell('基本'), cell('项目')]),
          row([cell('201'), cell('1'), cell('2')]),
        ]),
      ),
    );
    expect(textsOf(gridOf(file))).toEqual(['科目 | 支出 | <', '^ | 基本 | 项目', '201 | 1 | 2']);
  });

  it('keeps the columns that a row skips at its beginning', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([cell('类'), cell('款'), cell('名称'), cell('金额')]),
          row([cell('合计'), cell('462.78')], '<w:gridBefore w:val="2"/>'),
        ]),
      ),
    );
    expect(textsOf(gridOf(file))).toEqual(['类 | 款 | 名称 | 金额', ' | < | 合计 | 462.78']);
  });

  it('tells how many cells a short row gives', async () => {
    const file = await read(
      'a.docx',
      buildDocx(table([row([cell('项目'), cell('金额'), cell('备注')]), row([cell('合计'), cell('1')])])),
    );
    expect(gridOf(file).given).toEqual([3, 2]);
    expect(textsOf(gridOf(file))).toEqual(['项目 | 金额 | 备注', '合计 | 1 | ']);
  });

  it('leaves a row out that was deleted', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([cell('甲'), cell('1')]),
          row([cell('乙'), cell('2')], '<w:del w:id="1" w:author="x"/>'),
          row([cell('丙'), cell('3')]),
        ]),
      ),
    );
    expect(textsOf(gridOf(file))).toEqual(['甲 | 1', '丙 | 3']);
  });

  it('looks into a table that only holds another', async () => {
    const inner = table([row([cell('项目'), cell('金额')]), row([cell('合计'), cell('1')])]);
    const file = await read(
      'a.docx',
      buildDocx(table([row([cell(paragraph('收支总表') + inner + '<w:p/>')])])),
    );
    expect(shown(file.blocks)).toEqual(['收支总表', '项目 | 金额', '合计 | 1']);
  });

  it('keeps a table of data with a small one in a cell', async () => {
    const inner = table([row([cell('a'), cell('b')])]);
    const rows = ['甲', '乙', '丙', '丁', '戊'].map((name) => row([cell(name), cell('1')]));
    const file = await read('a.docx', buildDocx(table([...rows, row([cell('己'), cell(`${inner}<w:p/>`)])])));
    expect(textsOf(gridOf(file)).at(-1)).toBe('己 | a\nb');
    expect(gridsOf(file)).toHaveLength(1);
  });

  const box = table([row([cell('项目'), cell('金额')]), row([cell('合计'), cell('1')])]) + '<w:p/>';
  const shape = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const older = `<w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict>`;

  it.each([
    [
      'in both forms',
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'in the new form alone',
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice></mc:AlternateContent>`,
    ],
    ['in a drawing of its own', shape],
    ['in the old form', older],
  ])('reads a table in a text box once, %s', async (_name, drawing) => {
    const file = await read('a.docx', buildDocx(`<w:p><w:r>${drawing}</w:r></w:p>${paragraph('后文')}`));
    expect(shown(file.blocks)).toEqual(['项目 | 金额', '合计 | 1', '后文']);
  });

  it('says so where cells are merged in the old way', async () => {
    const old = (text: string, value: string) =>
      `<w:tc><w:tcPr><w:hMerge w:val="${value}"/></w:tcPr>${paragraph(text)}</w:tc>`;
    const file = await read(
      'a.docx',
      buildDocx(table([row([old('支出', 'restart'), old('', 'continue')]), row([cell('甲'), cell('1')])])),
    );
    expect(textsOf(gridOf(file))).toEqual(['支出 | ', '甲 | 1']);
    expect(notesOf(file)).toEqual({ 'merges-uncertain': {} });
  });

  it('survives merges that fit nothing', async () => {
    const file = await read(
      'a.docx',
      buildDocx(
        table([
          row([cell('a', { merge: 'on' }), cell('b', { merge: 'start', span: 3 })]),
          row([cell('c', { span: 2 }), cell('d', { merge: 'on' })]),
          row([cell('', { merge: 'on' }), cell('e', { merge: 'on' }), cell('f')]),
        ]),
      ),
    );
    expect(faultsOf(gridOf(file))).toEqual([]);
  });
});

describe('docx: bad files', () => {
  it('refuses one without a document', async () => {
    const bytes = buildDocx('', { files: { 'word/document.xml': strToU8('<w:docu') } });
    expect((await refusalOf('a.docx', bytes)).code).toMatch(/damaged|empty-file/);
  });

  it('refuses an empty one', async () => {
    expect(await refusalOf('a.docx', buildDocx('<w:p/>'))).toEqual({
      name: 'a.docx',
      code: 'empty-file',
      words: {},
    });
  });

  it('refuses one that is nested beyond reason, without an exception', async () => {
    const depth = 20_000;
    const body = '<w:sdt><w:sdtContent>'.repeat(depth) + '<w:p/>' + '</w:sdtContent></w:sdt>'.repeat(depth);
    expect((await refusalOf('a.docx', buildDocx(body))).code).toBe('damaged');
  });
});
