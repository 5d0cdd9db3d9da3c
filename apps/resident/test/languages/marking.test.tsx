import { options } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, it } from 'vitest'
import { markJapanese, markQuoted } from '../../src/languages/japanese-words.tsx'
import { markTexts } from '../../src/languages/marking.tsx'

afterEach(() => {
  delete options.vnode
})

describe('外国語の中の日本語', () => {
  it('日本語の語だけに、日本語であると書く', () => {
    markTexts(markJapanese)
    expect(renderToString(<p>Adjustment credit (調整控除額), 1,234 yen</p>)).toBe(
      '<p><bdi>Adjustment credit (<span lang="ja">調整控除額</span>), 1,234 yen</bdi></p>',
    )
  })

  it('条文の番号は、一続きの日本語として扱う', () => {
    markTexts(markJapanese)
    expect(renderToString(<p>Local Tax Act, 第34条第1項第8号、第314条の2</p>)).toBe(
      '<p><bdi>Local Tax Act, <span lang="ja">第34条第1項第8号、第314条の2</span></bdi></p>',
    )
  })

  it('中国語では、「」の中だけが日本語', () => {
    markTexts(markQuoted)
    expect(renderToString(<p>调整扣除额「調整控除額」</p>)).toBe(
      '<p><bdi>调整扣除额<span lang="ja">「調整控除額」</span></bdi></p>',
    )
  })

  it('選択肢・題・属性と、もう言語を言ってある所には、手を加えない', () => {
    markTexts(markJapanese)
    const page = (
      <div aria-label="市民税">
        <option>市民税</option>
        <b lang="ja">市民税</b>
      </div>
    )
    expect(renderToString(page)).toBe(
      '<div aria-label="市民税"><option>市民税</option><b lang="ja">市民税</b></div>',
    )
  })
})
