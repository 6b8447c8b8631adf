/** What the element of findings says before the rules are there; their own words are in `checks/`. */
export const checksWords: { heading: string; failed: string; failedHelp: string } = {
  heading: 'Checks',
  failed: 'The rules could not be loaded',
  failedHelp: 'Put budget-kit.checks.js beside the file of the kit.',
};
