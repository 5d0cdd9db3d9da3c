import { 見本市 } from '@zeimori/municipalities'
import { describe, expect, it } from 'vitest'
import { WhatIfPanel } from '../../src/compare/panel.tsx'
import { FurusatoPanel } from '../../src/furusato/panel.tsx'
import { NoticePanel } from '../../src/notice/panel.tsx'
import { NoticeWithContact } from '../../src/page/notice-screen.tsx'
import { settledOn } from '../../src/tenant/context.ts'
import type { OpenYear } from '../../src/tenant/settings.ts'
import { publicPart, unsettled } from '../../src/tenant/tenant.ts'
import { drawn, employee, tagsOf } from './drawn.ts'

const opened = { opens: '2026-01-05', approvedBy: '市民税課長', approvedOn: '2025-12-22' }

describe('もしもの比較の画面', () => {
  const whatIf = (typed: Readonly<Record<string, string>>) =>
    drawn(WhatIfPanel, { ...employee, ...typed })

  it('変わった行に、いくらふえるかへるかを言葉で添える', () => {
    const text = whatIf({ 'moshimo-kakekin': '１万' })
    expect(text).toContain('住民税（1年分） 245,500円 233,500円 ▼ 12,000円 へる')
    expect(text).toContain('森林環境税（国） 1,000円 1,000円 同じ')
    expect(text).toContain('小規模企業共済等掛金控除額 0円 120,000円 ▲ 120,000円 ふえる')
    expect(text).toContain('「iDeCoを月1万円ふやす」のほうが、合計で 24,300円 安くなります')
  })

  it('まだ何も入れていなければ、待っていると言う', () => {
    expect(whatIf({})).toContain('金額を入れると、ここに結果が並びます')
  })

  it('配当は、三つのしかたの合計と、保険料が上がることがあるという注意を出す', () => {
    const text = whatIf({ 'moshimo-kind': 'dividends', 'moshimo-haito': '30万' })
    expect(text).toContain('申告しない 429,445円')
    expect(text).toContain('総合課税で申告する 390,100円 一番安い')
    expect(text).toContain('国民健康保険・介護保険')
  })

  it('くらべる年度は、公開した年度だけで、法律がまだ施行されていない年度はそう言う', () => {
    const on = (years: readonly OpenYear['year'][]) =>
      drawn(
        WhatIfPanel,
        { ...employee, 'moshimo-kind': 'years' },
        settledOn(
          { ...publicPart(unsettled(見本市)), years: years.map((year) => ({ ...opened, year })) },
          '2026-11-22',
        ),
      )
    expect(on(['R8', 'R9'])).toContain('くらべる年度 令和9年度（予告）')
    expect(on(['R8', 'R9'])).not.toContain('令和7年度')
    expect(on(['R8'])).toContain('ほかの年度は、この市区町村では公開していません')
  })

  it('退職の年は、勤続年数があるまで待つ', () => {
    const typed = { 'moshimo-kind': 'retirement', 'moshimo-taishokukin': '1000万' }
    expect(whatIf(typed)).not.toContain('退職金からは')
    expect(
      whatIf({ ...typed, 'moshimo-kinzoku': '２０', 'moshimo-taishoku-tsuki': '6' }),
    ).toContain('退職金からは、住民税 100,000円 と所得税 51,050円')
  })

  it('夫婦では、だれを どちらの扶養に入れるかを言う', () => {
    const text = whatIf({
      haigusha: 'ari',
      'shinzoku-kazu': '1',
      'shinzoku-1-zokugara': 'ko',
      'shinzoku-1-birth': '2008-05-05',
      'moshimo-kind': 'couple',
      'moshimo-aite-kyuyo': '800万',
      'moshimo-aite-shakai-hoken': '120万',
    })
    expect(text).toContain('1人目（子、平成20年（2008年）5月5日生まれ） → 配偶者')
  })

  it('自由に、いくつでも欄を変えられる', () => {
    const text = whatIf({
      'moshimo-kind': 'free',
      'moshimo-kazu': '2',
      'moshimo-1-ran': 'kyuyo-1-shiharai',
      'moshimo-1-atai': '600万',
      'moshimo-2-ran': 'hoka-kakekin',
      'moshimo-2-atai': '12万',
    })
    expect(text).toContain('住民税（1年分） 245,500円 313,500円 ▲ 68,000円 ふえる')
  })

  it('税が変わるところまで、あといくらかを言う', () => {
    const text = drawn(WhatIfPanel, { 'kyuyo-1-shiharai': '105万' })
    expect(text).toContain('あと 50,001円 ふえると（1,100,001円から） 均等割がかかり始めます')
    expect(text).toContain('住民税が 5,000円 ふえます（0円 → 5,000円）')
    expect(text).toContain('地方税法施行令 第47条の3')
  })
})

