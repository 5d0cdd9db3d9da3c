import { expect, it } from 'vitest'
import { pagesIn } from '../../src/site/languages.ts'
import { sharedSite } from '../shared-site.ts'
import { listenerOf, root } from '../site.ts'

it('入口と断るページは、アドレスの言葉か、ブラウザの望む言葉で', async () => {
  const site = await sharedSite()
  const [[, { settings }]] = site.drawn
  const drawn = await Promise.all(
    (['ja', 'en'] as const).map(
      async (code) => [code, { pages: await pagesIn(root, code), settings }] as const,
    ),
  )
  const [ja, en] = drawn
  if (ja === undefined || en === undefined) throw new Error('no language')
  const both = listenerOf({ ...site, drawn: [ja, en] })
  const led = async (wishes: string) =>
    (await both.inject({ url: '/', headers: { 'accept-language': wishes } })).headers.location
  expect(await led('en-US,en;q=0.9,ja;q=0.8')).toBe('/t/999997/en/')
  expect(await led('ja,en-US;q=0.9')).toBe('/t/999997/ja/')
  for (const none of ['', 'fr', '*;q=0', 'x'.repeat(5000), 'en;q=nan'])
    expect(await led(none)).toBe('/t/999997/ja/')
  expect((await both.inject('/')).headers.vary).toBe('accept-language')
  const refused = async (url: string) => (await both.inject(url)).body
  expect(await refused('/t/999997/en/nai')).toContain('<html lang="en"')
  expect(await refused('/t/999997/ja/nai')).toContain('<html lang="ja"')
  expect(await refused('/nai')).toContain('<html lang="ja"')
  await both.close()
})
