import { describe, expect, it } from 'vitest'
import { stops, type Release } from '../../src/offline/release.ts'
import { isOurs, isStopped, pathInLists } from '../../src/worker/place.ts'

const release: Release = {
  format: 1,
  release: '1-a',
  version: '1',
  law: '2026-11-01',
  issued: '2026-11-22T00:00:00Z',
  lists: {},
  stopped: [],
  revoked: [],
}

describe('止める団体', () => {
  it('番号の下にあるページは、その番号で止まる', () => {
    const of = { ...release, stopped: ['142051'] }
    expect(isStopped(of, '/t/142051/ja/')).toBe(true)
    expect(isStopped(of, '/t/131016/ja/')).toBe(false)
    expect(isStopped(of, '/about/ja/scope/')).toBe(false)
  })

  it('一団体だけのホストは、その団体の番号で止まり、ほかの番号では止まらない', () => {
    const own = { ...release, host: '142051' }
    expect(isStopped({ ...own, stopped: ['142051'] }, '/ja/')).toBe(true)
    expect(isStopped({ ...own, stopped: ['131016'] }, '/ja/')).toBe(false)
    expect(isStopped({ ...own, stopped: ['all'] }, '/ja/')).toBe(true)
  })

  it('どこのホストかを言わない版は、どの番号でも止まる', () => {
    expect(stops({ stopped: ['142051'] }, '')).toBe(true)
    expect(stops({ stopped: [] }, '')).toBe(false)
  })
})

describe('一覧にないアドレス', () => {
  it('市区町村と説明のページの下は、一覧にあるものだけを出す。ほかのものには口を出さない', () => {
    for (const path of ['/t/142051/ja/x/', '/about/ja/x/', '/assets/x.html'])
      expect(isOurs({}, path)).toBe(true)
    expect(isOurs({}, '/ja/x/')).toBe(false)
    expect(isOurs({ host: '142051' }, '/ja/x/')).toBe(true)
    expect(isOurs({ host: '142051' }, '/kurashi/')).toBe(false)
  })

  it('ファイルの名前で開いても、フォルダーのページとして確かめる', () => {
    expect(pathInLists('/t/142051/ja/index.html')).toBe('/t/142051/ja/')
    expect(pathInLists('/t/142051/ja/')).toBe('/t/142051/ja/')
  })
})
