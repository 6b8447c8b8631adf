import { expenditureBasic, expenditureBasicBlank } from './expenditure-basic.js';

/** Rules within a row, in the order of the catalogue. */
export const rowRules = [expenditureBasic, expenditureBasicBlank] as const;
