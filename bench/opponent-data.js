/**
 * What a page written by hand has inline: the figures of a budget document, shaped for its own drawing. Amounts are
 * counted in hundredths of 万元, as they are printed.
 */
const count = (printed) => Math.round((printed ?? 0) * 100);
const sum = (rows) => rows.reduce((total, { amount }) => total + amount, 0);
const groups = (list, keyOf) => {
  const found = new Map();
  for (const each of list) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each]);
  return [...found];
};
const largestFirst = (list) => list.sort((a, b) => b.amount - a.amount);

/** Classes with their tiles, both largest first. */
export function treemapData({ expenditure, incomeExpenditure }) {
  const rows = expenditure.rows.filter(({ kind }) => kind === 'item');
  const tiles = groups(rows, ({ code }) => code).flatMap(([code, same]) =>
    ['basic', 'project'].flatMap((nature) => {
      const amount = same.reduce((total, row) => total + count(row[nature]), 0);
      return amount
        ? [{ id: `${code}/${nature}`, name: same[0].name, basic: nature === 'basic', amount }]
        : [];
    }),
  );
  const named = incomeExpenditure.rows.filter(({ code }) => code);
  const classes = named.map(({ code, name }) => {
    const own = largestFirst(tiles.filter(({ id }) => id.startsWith(code)));
    return { id: code, name, tiles: own, amount: sum(own) };
  });
  return largestFirst(classes.filter(({ amount }) => amount)).map(({ amount: _amount, ...each }) => each);
}

const economicClasses = {
  301: '工资福利支出',
  302: '商品和服务支出',
  303: '对个人和家庭的补助',
  310: '资本性支出',
};

function economicItems({ basicExpenditure }) {
  const [, ...rows] = basicExpenditure.rows;
  return groups(rows, ({ code }) => code).map(([code, same]) => {
    const parts = same.map(({ govCode, govName, total }) => ({ govCode, govName, amount: count(total) }));
    const side = same[0].personnel === null ? '公用经费' : '人员经费';
    return { code, name: `${code} ${same[0].name}`, side, parts, amount: sum(parts), notes: under(parts) };
  });
}

function under(parts) {
  const codes = parts.map(({ govCode }) => govCode);
  return codes.length > 1 ? [`同时列在 ${codes.join('、')} 两个政府科目下`] : [];
}

/** Heads of 部门 classes, each followed by its items, largest first. */
export function economicData(tables) {
  const items = economicItems(tables);
  const hues = huesOf(items);
  const rows = groups(items, ({ code }) => code.slice(0, 3)).flatMap(([code, own]) => [
    {
      name: `${code} ${economicClasses[code]}`,
      amount: sum(own),
      side: own[0].side,
      notes: [`含 ${own.length} 项`],
    },
    ...largestFirst(own).map(({ name, amount, side, notes, parts }) => {
      const of = parts.map(({ govCode, govName, amount }) => ({
        name: `${govCode} ${govName}`,
        amount,
        hue: hues.indexOf(govCode.slice(0, 3)),
      }));
      return { name, amount, side, notes, parts: of };
    }),
  ]);
  return { whole: sum(items), rows };
}

function huesOf(items) {
  return [...new Set(items.flatMap(({ parts }) => parts.map(({ govCode }) => govCode.slice(0, 3))))].sort();
}

