/** The consistency rules with all that is said of them: what `budget-kit.checks.js` holds beside the kit. */
export { nameOf } from '../../model/codes/codes.js';
export { ruleOf, rules, type RuleId } from '../../model/rules/catalogue.js';
export { allFindings, checkBudget, checkSteps } from '../../model/rules/check-budget.js';
export { loadLanguage } from '../languages.js';
export { findingSentence, formulaText, repairSentence } from './finding-sentence.js';
export { placeName } from './place-names.js';
export { reasonText, sourceText, wordsOf } from './rule-words.js';
export { panelWords } from './words.js';
