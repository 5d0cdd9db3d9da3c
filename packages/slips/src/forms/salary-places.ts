import type { Line } from '../layout.ts'

/** The places of a 給与所得の源泉徴収票. Before each code stand two letters, which differ from version to version. */
export const salaryPlaces: readonly Line[] = [
  ['B00000', '年分', 'year'],
  ['E00010', '支払金額（内書）', 'amount', 'inside-another'],
  ['E00020', '支払金額', 'amount', 'not-needed'],
  ['F00000', '給与所得控除後の金額', 'amount', 'computed-again'],
  ['G00000', '所得控除の額の合計額', 'amount', 'computed-again'],
  ['H00010', '源泉徴収税額（内書）', 'amount', 'not-needed'],
  ['H00020', '源泉徴収税額', 'amount', 'not-needed'],
  ['J00000', '配偶者（特別）控除の額', 'amount', 'computed-again'],
  ['K00020', '控除対象扶養親族の数（特定）', 'count', 'asked-in-form'],
  ['K00060', '控除対象扶養親族の数（老人・内書）', 'count', 'asked-in-form'],
  ['K00070', '控除対象扶養親族の数（老人）', 'count', 'asked-in-form'],
  ['K00100', '控除対象扶養親族の数（その他）', 'count', 'asked-in-form'],
  ['K00030', '控除対象扶養親族の数（特定・従たる給与）', 'count', 'not-needed'],
  ['K00080', '控除対象扶養親族の数（老人・従たる給与）', 'count', 'not-needed'],
  ['K00110', '控除対象扶養親族の数（その他・従たる給与）', 'count', 'not-needed'],
  ['C10000', '16歳未満扶養親族の数', 'count', 'asked-in-form'],
  ['L00020', '障害者の数（特別・内書）', 'count', 'asked-in-form'],
  ['L00030', '障害者の数（特別）', 'count', 'asked-in-form'],
  ['L00040', '障害者の数（その他）', 'count', 'asked-in-form'],
  ['D10000', '非居住者である親族の数', 'count', 'asked-in-form'],
  ['M00010', '社会保険料等の金額（内書）', 'amount', 'not-needed'],
  ['M00020', '社会保険料等の金額', 'amount', 'not-needed'],
  ['N00000', '生命保険料の控除額', 'amount', 'computed-again'],
  ['O00000', '地震保険料の控除額', 'amount', 'computed-again'],
  ['P00000', '住宅借入金等特別控除の額', 'amount', 'computed-again'],
  ['Q00010', '摘要', 'words'],
  ['R00000', '配偶者の合計所得', 'amount', 'asked-in-form'],
  ['Y00000', '新生命保険料の金額', 'amount', 'not-needed'],
  ['Z00000', '旧生命保険料の金額', 'amount', 'not-needed'],
  ['A10000', '介護医療保険料の金額', 'amount', 'not-needed'],
  ['B10000', '新個人年金保険料の金額', 'amount', 'not-needed'],
  ['S00000', '旧個人年金保険料の金額', 'amount', 'not-needed'],
  ['T00000', '旧長期損害保険料の金額', 'amount', 'not-needed'],
  ['E10010', '住宅借入金等特別控除適用数', 'count', 'asked-in-form'],
  ['E10020', '住宅借入金等特別控除可能額', 'amount', 'asked-in-form'],
  ['E10030', '居住開始年月日（1回目）', 'day', 'asked-in-form'],
  ['E10050', '住宅借入金等年末残高（1回目）', 'amount', 'not-needed'],
  ['E10060', '居住開始年月日（2回目）', 'day', 'asked-in-form'],
  ['E10080', '住宅借入金等年末残高（2回目）', 'amount', 'not-needed'],
  ['G10000', '国民年金保険料等の金額', 'amount', 'inside-another'],
  ['J10000', '基礎控除の額', 'amount', 'computed-again'],
  ['K10000', '所得金額調整控除額', 'amount', 'computed-again'],
  ['W00000', '受給者生年月日', 'day', 'not-needed'],
]

/**
 * Places whose code says 「there is one」 in a way that the public description of the form leaves open.
 * That they are there is said; which of them is marked, the form asks.
 */
export const personMarks: readonly string[] = [
  'U00040',
  'U00050',
  'U00070',
  'U00080',
  'U00090',
  'U00100',
  'I00010',
  'I00050',
]

/** The other codes of the form as we know it: names, addresses, numbers, groups, and what nobody needs. */
export const salaryPassedOver: readonly string[] = [
  'A00000 C00000 C00010 C00080 C00090 C00100 C00110 C00120 D00000 E00000 H00000',
  'I00000 I00030 K00000 K00010 K00040 K00050 K00090 L00000',
  'L00010 M00000 Q00000 Q00020 E10000 E10040 E10070 F10000 F10010 F10020 F10030',
  'H10000 H10010 H10020 H10030 I10000 I10010 I10020 I10030 U00000 U00010 U00020',
  'U00030 U00060 U00110 U00120 U00130 V00000 V00010 V00020 V00030 X00000 X00010',
  'X00020 X00030',
].flatMap((line) => line.split(' '))
