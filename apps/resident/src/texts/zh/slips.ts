import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { Translated } from '../../languages/translated.ts'
import type { SlipFileProblem } from '../../slips/read-slip.ts'
import type * as japanese from '../slips.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: '工资的源泉征收票（「給与所得の源泉徴収票」）',
  'life-insurance': '人寿保险费扣除证明书（「生命保険料控除証明書」）',
  'quake-insurance': '地震保险费扣除证明书（「地震保険料控除証明書」）',
  donation: '捐款收据证明书（「寄附金受領証明書」）',
  'donations-of-a-year': '关于捐款扣除的证明书（「寄附金控除に関する証明書」）',
  'pension-premium': '国民年金保险费等扣除证明书（「国民年金保険料等控除証明書」）',
  'mutual-aid': '小规模企业共济等缴费扣除证明书（「小規模企業共済等掛金控除証明書」）',
  'tax-return': '所得税确定申告书（e-Tax申报数据）',
}

const byHand = '也可以看着纸质证明书填入下面的栏目。'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: '此文件是空的。请重新下载后再选择。',
  'too-large': `此文件过大。请选择〔上限〕MB以内的证明书或申报数据文件。`,
  'not-xml': `请选择证明书或申报数据文件（文件名以 .xml 或 .xtx 结尾）。${byHand}`,
  'unknown-encoding': `此文件的文字编码还不能读取。${byHand}`,
  'damaged-text': '文件似乎有部分缺失。请重新下载后再选择。',
  'own-rules': `此文件的写法与证明书不同，因此不读取。${byHand}`,
  'damaged-xml': '文件似乎有部分缺失。请重新下载后再选择。',
  'too-complex': `此文件的内容多于证明书，因此不读取。请选择证明书或申报数据文件。`,
  'unknown-form': `这种文件还不能读取。${byHand}`,
  'several-forms': '一个文件中有两份以上的证明书。请分成单独的文件后再选择。',
  'nothing-readable': `此证明书上没有可读取的金额。${byHand}`,
  'year-missing': `文件中没有写明是哪一年的证明书。${byHand}`,
  'several-years': `此文件混有不同年份的内容。请只把要计算的年份填入下面的栏目。`,
  'year-outside': '此文件的年份不能在这里计算。请选择〔年〕的文件。',
  'not-an-amount': `「〔欄〕」中有不是数字的内容。${byHand}`,
  negative: `「〔欄〕」小于0日元。${byHand}`,
  'out-of-range': `「〔欄〕」超过〔最大〕日元。${byHand}`,
  'not-a-day': `无法读取「〔欄〕」的日期。${byHand}`,
  'unknown-choice': `「〔欄〕」中有未知的类别。${byHand}`,
  repeated: `「〔欄〕」有两个，无法决定用哪个金额。${byHand}`,
  misplaced: `「〔欄〕」出现在证明书中没有的位置。${byHand}`,
  contradiction: `「〔欄〕」与「〔別の欄〕」不符。${byHand}`,
  gone: '无法打开文件。请重新选择。',
  unread: '由于本站的问题或没有连接网络，无法读取。请稍后重新选择。',
}

const likeness = {
  pdf: '这是PDF。请选择可在同一处下载的、文件名以 .xml 或 .xtx 结尾的文件。',
  zip: '这是压缩文件（ZIP）。请解压后选择其中的 .xml 文件。',
  'tax-office-draft': '这是确定申告书制作网站的中途保存文件（.data）。请选择申报数据（.xtx）。',
}

/** What to say of a file that could not be read. It blames nobody and shows the way out. */
export function slipProblemText(problem: SlipFileProblem): string {
  if (problem.kind === 'not-xml' && problem.looksLike !== 'other')
    return likeness[problem.looksLike]
  return Object.entries(dataOf(problem)).reduce(
    (text, [name, value]) => text.replace(`〔${name}〕`, value),
    problemTexts[problem.kind],
  )
}

function dataOf(problem: SlipFileProblem): Readonly<Record<string, string>> {
  if (problem.kind === 'too-large') return { 上限: String(problem.limit / 1024 / 1024) }
  if (problem.kind === 'year-outside') return { 年: `${problem.first}年至${problem.last}年` }
  if (problem.kind === 'contradiction') {
    const [one, other] = problem.between
    return { 欄: spotText(one), 別の欄: spotText(other) }
  }
  if (!('at' in problem)) return {}
  const at = { 欄: spotText(problem.at) }
  return problem.kind === 'out-of-range' ? { ...at, 最大: grouped(problem.largest) } : at
}

