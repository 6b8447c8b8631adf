import type { completenessRules } from '../../../model/rules/completeness/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { columnNames } from './column-names.js';

/** What COMP-SECTIONS looks for. */
const sectionNames: Record<string, string> = {
  duties: '主要職責',
  organisation: '機構設置',
  change: '收支增減變化情況',
  operatingCost: '機關運行經費',
  procurement: '政府採購情況',
  procurementParts: '政府採購的貨物、工程、服務分項',
  stateAssets: '國有資產佔用情況',
  threePublic: '三公經費情況',
  performance: '績效目標情況',
  glossary: '名詞解釋',
};

const tableName = ({ words }: Told) => tableWords.names[words['table'] as TableId];

const partNames = ({ words }: Told) => namesOf(words['parts'], columnNames).join('、');

/** Rules on completeness and statutory disclosure. */
export const completenessWords: Record<(typeof completenessRules)[number]['id'], RuleWords> = {
  'COMP-TABLE-SET': {
    title: '應當公開的表都已公開',
    say: (told) => `應當公開的《${tableName(told)}》不在公開的文件中。`,
  },
  'COMP-TABLE-MISSING': {
    title: '目錄所列的表都在',
    say: ({ words }) => `目錄列有“${words['title']}”，文件中沒有這張表。`,
  },
  'COMP-TABLE-UNLISTED': {
    title: '公開的表都列入目錄',
    say: ({ at }) => `${at}沒有列入目錄。`,
  },
  'COMP-TITLE': {
    title: '目錄與表的標題一致',
    say: ({ words }) => `目錄中是“${words['listed']}”，表的標題是“${words['title']}”，兩處不一致。`,
  },
  'COMP-BASIC-PROJECT': {
    title: '分別公開基本支出和項目支出',
    say: ({ at, variant }) =>
      `${at}沒有列出${variant === 'basic' ? '基本支出' : variant === 'project' ? '項目支出' : '基本支出和項目支出'}，兩者應當分別公開。`,
  },
  'COMP-3PUB-PARTS': {
    title: '“三公”經費按項公開並說明增減',
    say: (told) =>
      told.variant === 'change'
        ? '有“三公”經費支出，但沒有說明與上年相比的增減變化和原因。'
        : `${told.at}沒有分項列出${partNames(told)}。`,
  },
  'COMP-SECTIONS': {
    title: '法定說明事項齊全',
    say: ({ words }) => `沒有找到“${sectionNames[words['section']!] ?? ''}”的內容，按規定應當公開。`,
  },
  'COMP-TIME': { title: '批覆後二十日內公開' },
  'COMP-PERF': {
    title: '公開績效目標',
    say: () => '沒有公開績效目標，也沒有績效目標情況的說明。',
  },
  'COMP-UNITS': {
    title: '說明預算單位構成',
    say: () => '沒有說明部門預算由哪些預算單位構成。',
  },
  'COMP-UNIT-LINE': {
    title: '每張表金額單位明確且唯一',
    say: ({ at, words }) => `${at}寫的金額單位是“${words['other']}”，而本表的單位是“${words['unit']}”。`,
  },
  'COMP-KIND': {
    title: '部門與單位、預算與決算用語一致',
    say: ({ at, variant, words }) =>
      variant === 'account'
        ? `${at}是“${words['title']}”，這是決算的用語，本文件是預算。`
        : `“${words['title']}”與“${words['other']}”混用“單位”和“部門”，標題用語應當統一。`,
  },
  'TEXT-PLACEHOLDER': {
    title: '沒有遺留的模板佔位文字',
    say: ({ at, words }) => `${at}遺留了模板的佔位文字“${words['mark']}”（${words['excerpt']}）。`,
  },
  'TEXT-NUMBERING': {
    title: '編號不重複且遞增',
    say: ({ at, others, variant, words }) =>
      variant === 'twice'
        ? `${at}的編號“${words['number']}”與${others[0]}重複。`
        : `${at}的編號“${words['number']}”排在“${words['before']}”之後，順序不對。`,
  },
  'TEXT-DUP-TERM': {
    title: '名詞不重複解釋',
    say: ({ words }) =>
      `名詞“${words['term']}”解釋了 ${words['count']} 次${
        words['first'] && words['last'] ? `（第${words['first']}條和第${words['last']}條）` : ''
      }，應當合併或者改正名稱。`,
  },
  'TEXT-COPIED': {
    title: '文字說的是本部門、本級',
    say: ({ at, variant, words }) =>
      variant === 'level'
        ? `${at}寫到“${words['word']}財政”，而本部門在${words['region']}，可能是從別處照搬的。`
        : `${at}寫到“${words['word']}”，而本部門是${words['department']}，可能是從其他部門照搬的。`,
  },
  'TEXT-TYPO': { title: '沒有錯別字' },
  'TEXT-PUNCT': {
    title: '標點不重複，引號括號成對',
    say: ({ at, variant, words }) =>
      variant === 'doubled'
        ? `${at}的標點 ${words['mark']} 重複（${words['excerpt']}）。`
        : `${at}的標點 ${words['mark']} 沒有成對（${words['excerpt']}）。`,
  },
};
