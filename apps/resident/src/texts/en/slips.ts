import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { Translated } from '../../languages/translated.ts'
import type { SlipFileProblem } from '../../slips/read-slip.ts'
import type * as japanese from '../slips.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: 'Withholding slip of your salary (給与所得の源泉徴収票)',
  'life-insurance': 'Life insurance premium certificate (生命保険料控除証明書)',
  'quake-insurance': 'Earthquake insurance premium certificate (地震保険料控除証明書)',
  donation: 'Donation receipt (寄附金受領証明書)',
  'donations-of-a-year': 'Certificate for the donation deduction (寄附金控除に関する証明書)',
  'pension-premium': 'National pension premium certificate (国民年金保険料等控除証明書)',
  'mutual-aid': 'Small enterprise mutual aid certificate (小規模企業共済等掛金控除証明書)',
  'tax-return': 'Income tax return (確定申告書, e-Tax data)',
}

const byHand = 'You can also copy the figures from the paper into the boxes below.'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: 'This file is empty. Please download it again and choose it.',
  'too-large': `This file is too large. Please choose a certificate or return data file of up to 〔上限〕 MB.`,
  'not-xml': `Please choose a certificate or return data file (its name ends in .xml or .xtx). ${byHand}`,
  'unknown-encoding': `The character code of this file cannot be read yet. ${byHand}`,
  'damaged-text': 'Part of the file seems to be missing. Please download it again and choose it.',
  'own-rules': `This file is written in a way that certificates are not, so it is not read. ${byHand}`,
  'damaged-xml': 'Part of the file seems to be missing. Please download it again and choose it.',
  'too-complex': `This file holds more than a certificate does, so it is not read. Please choose a certificate or return data file.`,
  'unknown-form': `This kind of file cannot be read yet. ${byHand}`,
  'several-forms':
    'One file holds two certificates or more. Please make a file of each and choose one.',
  'nothing-readable': `No amount could be read on this certificate. ${byHand}`,
  'year-missing': `The file does not say which year the certificate is for. ${byHand}`,
  'several-years': `This file mixes different years. Please enter only those of the year to be calculated in the boxes below.`,
  'year-outside':
    'This file is for a year that cannot be calculated here. Please choose one for 〔年〕.',
  'not-an-amount': `In 「〔欄〕」 there is something that is not a number. ${byHand}`,
  negative: `「〔欄〕」 is less than 0 yen. ${byHand}`,
  'out-of-range': `「〔欄〕」 is more than 〔最大〕 yen. ${byHand}`,
  'not-a-day': `The date in 「〔欄〕」 cannot be read. ${byHand}`,
  'unknown-choice': `In 「〔欄〕」 there is a kind that is not known. ${byHand}`,
  repeated: `「〔欄〕」 is there twice, and which amount counts cannot be told. ${byHand}`,
  misplaced: `「〔欄〕」 stands where certificates do not have it. ${byHand}`,
  contradiction: `「〔欄〕」 and 「〔別の欄〕」 do not go together. ${byHand}`,
  gone: 'The file could not be opened. Please choose it again.',
  unread:
    'It could not be read, because of a fault of ours or because you are not connected to the internet. Please choose it again in a while.',
}

const likeness = {
  pdf: 'This is a PDF. Please choose the file whose name ends in .xml or .xtx; it can be downloaded in the same place.',
  zip: 'This is a bundle of files (ZIP). Please open it and choose the .xml file inside.',
  'tax-office-draft':
    'This is a saved draft (.data) of the tax return site. Please choose the return data (.xtx).',
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
  if (problem.kind === 'year-outside') return { 年: `${problem.first} to ${problem.last}` }
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
  place === 0 ? label : `${label} (entry ${place})`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again':
    'This is the amount of income tax. The amount of inhabitant tax is worked out here.',
  'inside-another': 'It is part of another amount, so it is not entered twice.',
  'asked-in-form': 'The file alone does not decide it. Please enter it in the boxes below.',
  'not-needed': 'Not used for inhabitant tax.',
  'no-effect': 'Not deducted in inhabitant tax.',
  'other-year': 'It belongs to another year.',
  cancelled: 'The donation was cancelled, so it is not entered.',
  'in-words': 'It says words, not an amount. Please enter the amount in the boxes below.',
  'premiums-missing':
    'Only the deduction is there, not the premiums paid. Please look at the certificate and enter them below.',
  unknown: 'This box is new in this version. Please compare it with the paper slip.',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': 'It seems to be a newer version. Please compare the amounts with the paper.',
  'former-employer':
    "The remarks mention a former employer. If that salary is part of the amount paid, please do not enter the former employer's slip too.",
  'designated-receivers':
    'Only donations to prefectures and municipalities designated by the state count as furusato nozei. If there are others, please correct the amount.',
}

