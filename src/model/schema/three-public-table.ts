import * as z from 'zod/mini';
import { columns } from './amounts.js';
import { table } from './table.js';
import { optionalName } from './text.js';

/**
 * “三公”经费表 (Henan 8, national 7, Shanghai 9): `abroad` 因公出国（境）费, `vehicle` 公务用车购置及运行费 =
 * `vehicleBuy` + `vehicleRun`, `reception` 公务接待费. Some places add `operatingCost` 机关运行经费,
 * `meeting` 会议费 and `training` 培训费.
 */
export const threePublic = z.lazy(() =>
  table(
    z.strictObject({
      kind: z.literal(['total', 'unit']),
      name: optionalName,
      ...columns(
        'total',
        'abroad',
        'vehicle',
        'vehicleBuy',
        'vehicleRun',
        'reception',
        'operatingCost',
        'meeting',
        'training',
      ),
    }),
  ),
);
