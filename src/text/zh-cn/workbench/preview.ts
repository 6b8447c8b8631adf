/** Words of the fourth step: the report as readers will see it, and the findings. */
export interface PreviewWords {
  heading: string;
  lead: string;
  views: Record<'checks' | 'report', string>;
  viewsLabel: string;
  checksLead: string;
  reportLead: string;
  invalid: string;
  invalidHelp: string;
  toOverview: string;
  from(place: string): string;
  noPlace: string;
  toSource: string;
  close: string;
  loading: string;
  loadFailed: string;
}

export const previewWords: PreviewWords = {
  heading: '预览与核对',
  lead: '公开前看一遍：数字对不对得上，读者会看到什么样子。',
  views: { checks: '核对结果', report: '读者看到的样子' },
  viewsLabel: '看什么',
  checksLead: '按勾稽关系逐条核对。原文件本身有错的，请改原文件；读错的，请去逐表核对里改。',
  reportLead: '点任意数字，下面会说明它来自原文件的哪一格。',
  invalid: '还不能预览',
  invalidHelp: '数据还不完整。请先处理完“必须处理”的问题，处理好会自动出现在这里。',
  toOverview: '去处理问题',
  from: (place) => `来自：${place}`,
  noPlace: '这个数是算出来的，原文件里没有对应的一格。',
  toSource: '去看这一格',
  close: '关闭',
  loading: '正在准备图表…',
  loadFailed: '图表组件没有读到。请检查网络后刷新页面；工作已保存，不会丢。',
};
