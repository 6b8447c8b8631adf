import type { KnownTerm, TermId, TermsWords } from '../zh-cn/terms.js';

/** Every term the kit explains. */
export const knownTerms: Readonly<Record<TermId, KnownTerm>> = {
  departmentBudget: { names: '部門預算|單位預算', meaning: '部門及所屬單位一年的全部收支計劃。' },
  basicExpenditure: { names: '基本支出', meaning: '保障機構正常運轉的支出，分人員經費和公用經費。' },
  projectExpenditure: { names: '項目支出', meaning: '基本支出以外，為特定任務或目標安排的支出。' },
  personnel: {
    names: '人員經費',
    meaning: '基本支出中用於人員的部分：工資、津補貼、社保、公積金、退休費等。',
  },
  runningCosts: {
    names: '公用經費|日常公用經費',
    meaning: '基本支出中維持日常運轉的部分：辦公、水電、差旅、維修等。',
  },
  threePublicExpenses: {
    names: '“三公”經費',
    meaning: '財政撥款安排的因公出國（境）費、公務用車購置及運行費和公務接待費。',
  },
  travelAbroadOnDuty: {
    names: '因公出國（境）費|因公出國（境）費用|因公出國（境）經費',
    meaning: '公務出國（境）的旅費、住宿、伙食、培訓等支出。',
  },
  officialVehicles: {
    names:
      '公務用車購置及運行費|公務用車購置及運行維護費|公務用車購置費|公務用車購置|公務用車運行費|公務用車運行維護費',
    meaning: '購置費用於買車（含稅）；運行費用於燃料、維修、過路、保險等。',
  },
  officialHospitality: { names: '公務接待費', meaning: '按規定接待公務來訪的支出。' },
  operatingCostOfTheOffice: {
    names: '機關運行經費',
    meaning: '行政單位（含參照公務員法管理的事業單位）購買貨物和服務的公用經費。',
  },
  fiscalAppropriation: {
    names: '財政撥款|財政撥款收入',
    meaning: '本級財政從一般公共預算、政府性基金預算和國有資本經營預算撥給的資金。',
  },
  generalPublicBudget: {
    names: '一般公共預算|一般公共預算撥款',
    meaning: '以稅收為主的收入，用於公共服務和機構運轉的預算。',
  },
  governmentManagedFunds: {
    names: '政府性基金|政府性基金預算|政府性基金預算撥款',
    meaning: '依法徵收或由土地出讓等取得、專用於特定公共事業的資金。',
  },
  stateCapitalOperations: {
    names: '國有資本經營預算|國有資本經營|國有資本經營預算撥款',
    meaning: '國有資本收益（如國企上繳利潤）的收支預算。',
  },
  specialFiscalAccount: {
    names: '財政專戶管理資金|納入財政專戶管理|財政專戶',
    meaning: '存入財政專戶、不繳國庫的教育收費等資金。',
  },
  ownFunds: { names: '單位資金', meaning: '財政撥款和財政專戶以外的單位收入。' },
  institutionalIncome: { names: '事業收入', meaning: '事業單位開展專業業務及輔助活動的收入。' },
  carriedOver: {
    names: '上年結轉|上年結轉結餘|結轉下年|年終結轉|結轉',
    meaning: '當年未用完、下年按原用途使用的資金。',
  },
  functionalClassification: {
    names: '功能分類|支出功能分類|功能科目',
    meaning: '按政府做什麼事劃分支出，有類、款、項三級。',
  },
  economicClassification: {
    names: '經濟分類|支出經濟分類|經濟科目|部門經濟分類|政府經濟分類',
    meaning: '按錢怎麼花劃分支出，有類、款兩級；部門科目以 3 開頭，政府科目以 5 開頭，相互對應。',
  },
  class: { names: '類|款|項|科目編碼', meaning: '科目的層級：201 是類，20103 是款，2010301 是項。' },
  performanceTargets: { names: '績效目標|績效指標', meaning: '預算資金計劃達到的產出和效果。' },
  cost: { names: '成本指標|成本', meaning: '完成任務計劃的花費。' },
  output: { names: '產出指標|產出', meaning: '完成的數量、質量和時效。' },
  benefit: { names: '效益指標|效益', meaning: '帶來的經濟、社會、生態等影響。' },
  satisfaction: { names: '滿意度指標|滿意度', meaning: '服務對象的滿意程度。' },
  wagesAndBenefits: { names: '工資福利支出', meaning: '在職人員的工資、津補貼和社保等。' },
  goodsAndServices: { names: '商品和服務支出', meaning: '購買辦公、水電、維修等商品和服務。' },
  subsidiesToIndividualsAndFamilies: {
    names: '對個人和家庭的補助',
    meaning: '直接付給個人的退休費、撫卹金、助學金等。',
  },
  capital: { names: '資本性支出', meaning: '購建房屋、設備、車輛等長期資產的支出。' },
  otherOperatingProjects: { names: '其他運轉類', meaning: '基本支出以外維持機構運轉的項目。' },
  specificPurposeProjects: { names: '特定目標類', meaning: '為特定任務或政策目標安排的項目。' },
  governmentProcurement: { names: '政府採購', meaning: '用財政性資金依法購買貨物、工程和服務。' },
  transfers: { names: '轉移支付|專項轉移支付', meaning: '上級政府給下級政府的資金；專項的指定用途。' },
};

export const termsWords: TermsWords = {
  open: (term) => `名詞解釋：${term}`,
  printed: (number) => `本公開的名詞解釋${number && `（${number.replace(/、$/, '')}）`}`,
  known: 'budget-kit 的通俗解釋',
};
