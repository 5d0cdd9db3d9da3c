import { describe, expect, inject, it } from 'vitest'
import { choices } from '../../src/form/fields/choices.ts'
import type { Box } from '../../src/form/names.ts'
import { countName, listNames } from '../../src/form/names.ts'
import { kindName, kinds } from '../../src/form/fields/place.ts'
import { boxesShown } from '../../src/form/shown.ts'
import { emptyForm, formFromFields } from '../../src/form/state.ts'

const everyKind = {
  ...emptyForm('999997'),
  ...Object.fromEntries(kinds.map((kind) => [kindName(kind), 'on'])),
  ...Object.fromEntries(listNames.map((list) => [countName(list), '1'])),
  haigusha: 'ari',
  'haigusha-shogai': 'futsu',
  'kabu-1-koza': 'gensen',
  'nashi-nai': 'on',
}

const filling = ({ name, field }: Box): string => {
  if (field.kind === 'yen') return '123,000'
  if (field.kind === 'day') return '昭和55年5月5日'
  if (field.kind === 'tick') return 'on'
  return field.kind === 'choice' ? choices[field.choices][1] : (everyKindValue(name) ?? '')
}

const everyKindValue = (name: string): string | undefined =>
  Object.entries(everyKind).find(([one]) => one === name)?.[1]

/** What the drawn box says of what has been sent. */
const marks = {
  yen: 'value="123,000"',
  day: 'value="昭和55年5月5日"',
  tick: 'checked',
  choice: '<select',
  place: '<select',
} as const

/** The page that answers what has been sent. */
async function answerTo(fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(`${inject('residentUrl')}/t/999997/ja/no-script/`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return answer.text()
}

describe('JavaScriptのないページの欄', () => {
  it('どの収入・控除・家族の欄も描かれ、送ったものがそのまま残る', async () => {
    const filled = formFromFields(
      [
        ...Object.entries(everyKind),
        ...boxesShown(everyKind).map((box) => [box.name, filling(box)] as const),
      ],
      '999997',
    )
    const page = await answerTo(filled)
    for (const { name, field } of boxesShown(filled)) {
      const drawn = new RegExp(`<(?:input|select)[^>]*\\bname="${name}"[^>]*>`).exec(page)?.[0]
      expect([name, drawn]).toEqual([name, expect.stringContaining(marks[field.kind])])
    }
  })

  it('種類を選ばなくなった収入も、送り返され、選び直せば残っている', async () => {
    const hidden = await answerTo({ 'eigyo-shunyu': '600万' })
    expect(hidden).toMatch(/<input type="hidden" name="eigyo-shunyu" value="600万"/)
    const shown = await answerTo({ 'eigyo-shunyu': '600万', 'shurui-eigyo': 'on' })
    expect(shown).not.toMatch(/<input type="hidden" name="eigyo-shunyu"/)
    expect(shown).toMatch(/name="eigyo-shunyu" type="text"[^>]*value="600万"/)
  })
})
