import { cellAt, cellsAt, isPrinted } from '../cells.js';
import { defineRule } from '../rule.js';
import { addsUp } from './adds-up.js';

/**
 * “三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费. Where the form goes on with 会议费 and 培训费, its
 * 合计 may include them.
 */
export const threePublicTotal = defineRule({
  id: 'ROW-3PUB',
  group: 'row',
  tolerance: 'TS',
  severity: 'error',
  source: ['M', 'GBC B-004'],
  needs: ['threePublic'],
  substantive: true,
  *check({ budget }) {
    for (const row of budget.tables.threePublic!.rows.keys()) {
      const at = (...columns: string[]) => cellsAt(budget, 'threePublic', row, columns);
      const total = cellAt(budget, 'threePublic', row, 'total');
      const vehicle = at('vehicle');
      const vehicles = vehicle.length > 0 ? vehicle : at('vehicleBuy', 'vehicleRun');
      const [abroad, reception] = [at('abroad'), at('reception')];
      if (!total || abroad.length + reception.length < 2 || vehicles.length === 0) continue;
      const parts = [...abroad, ...vehicles, ...reception];
      const check = addsUp(total, parts);
      const more = at('meeting', 'training').filter(isPrinted);
      const withMore = more.length > 0 ? addsUp(total, [...parts, ...more]) : null;
      if (check) yield !check.passed && withMore?.passed ? withMore : check;
    }
  },
});
