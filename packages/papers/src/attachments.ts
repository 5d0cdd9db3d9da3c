import type { 査定, 申告 } from '@zeimori/tax'

/** A paper to hand in, or to show, with the 申告書. */
export const attachmentCodes = [
  'identity',
  'salary-slips',
  'pension-slips',
  'accounts',
  'side-income',
  'dividends',
  'shares',
  'one-off',
  'transfers',
  'carried-losses',
  'social-insurance',
  'small-business',
  'life-insurance',
  'quake-insurance',
  'student',
  'disability',
  'abroad',
  'casualty',
  'medical',
  'self-medication',
  'donations',
  'foreign-tax',
] as const
export type AttachmentCode = (typeof attachmentCodes)[number]

export type Attachment = {
  readonly code: AttachmentCode
  /** How many, where the declaration says so. */
  readonly count: number | undefined
}

/** The papers that a declaration calls for, in the order of the form. An identity paper is always one. */
export function attachmentsOf(申告: 申告, 査定: 査定): readonly Attachment[] {
  const counts = { ...incomePapers(申告), ...deductionPapers(申告, 査定) }
  return attachmentCodes.flatMap((code) => {
    const wanted = code === 'identity' ? true : (counts[code] ?? false)
    if (wanted === false || wanted === 0) return []
    return [{ code, count: wanted === true ? undefined : wanted }]
  })
}

/** How many papers of a kind; true where there is no telling. */
type Counts = Partial<Record<AttachmentCode, number | boolean>>

const some = (...of: readonly { readonly 収入金額: number }[]): boolean =>
  of.some(({ 収入金額 }) => 収入金額 > 0)

const total = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, yen) => sum + yen, 0)

function incomePapers(申告: 申告): Counts {
  const slips: Counts = {
    'salary-slips': 申告.給与.length,
    'pension-slips': 申告.公的年金等.length,
  }
  const ほか = 申告.ほかの所得
  if (ほか === undefined) return slips
  return {
    ...slips,
    accounts: ほか.営業等 !== undefined || ほか.農業 !== undefined || ほか.不動産 !== undefined,
    'side-income': some(ほか.業務の雑, ほか.その他の雑),
    dividends: some(...ほか.配当, ほか.上場株式等の配当等),
    shares: some(ほか.一般株式等, ほか.上場株式等, ほか.先物取引),
    'one-off': some(ほか.一時),
    transfers: some(ほか.短期譲渡, ほか.長期譲渡, ほか.山林, ...ほか.土地建物),
    'carried-losses': Object.values(ほか.繰越損失).some((yen) => yen > 0),
  }
}

function deductionPapers(申告: 申告, { 所得控除 }: 査定): Counts {
  const granted = (term: '障害者控除額' | '勤労学生控除額'): number =>
    所得控除.内訳.filter((one) => one.term === term && one.yen > 0).length
  const { 生命保険料, 地震保険料, 寄附, 医療費 } = 申告
  return {
    'social-insurance': 申告.社会保険料 > 0,
    'small-business': 申告.小規模企業共済等掛金 > 0,
    'life-insurance': total(生命保険料) > 0,
    'quake-insurance': total(地震保険料) > 0,
    student: granted('勤労学生控除額') > 0,
    disability: granted('障害者控除額'),
    abroad:
      申告.親族.filter(({ 国外に住む, ほかの人が扶養 }) => 国外に住む && !ほかの人が扶養).length +
      (申告.配偶者?.国外に住む === true ? 1 : 0),
    casualty: 申告.雑損 !== undefined,
    medical: 医療費?.種類 === '医療費',
    'self-medication': 医療費?.種類 === '特定一般用医薬品等',
    donations:
      寄附.ふるさと納税 +
        寄附.共同募金と日本赤十字社 +
        寄附.都道府県の条例で指定 +
        寄附.市区町村の条例で指定 >
      0,
    'foreign-tax': 申告.外国税額 !== undefined,
  }
}
