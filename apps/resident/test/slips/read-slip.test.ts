import { describe, expect, it } from 'vitest'
import { readSlipFile, shownName, type SlipFileProblem } from '../../src/slips/read-slip.ts'
import {
  cautionTexts,
  openPointTexts,
  questionTexts,
  reasonTexts,
  signatureText,
  slipNames,
  slipProblemText,
} from '../../src/texts/slips.ts'

const slip =
  '<TEG108 VR="1.0"><ZPB00000><era>5</era><yy>7</yy></ZPB00000>' +
  '<ZPE00000><ZPE00020>0005001234</ZPE00020></ZPE00000></TEG108>'

/** A file that says how large it is, and must not be opened. */
class HugeFile extends File {
  override get size(): number {
    return 3_000_000
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error('opened')
  }
}

class GoneFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('', 'NotReadableError'))
  }
}

describe('a file chosen in the page', () => {
  it('is named so that its name cannot turn the sentence around, hide a part or fill the page', () => {
    expect(shownName('源泉\u202elmx.exe\u0000\n\ud800')).toBe('源泉lmx.exe')
    expect(shownName('𠮷'.repeat(200))).toBe(`${'𠮷'.repeat(60)}…`)
  })

  it('is read as a slip', async () => {
    const read = await readSlipFile(new File([slip], 'a.xml'))
    expect(read.ok && read.slip.entries).toEqual([
      {
        label: '支払金額',
        code: 'ZPE00020',
        place: 0,
        kind: 'amount',
        value: 5_001_234,
        target: '給与',
      },
    ])
  })

  it('is not opened when it is too large', async () => {
    const read = await readSlipFile(new HugeFile([], 'a.xml'))
    expect(read.ok ? '' : slipProblemText(read.problem)).toMatch(
      /^このファイルは大きすぎます。2MBまで/,
    )
  })

  it('may be gone by the time it is read', async () => {
    expect(await readSlipFile(new GoneFile([], 'a.xml'))).toEqual({
      ok: false,
      problem: { kind: 'gone' },
    })
  })
})

const at = { label: '支払金額', place: 0 }
/** One of each kind: a new kind does not compile without its own. */
const problems: Readonly<{
  [Kind in SlipFileProblem['kind']]: Extract<SlipFileProblem, { kind: Kind }>
}> = {
  empty: { kind: 'empty' },
  'too-large': { kind: 'too-large', limit: 2 * 1024 * 1024 },
  'not-xml': { kind: 'not-xml', looksLike: 'other' },
  'unknown-encoding': { kind: 'unknown-encoding' },
  'damaged-text': { kind: 'damaged-text' },
  'own-rules': { kind: 'own-rules' },
  'damaged-xml': { kind: 'damaged-xml' },
  'too-complex': { kind: 'too-complex' },
  'unknown-form': { kind: 'unknown-form' },
  'several-forms': { kind: 'several-forms' },
  'nothing-readable': { kind: 'nothing-readable' },
  'year-missing': { kind: 'year-missing' },
  'several-years': { kind: 'several-years' },
  'year-outside': { kind: 'year-outside', first: 2020, last: 2026 },
  'not-an-amount': { kind: 'not-an-amount', at },
  negative: { kind: 'negative', at },
  'out-of-range': { kind: 'out-of-range', at, largest: 99_999_999_999 },
  'not-a-day': { kind: 'not-a-day', at },
  'unknown-choice': { kind: 'unknown-choice', at },
  repeated: { kind: 'repeated', at },
  misplaced: { kind: 'misplaced', at },
  contradiction: { kind: 'contradiction', between: [at, { label: '寄附金の額', place: 3 }] },
  gone: { kind: 'gone' },
  unread: { kind: 'unread' },
}

describe('the words for slips', () => {
  const texts = [
    ...Object.values(problems).map(slipProblemText),
    ...(['pdf', 'zip', 'tax-office-draft'] as const).map((looksLike) =>
      slipProblemText({ kind: 'not-xml', looksLike }),
    ),
    ...Object.values(slipNames),
    ...Object.values(openPointTexts),
    ...Object.values(reasonTexts),
    ...Object.values(cautionTexts),
    ...Object.values(questionTexts).flatMap(({ label, options }) => [
      label,
      ...Object.values(options),
    ]),
    signatureText,
  ]

  it('leave no gap open and blame nobody', () => {
    for (const text of texts) expect(text).not.toMatch(/〔|undefined|NaN|エラー|不正|違反|失敗/)
  })

  it('name the place, the row and the years', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('「支払金額」と「寄附金の額（明細の3番目）」が合いません'),
        expect.stringContaining('令和2年から令和8年までの分'),
        expect.stringContaining('「支払金額」が99,999,999,999円をこえています'),
      ]),
    )
  })
})