/** 部门 and 政府 items as nodes, and the rows that print both as links. */
export function flowData(tables) {
  const items = economicItems(tables);
  const hues = huesOf(items);
  const links = items.flatMap(({ code, name, parts }) =>
    parts.map(({ govCode, govName, amount }) => ({ code, name, govCode, govName, amount })),
  );
  const from = groups(items, ({ code }) => code.slice(0, 3)).flatMap(([, own]) => largestFirst(own));
  const sources = from.map(({ code, name, side, amount, notes, parts }) => {
    const of = parts.map(({ govCode, govName, amount }) => `${govCode} ${govName} ${printed(amount)}`);
    return { id: code, name, amount, notes: [side, ...notes, ...of] };
  });
  const targets = groups(links, ({ govCode }) => govCode).map(([code, own]) => ({
    id: code,
    name: `${code} ${own[0].govName}`,
    amount: sum(own),
    hue: hues.indexOf(code.slice(0, 3)),
    notes:
      own.length > 6 ? [`含 ${own.length} 项`] : own.map(({ name, amount }) => `${name} ${printed(amount)}`),
  }));
  const padding = (Math.max(sources.length, targets.length) - 1) * 22;
  return {
    whole: sum(items),
    height: padding + Math.max(160, Math.ceil(padding / 3)),
    nodes: [...sources, ...targets.sort((a, b) => (a.id < b.id ? -1 : 1))],
    links: links.map(({ code, govCode, amount }) => ({ source: code, target: govCode, value: amount })),
  };
}

function printed(amount) {
  return `${(amount / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')} 万元`;
}

const threePublicNames = {
  total: '“三公”经费合计',
  abroad: '因公出国（境）费',
  vehicle: '公务用车购置及运行费',
  vehicleBuy: '公务用车购置费',
  vehicleRun: '公务用车运行维护费',
  reception: '公务接待费',
};

/** The three-public expenses with last year's, and the change as the disclosure words it. */
export function threePublicData({ year, tables: { threePublic } }) {
  const rows = Object.entries(threePublicNames).map(([id, name]) => {
    const cell = threePublic.rows[0][id];
    const [amount, last] = [
      count(cell),
      count(threePublic.previous.figures.find((each) => each.column === id).amount),
    ];
    const percent = `${((Math.abs(amount - last) * 100) / last).toFixed(2)}%`;
    const [word, sign] = amount < last ? ['减少', '−'] : ['增加', '+'];
    const change =
      amount === last ? ['持平'] : [`${word} ${printed(Math.abs(amount - last))}`, sign + percent];
    const part = /^vehicle./.test(id) ? `（${threePublicNames.vehicle}的一部分）` : '';
    return { name, part, amount, remark: cell === null ? '（表中空白，文字说明为 0）' : '', last, change };
  });
  return { year, rows };
}

const dimensions = { cost: '成本', output: '产出', benefit: '效益', satisfaction: '满意度' };

/** A table of indicators for the department and one for each project; the first row is the head. */
export function targetsData({ overallPerformance, projectPerformance }) {
  const head = (...texts) => texts.map((text) => ({ text }));
  const overall = groups(overallPerformance.rows, ({ level1 }) => level1).flatMap(([level1, all]) =>
    groups(all, ({ level2 }) => level2).flatMap(([level2, own], at) =>
      own.map(({ name, value }, index) => [
        ...(at + index === 0 ? [{ text: level1, span: all.length }] : []),
        ...(index === 0 ? [{ text: level2, span: own.length }] : []),
        { text: name },
        valueCell(value),
      ]),
    ),
  );
  const projects = projectPerformance.rows.filter(({ kind }) => kind === 'project');
  return [
    { title: '', rows: [head('一级指标', '二级指标', '三级指标', '指标值'), ...overall] },
    ...projects.map(({ code, name, total, indicators }) => ({
      title: `${name} ${printed(count(total))} 项目编码 ${code} ${indicators.length} 个指标`,
      rows: [
        head('指标类别', '指标', '指标值'),
        ...groups(indicators, ({ dimension }) => dimension).flatMap(([dimension, own]) =>
          own.map(({ name, value }, index) => [
            ...(index === 0 ? [{ text: dimensions[dimension], span: own.length }] : []),
            { text: name },
            valueCell(value),
          ]),
        ),
      ],
    })),
  ];
}

/** A percentage has a gauge 72 px long. */
function valueCell(value) {
  const [, comparator, number] = /^([≥≤]?)(\d+)%$/.exec(value) ?? [];
  if (number === undefined) return { text: value };
  const at = (Number(number) * 72) / 100;
  const [from, to] = comparator === '≥' ? [at, 72] : comparator === '≤' ? [0, at] : [at, at];
  return { text: value, rate: [from, to, at] };
}
