import { describe, expect, it } from 'vitest'
import { sharedSite } from '../shared-site.ts'
import { listenerOf } from '../site.ts'

const noScript = '/t/999997/ja/no-script/'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('JavaScriptのないページの、引けなかったもの', () => {
  it('申告しても引けなかったものを、理由と残った額とともに言う', async () => {
    const boxes = {
      'kyuyo-1-shiharai': '5001234',
      // 法第34条第1項第11号：16歳未満の人は、控除対象扶養親族に当たらない。
      'shinzoku-kazu': '1',
      'shinzoku-1-zokugara': 'ko',
      'shinzoku-1-birth': '2020-05-01',
      // 附則第35条の2：一般株式等の赤字は、ほかの所得から引けない。
      'shurui-kabu': 'on',
      'ippan-kabu-shunyu': '100000',
      'ippan-kabu-keihi': '350000',
    }
    const app = listenerOf(await sharedSite())
    const payload = new URLSearchParams(boxes).toString()
    const { body } = await app.inject({ method: 'POST', url: noScript, headers: form, payload })
    const [, list = ''] = /引けなかったもの.*?<ul>(.*?)<\/ul>/s.exec(body) ?? []
    expect(list).toMatch(/扶養控除額（1人目の親族） 0円（.*16歳/)
    expect(list).toContain('250,000円')
    await app.close()
  })
})
