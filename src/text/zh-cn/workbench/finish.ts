export type Download = 'json' | 'xlsx' | 'csv' | 'page' | 'corrections';

/** Words of the last step: downloads and the code to embed. */
export interface FinishWords {
  heading: string;
  ready(name: string, year: number): string;
  changes(count: number): string;
  notReady(name: string, year: number, errors: number): string;
  invalid: string;
  invalidHelp: string;
  downloads: string;
  names: Record<Download, string>;
  helps: Record<Download, string>;
  download: string;
  downloadNamed(name: string): string;
  making: string;
  saved(file: string): string;
  failed(detail: string): string;
  embed: string;
  embedLead: string;
  what: string;
  whole: string;
  parts: Record<'budget-treemap' | 'budget-three-public' | 'budget-balance' | 'budget-projects', string>;
  code: string;
  copy: string;
  copied: string;
  copyFailed: string;
  beside: string;
  besideHelp: Record<'kit' | 'checks' | 'languages' | 'document', string>;
  besideWhere: string;
  page: { title(name: string, year: number): string; noScript: string; data: string; readme: string };
}

export const finishWords: FinishWords = {
  heading: '完成：下载与发布',
  ready: (name, year) => `${name} ${year} 年部门预算，可以发布了。`,
  changes: (count) => `其中 ${count} 处是手工修改或填写的，与原文件不同。`,
  notReady: (name, year, errors) =>
    `${name} ${year} 年部门预算还不能发布：有 ${errors} 处“必须处理”的问题。文件可以先下载，处理完再放到网站上。`,
  invalid: '还不能下载',
  invalidHelp: '数据还不完整。请先处理完“必须处理”的问题。',
  downloads: '下载',
  names: {
    page: '现成的网页（.zip）',
    json: '数据文件（JSON）',
    xlsx: 'Excel 工作簿（.xlsx）',
    csv: 'CSV 表格（.zip）',
    corrections: '更正记录（JSON）',
  },
  helps: {
    page: '解压后整个文件夹放到网站上就能用，也能双击打开查看。不含外部链接，符合严格的内容安全策略。',
    json: '机器可读的开放数据，也是嵌入代码要用的文件。',
    xlsx: '一张表一个工作表，按官方表样排好。',
    csv: '一张表一个 CSV 文件，UTF-8 编码，供数据开放平台使用。',
    corrections: '您做过的修改。下次收到同样的文件，用 budget-kit import --corrections 重做一遍。',
  },
  download: '下载',
  downloadNamed: (name) => `下载${name}`,
  making: '正在生成…',
  saved: (file) => `已生成 ${file}，请到浏览器的下载列表里找。`,
  failed: (detail) => `没有生成成功（${detail}）。请再试一次；还不行的话，请刷新页面，工作不会丢。`,
  embed: '放进已有的网页',
  embedLead: '把下面的代码贴进文章的 HTML 源代码里。',
  what: '放什么',
  whole: '整份公开（全部图表和表格）',
  parts: {
    'budget-treemap': '只放支出构成图',
    'budget-three-public': '只放“三公”经费图',
    'budget-balance': '只放收支平衡图',
    'budget-projects': '只放项目支出',
  },
  code: '嵌入代码',
  copy: '复制代码',
  copied: '已复制。',
  copyFailed: '浏览器不允许自动复制，代码已选中，请按 Ctrl+C。',
  beside: '要和网页放在同一个文件夹的文件',
  besideHelp: {
    kit: '图表组件',
    checks: '核对规则（没有它，图表照常显示，只是没有核对提示）',
    languages: '其他语言：英文、繁体（简体中文网页可以不放）',
    document: '这份预算的数据',
  },
  besideWhere: '这几个文件都在上面“现成的网页”的压缩包里。',
  page: {
    title: (name, year) => `${name} ${year} 年部门预算`,
    noScript: '查看图表需要启用浏览器脚本。数据见：',
    data: '下载本页数据（JSON）',
    readme: [
      '使用说明',
      '',
      '1. 把整个文件夹传到网站上，访问其中的 index.html；文件夹可以改名，里面的文件名请不要改。',
      '2. 不需要数据库，不需要联网，不向任何第三方发出请求。',
      '3. 也可以直接双击 index.html 在本机查看；有的浏览器这时不显示核对提示，放到网站上就有。',
      '',
    ].join('\r\n'),
  },
};