/** Said of every slip. */
export const signatureText =
  "The file's electronic signature is not checked. Please compare the amounts with the paper."

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label:
      'Which amount do you enter? If you mean to pay until the end of the year, it is the amount expected until December.',
    options: {
      expected: 'Amount expected until December',
      paid: 'Amount paid until the day of the certificate',
    },
  },
  'paid-ahead': {
    label: 'How do you enter national pension premiums that you paid ahead?',
    options: { 'at-once': 'All in the year of payment', 'each-year': 'Spread over the years' },
  },
  'quake-or-old': {
    label:
      'For this contract you can choose only one: earthquake or old long-term casualty insurance.',
    options: {
      quake: 'Earthquake insurance premiums (地震保険料)',
      old: 'Old long-term casualty insurance premiums (旧長期損害保険料)',
    },
  },
  'own-prefecture': {
    label: 'Is it a donation to the Community Chest or the Red Cross chapter of your prefecture?',
    options: { yes: 'Yes', no: 'No' },
  },
  ordinance: {
    label: 'Does your prefecture or municipality name the receiver in an ordinance?',
    options: {
      both: 'Both prefecture and municipality',
      prefecture: 'Only the prefecture',
      municipality: 'Only the municipality',
      none: 'Neither',
    },
  },
  'dividend-kind': {
    label: 'What kind of dividend is it?',
    options: {
      剰余金の配当等: 'Dividends of shares and the like',
      証券投資信託: 'Distributions of securities investment trusts',
      外貨建等証券投資信託: 'Distributions of foreign-currency and similar trusts (外貨建等)',
      配当控除の対象外: 'Without dividend credit',
    },
  },
  'single-parent': {
    label: 'The single parent box is marked. Which are you?',
    options: { 母: 'Mother', 父: 'Father' },
  },
  widow: {
    label: 'The widow box is marked. Which is it?',
    options: { 死別: 'Husband died', 離別: 'Divorced' },
  },
  relation: {
    label: 'Which is the relation written on the return?',
    options: { 子: 'Child', '父母・祖父母': 'Parent or grandparent', その他: 'Other' },
  },
  'housing-mark': {
    label:
      'Which mark does the slip have at “Kind of credit” (特別控除区分), beside the day you moved in? Please look at the slip.',
    options: {
      なし: 'No mark 「特」',
      特: 'Marked 「（特）」',
      特特: 'Marked 「（特特）」',
      特特特: 'Marked 「（特特特）」',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap:
    'There is an amount here already. If it is the same, choose “Keep”; if it is another, choose “Add”.',
  duplicate:
    'A certificate with the same content has been entered already. If this is another one, choose “Add”.',
  'other-year': 'This certificate is for another year than the one calculated.',
  'no-room': 'No more can be entered. Please check the number of digits and of slips.',
}

/** The words around the files that are read. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: 'Read from files',
  lead: 'Files of withholding slips and deduction certificates (.xml) and of e-Tax return data (.xtx) can be read. They are read on this device only; names, addresses and numbers are discarded. Before anything is entered, we show you what was read.',
  choose: 'Choose files (as many as you like)',
  of: (name: string, year: number) => `${name}, for ${year} (令和${year - 2018}年分)`,
  understood: 'What was read',
  notCarried: (count: number) => `Not entered (${count})`,
  because: (label: string, reason: string) => `${label}: ${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`,
  take: 'Add',
  leave: 'Keep',
  chooseOne: 'Please choose',
  decideFirst: 'Answer the questions above, and it can be entered.',
  apply: 'Enter this',
  drop: 'Do not enter',
  /** @param file its name */
  refused: (file: string, why: string) => `${file}: ${why}`,
  close: 'Close',
  closeOf: (file: string) => `Close the message about ${file}`,
  applied: (count: number) =>
    `${count} ${count === 1 ? 'item has' : 'items have'} been entered. Please check in the boxes below.`,
}
