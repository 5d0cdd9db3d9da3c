import { readFileSync } from 'node:fs'
import { doubts } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'

const 決めたこと = new URL('../../../docs/decisions/0006-open-points-of-law.md', import.meta.url)

/** 「まだ決められない点」の表の、点の名前。 */
function 表の点(): readonly string[] {
  const 後 = readFileSync(決めたこと, 'utf8').split('## まだ決められない点')[1] ?? ''
  const 表 = (後.split('\n## ')[0] ?? '').split('\n').filter((行) => 行.startsWith('| '))
  return 表.slice(2).map((行) => 行.split('|')[1]?.trim() ?? '')
}

describe('まだ決められない点（docs/decisions/0006）', () => {
  it('表の名前は、額につく印の名前のすべて', () => {
    expect(表の点().toSorted()).toEqual(Object.keys(doubts).toSorted())
  })
})
