import type { completenessRules } from '../../../model/rules/completeness/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { columnNames } from './column-names.js';

/** What COMP-SECTIONS looks for. */
const sectionNames: Record<string, string> = {
  duties: '主要职责',
  organisation: '机构设置',
  change: '收支增减变化情况',
  operatingCost: '机关运行经费',
  procurement: '政府采购情况',
  procurementParts: '政府采购的货物、工程、服务分项',
  stateAssets: '国有资产占用情况',
  threePublic: '三公经费情况',
  performance: '绩效目标情况',
  glossary: '名词解释',
};

const tableName = ({ words }: Told) => tableWords('zh-CN').names[words['table'] as TableId];

const partNames = ({ words }: Told) => namesOf(words['parts'], columnNames).join('、');

/** Rules on completeness and statutory disclosure. */
export const completenessWords: Record<(typeof completenessRules)[number]['id'], RuleWords> = {
  'COMP-TABLE-SET': {
    title: '应当公开的表都已公开',
    say: (told) => `应当公开的《${tableName(told)}》不在公开的文件中。`,
  },
  'COMP-TABLE-MISSING': {
    title: '目录所列的表都在',
    say: ({ words }) => `目录列有“${words['title']}”，文件中没有这张表。`,
  },
  'COMP-TABLE-UNLISTED': {
    title: '公开的表都列入目录',
    say: ({ at }) => `${at}没有列入目录。`,
  },
  'COMP-TITLE': {
    title: '目录与表的标题一致',
    say: ({ words }) => `目录中是“${words['listed']}”，表的标题是“${words['title']}”，两处不一致。`,
  },
  'COMP-BASIC-PROJECT': {
    title: '分别公开基本支出和项目支出',
    say: ({ at, variant }) =>
      `${at}没有列出${variant === 'basic' ? '基本支出' : variant === 'project' ? '项目支出' : '基本支出和项目支出'}，两者应当分别公开。`,
  },
  'COMP-3PUB-PARTS': {
    title: '“三公”经费按项公开并说明增减',
    say: (told) =>
      told.variant === 'change'
        ? '有“三公”经费支出，但没有说明与上年相比的增减变化和原因。'
        : `${told.at}没有分项列出${partNames(told)}。`,
  },
  'COMP-SECTIONS': {
    title: '法定说明事项齐全',
    say: ({ words }) => `没有找到“${sectionNames[words['section']!] ?? ''}”的内容，按规定应当公开。`,
  },
  'COMP-TIME': { title: '批复后二十日内公开' },
  'COMP-PERF': {
    title: '公开绩效目标',
    say: () => '没有公开绩效目标，也没有绩效目标情况的说明。',
  },
  'COMP-UNITS': {
    title: '说明预算单位构成',
    say: () => '没有说明部门预算由哪些预算单位构成。',
  },
  'COMP-UNIT-LINE': {
    title: '每张表金额单位明确且唯一',
    say: ({ at, words }) => `${at}写的金额单位是“${words['other']}”，而本表的单位是“${words['unit']}”。`,
  },
  'COMP-KIND': {
    title: '部门与单位、预算与决算用语一致',
    say: ({ at, variant, words }) =>
      variant === 'account'
        ? `${at}是“${words['title']}”，这是决算的用语，本文件是预算。`
        : `“${words['title']}”与“${words['other']}”混用“单位”和“部门”，标题用语应当统一。`,
  },
  'TEXT-PLACEHOLDER': {
    title: '没有遗留的模板占位文字',
    say: ({ at, words }) => `${at}遗留了模板的占位文字“${words['mark']}”（${words['excerpt']}）。`,
  },
  'TEXT-NUMBERING': {
    title: '编号不重复且递增',
    say: ({ at, others, variant, words }) =>
      variant === 'twice'
        ? `${at}的编号“${words['number']}”与${others[0]}重复。`
        : `${at}的编号“${words['number']}”排在“${words['before']}”之后，顺序不对。`,
  },
  'TEXT-DUP-TERM': {
    title: '名词不重复解释',
    say: ({ words }) =>
      `名词“${words['term']}”解释了 ${words['count']} 次${
        words['first'] && words['last'] ? `（第${words['first']}条和第${words['last']}条）` : ''
      }，应当合并或者改正名称。`,
  },
  'TEXT-COPIED': {
    title: '文字说的是本部门、本级',
    say: ({ at, variant, words }) =>
      variant === 'level'
        ? `${at}写到“${words['word']}财政”，而本部门在${words['region']}，可能是从别处照搬的。`
        : `${at}写到“${words['word']}”，而本部门是${words['department']}，可能是从其他部门照搬的。`,
  },
  'TEXT-TYPO': { title: '没有错别字' },
  'TEXT-PUNCT': {
    title: '标点不重复，引号括号成对',
    say: ({ at, variant, words }) =>
      variant === 'doubled'
        ? `${at}的标点 ${words['mark']} 重复（${words['excerpt']}）。`
        : `${at}的标点 ${words['mark']} 没有成对（${words['excerpt']}）。`,
  },
};