describe('ふるさと納税の画面', () => {
  it('限度額、自己負担の幅、曲線とその表、余裕、しかたの比較を出す', () => {
    const text = drawn(FurusatoPanel, { ...employee, furusato: '30,000' })
    expect(text).toContain('62,283円')
    expect(text).toContain('いまの寄附 30,000円 では、自己負担は 1,900円 です')
    expect(text).toContain('横は寄附額、縦は自己負担額です')
    expect(text).toContain('収入が10万円少なくても自己負担がふえないのは、60,277円 までです')
    expect(text).toContain('ワンストップ特例のほうが、自己負担が 100円 少なくなります')
  })

  it('6つ以上の自治体なら、ワンストップ特例を使えないと言う', () => {
    const text = drawn(FurusatoPanel, { ...employee, 'furusato-kasho': '６' })
    expect(text).toContain('ワンストップ特例を使えません')
    expect(text).toContain('寄附した自治体が6つ以上ある')
  })

  it('所得割のかからない人には、そう言う', () => {
    expect(drawn(FurusatoPanel, { 'kyuyo-1-shiharai': '100万' })).toContain(
      '所得割がかからないので',
    )
  })
})

describe('答え合わせの画面', () => {
  it('合っていれば、合っていると言う', () => {
    const text = drawn(NoticePanel, {
      ...employee,
      'tsuchi-base': '2,430,000',
      'tsuchi-year': '24万5500',
    })
    expect(text).toContain('入れた 2行は、すべて合っています')
    expect(text).not.toContain('計算が違うと思うとき')
  })

  it('ちがえば、行と理由を言い、印刷できる紙を出す', () => {
    const text = drawn(NoticePanel, {
      ...employee,
      furusato: '30,000',
      onestop: 'on',
      'tsuchi-city-donation': '0',
      'tsuchi-year': '245,500',
    })
    expect(text).toContain('ちがう行が 2行あります')
    expect(text).toContain('ワンストップ特例が反映されていないとすると、通知書とぴったり合います')
    expect(text).toContain('理由の紙を印刷する')
  })

  it('窓口は、段落の中に入れずに書き、お問い合わせのページの説明はくり返さない', () => {
    const contact = {
      office: { ja: '市民税課' },
      phone: '000-000-0000',
      hours: { ja: '平日' },
      address: undefined,
      url: undefined,
    }
    const tags = tagsOf(
      NoticeWithContact,
      { ...employee, 'tsuchi-year': '10,000' },
      { ...publicPart(unsettled(見本市)), contact, open: undefined, today: '2026-11-22' },
    )
    expect(tags.match(/<dl class="office">/g)).toHaveLength(2)
    for (const [paragraph] of tags.matchAll(/<p\b[^>]*>.*?<\/p>/gs))
      expect(paragraph.slice(1)).not.toMatch(/<(?:dl|p|section|h2)\b/)
    expect(tags).not.toContain('まず、計算の理由を紙にしてください')
  })

  it('収入を入れる前は、先に入れるよう言う', () => {
    expect(drawn(NoticePanel, { 'tsuchi-year': '10,000' })).toContain(
      '先に、収入などを入れてください',
    )
  })
})