/** 「寄附金額（明細の3番目）」. */
const spotText = ({ label, place }: Spot): string =>
  place === 0 ? label : `${label}（明细第${place}项）`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again': '这是所得税的金额。住民税的金额在这里重新计算。',
  'inside-another': '已包含在其他金额中，因此不重复计入。',
  'asked-in-form': '仅凭文件无法决定。请在下面的栏目填写。',
  'not-needed': '不用于住民税的计算。',
  'no-effect': '住民税中不能扣除。',
  'other-year': '属于其他年份。',
  cancelled: '该捐款已取消，因此不计入。',
  'in-words': '写的是文字而不是金额。请在下面的栏目填写金额。',
  'premiums-missing': '只有扣除额，没有写所付的保险费。请看证明书在下面的栏目填写。',
  unknown: '这是此版本首次出现的栏目。请与纸质源泉征收票对照。',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': '似乎是新版本。请将填入的金额与纸质证明书对照。',
  'former-employer':
    '摘要中写有以前雇主的情况。若该工资已包含在支付金额中，请不要再填写以前雇主的源泉征收票。',
  'designated-receivers':
    '只有对国家指定的都道府县、市区町村的捐款才算故乡税。若有其他捐款，请修改金额。',
}

/** Said of every slip. */
export const signatureText = '未验证文件的电子签名。请将填入的金额与纸质证明书对照。'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: '填入哪个金额？若打算付到年底，则为截至12月的预计金额。',
    options: { expected: '截至12月的预计金额', paid: '截至证明书日期所付的金额' },
  },
  'paid-ahead': {
    label: '预付的国民年金保险费如何填入？',
    options: { 'at-once': '全部计入付款当年', 'each-year': '分摊到各年' },
  },
  'quake-or-old': {
    label: '此合同只能在地震保险费和旧长期损害保险费中选择一项。',
    options: {
      quake: '地震保险费（「地震保険料」）',
      old: '旧长期损害保险费（「旧長期損害保険料」）',
    },
  },
  'own-prefecture': {
    label: '是对居住地都道府县的共同募金会或日本红十字会支部的捐款吗？',
    options: { yes: '是', no: '否' },
  },
  ordinance: {
    label: '捐款对象是否由居住地的都道府县或市区町村以条例指定？',
    options: {
      both: '都道府县和市区町村两者',
      prefecture: '仅都道府县',
      municipality: '仅市区町村',
      none: '都没有',
    },
  },
  'dividend-kind': {
    label: '股息属于哪一种？',
    options: {
      剰余金の配当等: '股票等的股息',
      証券投資信託: '证券投资信托的分配',
      外貨建等証券投資信託: '外币等证券投资信托的分配',
      配当控除の対象外: '没有股息扣除的',
    },
  },
  'single-parent': {
    label: '单亲栏有标记。您是哪一种？',
    options: { 母: '母亲', 父: '父亲' },
  },
  widow: {
    label: '寡妇栏有标记。属于哪一种？',
    options: { 死別: '与丈夫死别', 離別: '离婚' },
  },
  relation: {
    label: '申报书上写的关系属于哪一种？',
    options: { 子: '子女', '父母・祖父母': '父母、祖父母', その他: '其他' },
  },
  'housing-mark': {
    label: '源泉征收票上，开始居住年月日旁边的「特別控除区分」一栏写着哪个字？请看着票选择。',
    options: {
      なし: '没有“特”字',
      特: '有「（特）」',
      特特: '有「（特特）」',
      特特特: '有「（特特特）」',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap: '这里已经有金额。若是同一项请选“保持不变”，若是另一项请选“加上”。',
  duplicate: '已填入内容相同的证明书。若是另一份请选“加上”。',
  'other-year': '此证明书的年份与正在计算的年份不同。',
  'no-room': '不能再填入更多。请确认位数和张数。',
}

/** The words around the files that are read. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: '从文件读取',
  lead: '可以读取源泉征收票、扣除证明书的文件（.xml）和e-Tax的申报数据（.xtx）。文件只在这台设备内读取，姓名、住址、编号都会舍弃。填入之前，会先给您看读取的内容。',
  choose: '选择文件（数量不限）',
  of: (name: string, year: number) => `${name}（${year}年）`,
  understood: '读取的内容',
  notCarried: (count: number) => `不填入的内容（${count}）`,
  because: (label: string, reason: string) => `「${label}」：${reason}`,
  overlap: (labels: readonly string[], text: string) => `「${labels.join('」「')}」：${text}`,
  take: '加上',
  leave: '保持不变',
  chooseOne: '请选择',
  decideFirst: '回答上面的问题后，即可填入。',
  apply: '填入此内容',
  drop: '不填入',
  /** @param file its name */
  refused: (file: string, why: string) => `“${file}”：${why}`,
  close: '关闭',
  closeOf: (file: string) => `关闭关于${file}的提示`,
  applied: (count: number) => `已填入${count}项内容。请在下面的栏目确认。`,
}
