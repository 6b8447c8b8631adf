/** Names of the sources of income and of the budgets, for tables that print columns without naming their rows. */
export const sourceNames: Record<string, string> = {
  general: 'General public budget',
  fiscal: 'Fiscal appropriation',
  fund: 'Government-managed funds',
  stateCapital: 'State-capital budget',
  special: 'Special fiscal accounts',
  institutional: 'Institutional income',
  business: 'Business income',
  superior: 'Grants from superior bodies',
  affiliated: 'Paid in by affiliated units',
  other: 'Other income',
  own: 'Own money of the unit',
  carry: 'Carried over from last year',
  unsplit: 'Not split by source',
};
