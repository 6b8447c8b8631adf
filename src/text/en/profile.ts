import type { ProfileList, ProfileWords } from '../zh-cn/profile.js';

const english: Record<ProfileList, readonly [string, string]> = {
  duties: ['duty', 'duties'],
  offices: ['office', 'offices'],
  units: ['budget unit', 'budget units'],
};

export const profileWords: ProfileWords = {
  heading: 'The department',
  missing: 'profile of the department',
  region: 'Region',
  scope: 'Scope',
  code: 'Code',
  lists: { duties: 'Duties', offices: 'Offices', units: 'Budget units' },
  count: (list, count) => `${count} ${english[list][count === 1 ? 0 : 1]}`,
  rest: (count) => `Show ${count} more`,
  less: 'Show fewer',
  summary: (name, counts) => `${name}: ${counts.join(', ')}.`,
};
