import { projectSectionTitles } from '../../places/national/sections.js';
import { sectionTitles } from '../../places/place-words.js';
import { proseKey } from './text-forms.js';

/** Which part of the disclosure (its key `parts`) something belongs to. */
export type Part = 'profile' | 'narrative' | 'glossary' | 'tables';

/**
 * The id of a section by its title; `null` where its meaning is not known.
 * @param inside Id of the section it stands in.
 */
export function sectionIdOf(title: string, inside: string | null = null): string | null {
  const key = proseKey(title);
  const below = inside?.startsWith('project')
    ? projectSectionTitles.find(([, words]) => words.test(key))
    : undefined;
  return (below ?? sectionTitles.find(([, words]) => words.test(key)))?.[0] ?? null;
}

/** Sections of part one, 概况. */
const PROFILE_IDS: readonly string[] = ['duties', 'organisation', 'units'];

/** Whether a section belongs to part one. */
export function isProfileSection(id: string): boolean {
  return PROFILE_IDS.includes(id);
}

/** The part a title opens, such as 第三部分 名词解释; `null` where it names none. */
export function partOf(title: string): Part | null {
  const key = proseKey(title);
  if (/(名词|术语|专业名词|专业性名词)(解释|说明)/.test(key) || /^专业术语/.test(key)) return 'glossary';
  if (/(预算|公开|收支|支出|收入|目标|明细|总|附)表(\(.*\))?$|^附(件|表)([::]|$|\d)/.test(key))
    return 'tables';
  if (/概况|基本情况$|^(部门|单位)简介/.test(key)) return 'profile';
  if (/(部门|单位|年度?)预算(安排|编制)?(情况)?说明$|^(预算)?(编制)?情况说明$/.test(key)) return 'narrative';
  return null;
}
