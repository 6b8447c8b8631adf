/** Subjects that no table has, by section: only their part in the ids of facts. */
interface PlainSlot {
  readonly key: string;
  readonly words: RegExp;
}

const plain = (key: string, words: RegExp): PlainSlot => ({ key, words });

const KINDS: readonly (readonly [key: string, words: string])[] = [
  ['ministry', '[省部]+级'],
  ['leaders', '主要领导'],
  ['dispatch', '机要'],
  ['emergency', '应急'],
  ['enforcement', '执法'],
  ['technical', '特种'],
  ['retired', '离退休|老干部'],
  ['other', '其他用车'],
];

const vehicles = (key: string, verb: string): PlainSlot[] => [
  ...KINDS.map(([kind, words]) => plain(`${key}-${kind}`, new RegExp(`^${verb}.*(${words})`))),
  plain(key, new RegExp(`^${verb}(公务|机动)?(车辆|用车)$`)),
];

const HAS = '(共有|拥有|保有|现有|实有)?';

const assets: readonly PlainSlot[] = [
  plain('vehicles-lent', /(调配|借用|调拨|租[用赁]).*(车辆|用车)/),
  ...vehicles('vehicles-bought', '安排购置'),
  ...vehicles('vehicles', HAS),
  plain('equipment-bought', /^安排购置.*设备/),
  plain('equipment-general', /通用设备/),
  plain('equipment-special', /专用设备/),
  plain('equipment', /设备/),
];

const organisation: readonly PlainSlot[] = [
  plain('offices', /内设/),
  plain('institutions-below', /^(下属|所属).*事业单位/),
  plain('units-below', /^(下属|所属).*单位/),
  plain('administrative-units', /^行政单位/),
  plain('civil-service-units', /^参(公|照)/),
  plain('institutions', /^事业单位/),
];

/** Subjects by section. */
export const plainSlots: Readonly<Record<string, readonly PlainSlot[]>> = {
  organisation,
  units: organisation,
  duties: organisation,
  'operating-cost': [
    plain('operating-cost-agencies', /^(下属|所属).*机关/),
    plain('operating-cost-institutions', /事业单位/),
  ],
  procurement: [
    plain('small-micro', /小型和?微型|小微/),
    plain('small-medium', /中小(微)?企业/),
    plain('goods', /货物/),
    plain('works', /工程/),
    plain('services', /服务/),
    plain('', /^(年度)?政府采购(预算|支出|项目)*(总额|金额|合计|资金|规模)?$/),
  ],
  'performance-targets': [
    plain('target-amount', /绩效目标.*(资金|金额|预算)$/),
    plain('target-projects', /绩效目标.*项目$/),
    plain('target-units', /单位.*绩效目标|绩效目标.*单位/),
  ],
  'state-assets': assets,
};

/** What ids of facts begin with, by section; the empty text where the subjects name themselves. */
export const idPrefixes: Readonly<Record<string, string>> = {
  'income-and-expenditure': '',
  'general-expenditure': 'general',
  'basic-expenditure': 'basic',
  'fund-expenditure': 'fund',
  'state-capital-expenditure': 'state-capital',
  'three-public': '',
  'operating-cost': '',
  'performance-targets': '',
  'state-assets': '',
  organisation: '',
  units: '',
  duties: '',
};
