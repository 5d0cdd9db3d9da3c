import { describe, expect, it } from 'vitest'
import { hasChromium, shownTax } from '../chromium.ts'
import { drawWhole, openReasons } from '../states.ts'
import { visits } from './visits.ts'

describe.skipIf(!hasChromium)('住民のページ', () => {
  const { url, page: visited, complaints } = visits()

  it('支払金額を入れている間に、税額がその場で変わる', async () => {
    const page = visited()
    expect(await shownTax(page)).toBe('—')
    await page.locator('#kyuyo-1-shiharai').pressSequentially('5001234')
    expect(await shownTax(page)).toBe('315,500')
    await page.locator('#kyuyo-1-shakai-hoken').pressSequentially('７２万')
    expect(await shownTax(page)).toBe('243,500')
    await expect(page.locator('#kyuyo-1-shakai-hoken-echo').innerText()).resolves.toBe('720,000円')
    await expect(page.locator('#kyuyo-shotoku-out').innerText()).resolves.toBe('3,560,000円')
    expect(complaints()).toEqual([])
  })

  it('住民税のほかに、所得税も参考として円まで出る', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,000,000')
    await page.fill('#kyuyo-1-shakai-hoken', '700,000')
    // 給与所得 356万円 − 社会保険料 70万円 − 基礎控除 68万円（令和7年分）= 218万円。
    // 218万円 × 10％ − 97,500円 = 120,500円。その 102.1％ の百円未満を切り捨てる。
    await expect.poll(() => page.locator('#shotokuzeigaku .num').textContent()).toBe('123,000円')
  })

  it('横浜市の公表例の年税額が、内訳まで円単位で一致する', async () => {
    const page = visited()
    await page.selectOption('#dantai', { label: 'ほかの市区町村' })
    await page.selectOption('#ken', { label: '神奈川県' })
    await page.selectOption('#shichoson', { label: '横浜市' })
    await page.fill('#kyuyo-1-shiharai', '5,500,000')
    await page.fill('#kyuyo-1-shakai-hoken', '394,800')
    await page.fill('#kyuyo-1-shin-seimei', '90,000')
    await page.fill('#kyuyo-1-jishin', '20,000')
    await page.selectOption('#haigusha', { label: 'いる' })
    for (const [number, birth] of [
      [1, '平成20年5月1日'],
      [2, '平成24年5月1日'],
    ] as const) {
      await page.getByRole('button', { name: '親族' }).click()
      await page.fill(`#shinzoku-${number}-birth`, birth)
    }
    expect(await shownTax(page)).toBe('247,900')
    const lines = await page.locator('.bill .line').allInnerTexts()
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
      '市民税 196,800円',
      '県民税 50,100円',
      '森林環境税（国） 1,000円',
      '給与から引かれる額 6月 21,300円 ／ 以降 20,600円',
      '自分で納める額 1期 64,900円 ／ 2〜4期 61,000円',
    ])
  })

  it('都道府県を選ぶまで市区町村の一覧を読まず、選んだ都道府県の一つだけを読む', async () => {
    const page = visited()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.selectOption('#dantai', { label: 'ほかの市区町村' })
    expect(await page.locator('#shichoson').count()).toBe(0)
    const scripts = (): readonly string[] => asked.filter((one) => one.endsWith('.js'))
    expect(scripts()).toEqual([])
    await page.selectOption('#ken', { label: '富山県' })
    await page.locator('#shichoson').waitFor()
    expect(scripts()).toHaveLength(1)
    expect(await page.locator('#shichoson option').count()).toBe(16)
    expect(await page.locator('#kyuchi').count()).toBe(1)
    await page.selectOption('#shichoson', { label: '富山市' })
    expect(await page.locator('#kyuchi').count()).toBe(0)
    await page.selectOption('#ken', { label: '東京都' })
    await page.locator('#shichoson option[value="131016"]').waitFor({ state: 'attached' })
    expect(await page.inputValue('#shichoson')).toBe('')
    expect(await page.locator('#kyuchi').count()).toBe(1)
    expect(complaints()).toEqual([])
  })

  it('年度を切り替えると、同じ入力でその年度の税額になる', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '1,800,000')
    const 令和8年度 = await shownTax(page)
    await page.selectOption('#nendo', { label: '令和7年度' })
    await expect(page.locator('#bill-title').innerText()).resolves.toBe(
      '令和7年度の住民税（1年分）',
    )
    // 給与所得控除が55万円と別表による令和7年度のほうが、所得が多い。
    expect(Number((await shownTax(page)).replaceAll(',', ''))).toBeGreaterThan(
      Number(令和8年度.replaceAll(',', '')),
    )
  })

  it('「なぜ？」は、その場で、文・数字の式・条文を開き、さらに奥へ進める', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '72万')
    await page.locator('#shi-chosei summary').first().click()
    const reason = page.locator('#shi-chosei .reason').first()
    await reason.getByText('所得税と住民税では、家族などの控除の額がちがいます。').waitFor()
    const chips = await reason.locator('.equation').first().innerText()
    expect(chips.replace(/\s+/g, ' ')).toBe(
      '調整控除の基礎となる額 50,000円 × 率 3％ ＝ 調整控除額（市民税） 1,500円',
    )
    const law = reason.getByRole('link', { name: '条文を読む' })
    expect(await law.getAttribute('href')).toBe('https://laws.e-gov.go.jp/law/325AC0000000226')
    await expect(reason.locator('.law').first().innerText()).resolves.toContain(
      '地方税法 第314条の6',
    )
    await reason.getByText('調整控除の基礎となる額はなぜ 50,000円？').click()
    await reason.getByText('下回ることはありません').waitFor()
    expect(complaints()).toEqual([])
  })

  it('どの行の「なぜ？」にも、説明の文がある', async () => {
    const page = visited()
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    await openReasons(page.locator('.steps > div > .lines > li > .why > summary'))
    await drawWhole(page)
    const sentences = page.locator('.steps .reason > p:nth-child(2)')
    await expect.poll(() => sentences.first().innerText()).not.toBe('')
    const texts = await sentences.allInnerTexts()
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) expect(text).toMatch(/。$/)
  })

  it('まちがいは欄を離れたときに、欄のそばの文と、リンクつきのまとめで知らせ、ほかの計算は続く', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await page.fill('#kyuyo-1-shakai-hoken', '72万くらい')
    expect(await page.locator('.problem').count()).toBe(0)
    await page.locator('#kyuyo-1-shakai-hoken').blur()
    const box = page.locator('#kyuyo-1-shakai-hoken')
    expect(await box.getAttribute('aria-invalid')).toBe('true')
    expect(await box.getAttribute('aria-describedby')).toContain('kyuyo-1-shakai-hoken-problem')
    await expect(page.locator('#kyuyo-1-shakai-hoken-problem').innerText()).resolves.toBe(
      '金額は数字で入れてください（例 3500000、350万）。',
    )
    expect(await shownTax(page)).toBe('315,500')
    await page.locator('.summary').getByRole('link').click()
    await expect(box.evaluate((element) => element === document.activeElement)).resolves.toBe(true)
    await box.fill('72万')
    expect(await shownTax(page)).toBe('243,500')
    expect(await page.locator('.summary').count()).toBe(0)
  })

  it('家族を増やし、途中の一人を消しても、残りの人の入力は残る', async () => {
    const page = visited()
    for (const [number, birth] of ['2009-05-01', '2006-05-01', '2013-05-01'].entries()) {
      await page.getByRole('button', { name: '親族' }).click()
      await page.fill(`#shinzoku-${number + 1}-birth`, birth)
    }
    await page.getByRole('button', { name: '2人目を取り消す' }).click()
    expect(await page.inputValue('#shinzoku-1-birth')).toBe('2009-05-01')
    expect(await page.inputValue('#shinzoku-2-birth')).toBe('2013-05-01')
    expect(await page.locator('#shinzoku-3-birth').count()).toBe(0)
  })

  it('年金の人に生まれた日がないうちは、入れると変わることを言う', async () => {
    const page = visited()
    await page.getByRole('button', { name: '年金の源泉徴収票' }).click()
    await page.fill('#nenkin-1-shiharai', '3,200,000')
    await page.getByText('あなたの生まれた日（65歳より下として計算しています。').waitFor()
    await page.fill('#birth', '昭和30年4月1日')
    await page.fill('#nenkin-1-shakai-hoken', '350,000')
    expect(await shownTax(page)).toBe('134,500')
    expect(await page.locator('.fact.wait').count()).toBe(0)
    const lines = await page.locator('.bill .line .name').allInnerTexts()
    // 年金だけの人の税はすべて年金の分で、6月と8月に自分で納める（法第321条の7の2第1項・第3項）。
    expect(lines).not.toContain('給与から引かれる額')
    expect(lines).not.toContain('自分で納める額')
    expect(
      await page.locator('.bill .line', { hasText: '年金から引かれる額' }).innerText(),
    ).toMatch(/自分で 6月 34,300円 ／ 8月 33,000円 ／ 年金から 10月 22,400円 ／ 12月・2月 22,400円/)
  })

  it('非課税かどうかと、境目までの距離を言う', async () => {
    const page = visited()
    const verdict = page.locator('.fact').last()
    await page.fill('#kyuyo-1-shiharai', '1,000,000')
    await expect(verdict.innerText()).resolves.toContain(
      '所得があと 100,000円 増えても、かかりません',
    )
    await page.fill('#kyuyo-1-shiharai', '1,100,000')
    await expect(verdict.innerText()).resolves.toContain('1円でも超えると、住民税がかかります')
    expect(await shownTax(page)).toBe('0')
    await page.fill('#kyuyo-1-shiharai', '1,100,001')
    await expect(verdict.innerText()).resolves.toContain('限度を 1円 超えています')
  })

  it('ふるさと納税の限度額と、残り・超えた額を言う', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,000,000')
    await page.fill('#kyuyo-1-shakai-hoken', '700,000')
    const fact = page.locator('.fact').first()
    await expect(fact.innerText()).resolves.toContain('あと 62,283円 まで')
    await page.fill('#furusato', '50,000')
    await expect(fact.innerText()).resolves.toContain('あと 12,283円 まで')
    await page.fill('#furusato', '62,284')
    await expect(fact.innerText()).resolves.toContain('1円 超えています')
  })

  it('税額が変わって落ち着くと、読み上げの欄に新しい税額が入る', async () => {
    const page = visited()
    await page.fill('#kyuyo-1-shiharai', '5,001,234')
    await expect
      .poll(() => page.locator('output.visually-hidden').textContent(), { timeout: 5_000 })
      .toBe('令和8年度の住民税は 315,500円 です。')
  })

  it('キーボードだけで、入れて、理由を開き、印刷まで進める', async () => {
    const page = visited()
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''))
    const tabTo = async (wanted: string): Promise<void> => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab')
        if ((await focused()) === wanted) return
      }
      throw new Error(`Tab で ${wanted} に着かない`)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('本文へ')
    await tabTo('kyuyo-1-shiharai')
    await page.keyboard.type('5001234')
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${url}/t/999997/ja/#/tax`)
    await tabTo('kyuyo-1-shakai-hoken')
    await page.keyboard.type('72man'.replace('man', '万'))
    expect(await shownTax(page)).toBe('243,500')
    await page.locator('.steps').waitFor()
    await tabTo('A4で印刷する')
    await tabTo('なぜ？')
    await page.keyboard.press('Enter')
    await page.locator('.steps .reason').first().waitFor()
  })

  it('幅320pxから1280pxまで、横にはみ出さない', async () => {
    const page = visited()
    const overflowing = async (): Promise<readonly number[]> => {
      const wide: number[] = []
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        if (over > 0) wide.push(width)
      }
      return wide
    }
    expect(await overflowing()).toEqual([])
    await page.getByRole('button', { name: '例を入れて見る' }).click()
    await page.selectOption('#dantai', { label: 'ほかの市区町村' })
    await openReasons(page.locator('.steps .why > summary'))
    expect(await overflowing()).toEqual([])
    await page.setViewportSize({ width: 320, height: 900 })
    await page.getByRole('button', { name: '内訳を見る' }).click()
    await openReasons(page.locator('.bill .why > summary'))
    expect(await overflowing()).toEqual([])
  })
})
