import { keyOf } from './keys.js';

const UNIT = /[（(]?(金额)?单位[:：]?(人民币)?(元|千元|万元|亿元)[）)]?$/;
const TITLE_END = /表([（(【[].{0,20}[）)】\]]|[一二三四五六七八九十\d]*|续)?[:：]?$/;
const NUMBERED_FORM = /^(附件?|附表|公开|预算公开|表)[-－—一二三四五六七八九十\d]+(表)?$/;
const LONGEST_TITLE = 60;

/** Texts that stand only in the heads of tables, never as the name of a row. */
const HEAD_WORDS =
  /^(项目|科目编码|科目名称|.{0,12}(编码|代码|名称)|.{0,12}[（(](项目|科目)名称[）)]|金额|预算数|本年预算数?|决算数|类|款|项|序号|栏次|行次|类型|指标值|[一二三]级指标|小计|基本支出|项目支出|人员经费|公用经费|支出预算|收入预算|本年(收入|支出)|(财政拨款)?(收入|支出))$/;

/** Whether a line on its own reads like the title of a table, or its form number: “表1”, “预算公开01表”. */
export function isTableTitle(text: string): boolean {
  const line = keyOf(text);
  if (line.length > LONGEST_TITLE || /[。；;!?]/.test(line) || /[.…]{4,}/.test(line)) return false;
  return TITLE_END.test(line) || NUMBERED_FORM.test(line);
}

/** Whether a line states the unit of a table: “单位：万元”, also after the name of the department. */
export function isUnitLine(text: string): boolean {
  return UNIT.test(keyOf(text)) && keyOf(text).length <= LONGEST_TITLE;
}

/** Whether a text is a note below a table: “备注：…”, “注1：…”, “（说明）：…”. */
export function isNoteLine(text: string): boolean {
  return /^\(?(备注|附注|注释|注|说明)\d*\)?[:.、]/.test(keyOf(text));
}

/** Whether the texts of a row are those of a head: at least two, most of them words of heads, none a figure. */
export function isHeadRow(texts: readonly string[]): boolean {
  const words = texts.map(keyOf).filter((text) => text !== '');
  if (words.length < 2 || words.some((word) => /^[-\d.,%]+$/.test(word))) return false;
  return words.filter((word) => HEAD_WORDS.test(word)).length * 2 >= words.length;
}

const SIGNATURE =
  /^(单位|部门|机构)?(主管|分管)?(负责人|责任人|领导|法人代表?|法定代表人|会计|出纳|制表人?|填表人?|填报人|编制人|经办人?|审核人?|复核人?|核对人?|联系人|签字|签章|盖章|公章)(签字|签章|盖章|姓名)?([(].{0,8}[)])?[:]|^(财务|会计|统计|预算)(主管|部门)?(负责人|人员)?(签字|签章|盖章)?([(].{0,8}[)])?[:]|^(联系电话|电话|填报日期|填表日期|报送日期|制表日期|编制日期|填报时间|报出日期)[:]/;

/** Whether a text is where a form is signed below its table: 单位负责人：… 填表人：… 填报日期：… */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(keyOf(text));
}

const NONE =
  /^(无|空|空表|此表为空|本表为空|无此项|无数据|无内容|不涉及|零|[-—–/]+)$|^(本|我)(部门|单位|表|局|院|办|街道|镇|乡)?(本年度?|20\d\d年度?)?(没有|无|未|不存在|不涉及).{0,30}$|^(20\d\d年度?)?(没有|无|未安排|未发生|不涉及)(此|该|相关|相应|政府性|国有|预算|支出|收入|数据|内容|项目支出|安排|财政).{0,25}$/;

/** Whether a text says that a table has nothing in it: 无, 空表, 本部门无政府性基金预算. */
export function saysNone(text: string): boolean {
  return NONE.test(keyOf(text).replace(/[。.]$/, ''));
}
