import { その他の番号, 県を読む, 見本市 } from '@zeimori/municipalities'
import { standardForm } from '@zeimori/papers'
import { describe, expect, it } from 'vitest'
import { formFromFields } from '../../src/form/state.ts'
import { workOut } from '../../src/form/worked.ts'
import { fillPapers } from '../../src/papers/filing.ts'
import { personsOf, typedAt } from '../../src/papers/persons.ts'

const ownForm = {
  municipality: 見本市.番号,
  pdf: '',
  layout: {
    id: 'mihon-r8',
    of: 見本市.番号,
    year: 'R8',
    pages: standardForm('R8').pages.map(({ id, title, size, use, boxes }) => ({
      id,
      title,
      size,
      use,
      boxes,
    })),
  },
}

async function papersOf(place: Readonly<Record<string, string>>) {
  const form = formFromFields(
    Object.entries({ 'kyuyo-1-shiharai': '300万', ...place }),
    見本市.番号,
  )
  const chosen = await 県を読む('14')
  return fillPapers(workOut(form, { tenant: 見本市, chosen }), personsOf(typedAt(form)), ownForm)
}

describe('自治体が自分で出した用紙', () => {
  it('そこに申告する人に使う', async () => {
    expect((await papersOf({})).own).toBe(ownForm)
  })

  it('ほかの市区町村に申告する人には使わず、標準の用紙にする', async () => {
    const papers = await papersOf({ dantai: その他の番号, ken: '14', shichoson: '141003' })
    expect(papers.filing.letterhead?.addressee).toBe('横浜市長')
    expect(papers.own).toBeUndefined()
  })

  it('その年度の用紙でなければ、標準の用紙にする', async () => {
    expect((await papersOf({ nendo: 'R7' })).own).toBeUndefined()
  })
})
