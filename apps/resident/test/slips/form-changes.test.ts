import { 見本市 } from '@zeimori/municipalities'
import { applySlip, type Entry, type Slip, type SlipKind } from '@zeimori/slips'
import { day, yen, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { readForm } from '../../src/form/read-form.ts'
import { emptyForm, formFromFields, valueOf, type FormState } from '../../src/form/state.ts'
import { formChanges } from '../../src/slips/form-changes.ts'

const read = (form: FormState): 申告 => readForm(form, { tenant: 見本市, chosen: undefined }).申告

const filled = (fields: Readonly<Record<string, string>>): FormState =>
  formFromFields(Object.entries(fields), '999997')

type Said = Pick<Extract<Entry, { kind: 'amount' }>, 'target'> & { readonly value: number }

const amount = ({ target, value }: Said, i: number): Entry => ({
  kind: 'amount',
  target,
  value: yen(value),
  label: target,
  code: `A${i}`,
  place: 0,
})

const birth = day(1980, 5, 5)

const slipOf = (kind: SlipKind, entries: readonly Entry[]): Slip => ({
  kind,
  form: 'TEG999',
  year: 2025,
  nendo: 'R8',
  entries,
  notCarried: [],
  questions: [],
  cautions: [],
  signatureChecked: false,
  content: JSON.stringify(entries),
})

/** The form with the slip in it, and the declaration that the slip makes. */
function applied(form: FormState, slip: Slip, decide: Readonly<Record<string, string>> = {}) {
  const before = read(form)
  const { declaration, taken, open } = applySlip(before, slip, { year: 2025, answers: decide })
  expect(open).toEqual([])
  const changes = formChanges(form, { slip, taken, before, after: declaration })
  return { form: { ...form, ...changes }, declaration }
}

const salary = slipOf(
  'salary',
  (
    [
      ['給与', 5_001_234],
      ['社会保険料', 720_000],
      ['小規模企業共済等掛金', 12_000],
      ['社会保険料から除く額', 12_000],
      ['生命保険料.新生命保険料', 80_000],
      ['生命保険料.介護医療保険料', 20_000],
      ['地震保険料の控除額', 18_000],
      ['地震保険料.旧長期損害保険料', 10_000],
      ['住宅借入金等.控除可能額', 150_000],
    ] as const
  ).map(([target, value], i) => amount({ target, value }, i)),
)

describe('読み込んだ証明書を、欄に入れる', () => {
  it('源泉徴収票は、紙と同じ欄に入り、欄から読む申告も同じになる', () => {
    const { form, declaration } = applied(emptyForm('999997'), salary)
    expect(valueOf(form, 'kyuyo-1-shiharai')).toBe('5,001,234')
    expect(valueOf(form, 'kyuyo-1-shakai-hoken')).toBe('708,000')
    expect(valueOf(form, 'kyuyo-1-jishin')).toBe('18,000')
    expect(valueOf(form, 'hoka-kakekin')).toBe('12,000')
    expect(read(form)).toEqual(declaration)
  })

  const moved = [
    [2013, '特', 'toku'],
    [2014, '特', 'toku'],
    [2021, '特特', 'tokutoku'],
    [2022, 'なし', ''],
    [2022, '特', 'toku'],
    [2022, '特特', 'tokutoku'],
    [2022, '特特特', 'tokutokutoku'],
    [2023, '特特特', 'tokutokutoku'],
  ] as const
  for (const [year, mark, box] of moved)
    it(`${year}年から住む人の「${mark}」は、票のとおり欄に入り、欄から読む申告も同じになる`, () => {
      const slip = slipOf('salary', [
        amount({ target: '給与', value: 6_000_000 }, 0),
        amount({ target: '住宅借入金等.控除可能額', value: 150_000 }, 1),
        {
          kind: 'day',
          target: '住宅借入金等.居住開始',
          value: { year, month: 5, day: 1 },
          label: '',
          code: 'D1',
          place: 0,
        },
        {
          kind: 'choice',
          target: '住宅借入金等.特別控除区分',
          value: mark,
          label: '',
          code: 'C1',
          place: 0,
        },
      ])
      const { form, declaration } = applied(emptyForm('999997'), slip)
      expect(valueOf(form, 'kyuyo-1-jutaku-kubun')).toBe(box)
      expect(read(form)).toEqual(declaration)
      expect(declaration.住宅借入金等?.特定取得).toBe(
        mark !== 'なし' && (year < 2022 || mark === '特特特'),
      )
    })

  it('二枚目の源泉徴収票は二枚目の欄に、その保険料は票にない保険料の欄に入る', () => {
    const first = filled({ 'kyuyo-1-shiharai': '300万' })
    const { form, declaration } = applied(first, salary, { 'overlap 給与': 'take' })
    expect(valueOf(form, 'kyuyo-kazu')).toBe('2')
    expect(valueOf(form, 'kyuyo-2-shiharai')).toBe('5,001,234')
    expect(valueOf(form, 'hoka-shin-seimei')).toBe('80,000')
    expect(read(form)).toEqual(declaration)
  })

  it('控除証明書の額は、もう入っている額に足される', () => {
    const before = filled({ 'hoka-shin-seimei': '3万', 'hoka-kakekin': '1万' })
    const slip = slipOf('life-insurance', [
      amount({ target: '生命保険料.新生命保険料', value: 40_000 }, 1),
      amount({ target: '生命保険料.旧個人年金保険料', value: 50_000 }, 2),
    ])
    const { form, declaration } = applied(before, slip, {
      'overlap 生命保険料.新生命保険料': 'take',
    })
    expect(valueOf(form, 'hoka-shin-seimei')).toBe('70,000')
    expect(read(form)).toEqual(declaration)
  })

  it('確定申告書は、事業・年金・配当・家族まで入り、欄から読む申告も同じになる', () => {
    const slip = slipOf('tax-return', [
      ...(
        [
          ['給与', 1_200_000],
          ['公的年金等', 800_000],
          ['ほかの所得.営業等.収入金額', 6_000_000],
          ['ほかの所得.営業等.所得金額', 3_350_000],
          ['ほかの所得.営業等.青色申告特別控除額', 650_000],
          ['ほかの所得.その他の雑.収入金額', 200_000],
          ['ほかの所得.その他の雑.所得金額', 150_000],
          ['ほかの所得.一時.収入金額', 900_000],
          ['ほかの所得.一時.必要経費', 300_000],
          ['ほかの所得.利子', 5_000],
          ['ほかの所得.配当.収入金額', 100_000],
          ['ほかの所得.配当.所得金額', 90_000],
          ['配当割額と株式等譲渡所得割額', 5_000],
          ['社会保険料', 400_000],
          ['寄附.ふるさと納税', 30_000],
          ['住宅借入金等.控除可能額', 100_000],
          ['配偶者.合計所得金額', 200_000],
        ] as const
      ).map(([target, value], i) => amount({ target, value }, i)),
      ...(birth === undefined
        ? []
        : (['本人.生年月日', '配偶者.生年月日', '親族.生年月日'] as const).map(
            (target, i): Entry => ({
              kind: 'day',
              target,
              value: birth,
              label: target,
              code: `D${i}`,
              place: 1,
            }),
          )),
      ...(
        [
          ['配当.種類', '証券投資信託'],
          ['親族.続柄', '父母・祖父母'],
          ['親族.障害者', '特別'],
          ['本人.障害者', '普通'],
          // Where the spouse lives counts only with a disability, and is asked only then.
          ['配偶者.障害者', '普通'],
        ] as const
      ).map(([target, value], i): Entry => ({
        kind: 'choice',
        target,
        value,
        label: target,
        code: `C${i}`,
        place: 1,
      })),
    ])
    const { form, declaration } = applied(emptyForm('999997'), slip)
    expect(valueOf(form, 'eigyo-keihi')).toBe('2,000,000')
    expect(valueOf(form, 'aoiro')).toBe('65')
    expect(valueOf(form, 'shinzoku-1-zokugara')).toBe('fubo')
    expect(read(form)).toEqual(declaration)
  })
})
