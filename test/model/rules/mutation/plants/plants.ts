import { acrossPlants } from './across.js';
import { amountPlants } from './amounts.js';
import { codePlants } from './codes.js';
import type { Plant } from './plant.js';
import { projectPlants } from './projects.js';
import { rowPlants } from './rows.js';
import { statementPlants } from './statements.js';
import { textPlants } from './texts.js';

/** Every kind of fault that is planted. */
export const PLANTS: readonly Plant[] = [
  ...amountPlants,
  ...rowPlants,
  ...acrossPlants,
  ...codePlants,
  ...projectPlants,
  ...statementPlants,
  ...textPlants,
];
