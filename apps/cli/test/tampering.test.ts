import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forProvider } from '@zeimori/store'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signAnew } from '../src/signing-anew.ts'
import { readKept } from '../src/stopping/keep.ts'
import { guardedSite, type GuardedSite } from './guarded-site.ts'

describe('what somebody changes on a site that is watched', () => {
  let guarded: GuardedSite
  beforeAll(async () => {
    guarded = await guardedSite({ disk: 50, served: 200 }, ['131016', '142051'])
  }, 60_000)
  afterAll(() => guarded.end())

  const patience = { timeout: 30_000 }
  const alerts = () =>
    forProvider(guarded.own.store, (within) =>
      within
        .selectFrom('alert')
        .select(['rule', 'kind', 'scope', 'severity', 'detail'])
        .where('rule', '=', 'detection/tampering')
        .execute(),
    )

  it('on the disk closes that municipality, tells of the file, and is kept', async () => {
    const { own, written, url, stopped } = guarded
    // A release that is signed anew meanwhile is nothing to tell of.
    await signAnew(written, own.settings)
    writeFileSync(join(written, 't/142051/ja/index.html'), 'your card number?')
    await vi.waitFor(() => expect(stopped()).toEqual(['142051']), patience)
    expect((await fetch(`${url}/t/142051/ja/`)).status).toBe(503)
    expect((await fetch(`${url}/t/131016/ja/`)).status).toBe(200)
    const [alert] = await alerts()
    expect(alert).toMatchObject({ kind: 'tampering', scope: '142051', severity: 'urgent' })
    expect(alert?.detail).toContain('/t/142051/ja/ が、署名した版とちがいます。')
    const [, digest = ''] = /証拠の控えは ([0-9a-f]{64})/.exec(alert?.detail ?? '') ?? []
    const kept: { found: readonly { content: string }[] } = JSON.parse(await readKept(own, digest))
    const [found] = kept.found
    expect(Buffer.from(found?.content ?? '', 'base64').toString()).toBe('your card number?')
  })

  it('on the way to visitors closes everything where all share it', async () => {
    const { served, stopped } = guarded
    served.set('/assets/app-0a1b2c3d.js', 'export const tax = 0')
    await vi.waitFor(() => expect(stopped()).toContain('all'), patience)
    const details = (await alerts()).map(({ detail }) => detail)
    expect(details).toContainEqual(expect.stringContaining('/assets/app-0a1b2c3d.js'))
  })
})
