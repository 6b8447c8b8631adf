import type { FunctionNode } from '../../model/series/function-tree.js';
import type { Locale } from '../../text/languages.js';
import { baseWords, treemapWords } from '../../text/words.js';

/** What a node of the treemap is called. */
export function nodeName(node: FunctionNode, locale: Locale): string {
  if (node.kind === 'root') return treemapWords(locale).root;
  if (node.kind === 'nature') return natureName(node, locale) ?? treemapWords(locale).unsplit;
  if (node.type) return baseWords(locale).types[node.type];
  return node.name?.trim() || node.code || treemapWords(locale).unnamed;
}

/** 基本支出 or 项目支出, where the node is of one of them. */
export function natureName(node: FunctionNode, locale: Locale): string | null {
  return node.nature && baseWords(locale)[node.nature];
}

/** 行政运行（基本支出）: the name with its nature, where a part of an item or function is meant. */
export function fullName(node: FunctionNode, locale: Locale): string {
  const name = nodeName(node, locale);
  const nature = node.kind === 'function' ? natureName(node, locale) : null;
  return nature ? treemapWords(locale).part(name, nature) : name;
}

/** A node's name on the way down, where the item stands just before its parts. */
export function stepName(node: FunctionNode, locale: Locale): string {
  return (node.split && natureName(node, locale)) || nodeName(node, locale);
}
