import { spoken } from '../spoken.js';

/** The lists of part one. */
export type ProfileList = 'duties' | 'offices' | 'units';

/** Words of the profile. */
export interface ProfileWords {
  heading: string;
  missing: string;
  region: string;
  scope: string;
  code: string;
  lists: Record<ProfileList, string>;
  /** A number of entries. */
  count(list: ProfileList, count: number): string;
  rest(count: number): string;
  less: string;
  summary(name: string, counts: readonly string[]): string;
}

export const profileWords = spoken<ProfileWords>('profileWords', {
  heading: '部门概况',
  missing: '部门概况',
  region: '地区',
  scope: '公开范围',
  code: '部门编码',
  lists: { duties: '主要职责', offices: '内设机构', units: '预算单位构成' },
  count: (list, count) =>
    `${{ duties: '主要职责', offices: '内设机构', units: '预算单位' }[list]} ${count} ${list === 'duties' ? '项' : '个'}`,
  rest: (count) => `显示其余 ${count} 项`,
  less: '只显示前几项',
  summary: (name, counts) => `${name}：${counts.join('，')}。`,
});
