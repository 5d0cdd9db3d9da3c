import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forProvider, raiseAlert } from '@zeimori/store'
import { stopService } from '../src/acts/index.ts'
import { mailStanding, worst } from '../src/now/area.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { somebody } from './people.ts'
import { freshServices } from './services.ts'

describe('how areas stand together', () => {
  const area = (standing: 'bad' | 'watch' | 'unknown' | 'well') =>
    ({ name: 'mail', standing, count: 0 }) as const

  it('is as the worst, and never well where something is unknown', () => {
    expect(worst([area('well'), area('unknown'), area('watch'), area('bad')])).toBe('bad')
    expect(worst([area('well'), area('unknown'), area('watch')])).toBe('watch')
    expect(worst([area('well'), area('unknown')])).toBe('unknown')
    expect(worst([area('well')])).toBe('well')
    expect(worst([])).toBe('unknown')
  })

  it('does not call the mails well where none was sent', () => {
    expect(mailStanding({ late: 0, dead: 0, sent: 0 }).standing).toBe('unknown')
    expect(mailStanding({ late: 0, dead: 0, sent: 3 }).standing).toBe('well')
    expect(mailStanding({ late: 2, dead: 0, sent: 3 })).toEqual({ standing: 'watch', count: 2 })
    expect(mailStanding({ late: 2, dead: 1, sent: 3 })).toEqual({ standing: 'bad', count: 1 })
  })
})

describe('the page of how everything stands', () => {
  const services = freshServices()
  let app: FastifyInstance
  let viewer: Browser
  let other: Browser
  let operator: Browser

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    await registered(services(), '142051', '藤沢市')
    const people = [
      { tenant: '131016', login: 'miru', role: 'client-viewer' },
      { tenant: '142051', login: 'yoso', role: 'client-admin' },
      { tenant: undefined, login: 'unyo', role: 'operator' },
    ] as const
    const all = await Promise.all(people.map((person) => enrolled(app, services(), person)))
    const [one, two, three] = all.map(({ visitor }) => visitor)
    if (!one || !two || !three) throw new Error('nobody')
    ;[viewer, other, operator] = [one, two, three]
  })
  afterAll(() => app.close())

  /** How an area stands on somebody's page, such as 「bad」; undefined where it is not there. */
  const standing = async (by: Browser, area: string): Promise<string | undefined> =>
    new RegExp(`<li class="(\\w+)"><h3>${area}</h3>`).exec((await by.get('/now')).body)?.[1]

  it('speaks of a stop and of an alert to those whom they concern, and to nobody else', async () => {
    for (const by of [viewer, other, operator]) {
      expect(await standing(by, '緊急停止')).toBe('well')
      expect(await standing(by, '警報')).toBe('well')
    }
    const by = await somebody(services().store, 'operator')
    await stopService(services(), { target: '131016', reason: '試しの停止' }, by)
    for (const seen of [viewer, operator]) {
      expect(await standing(seen, '緊急停止')).toBe('bad')
      expect(await standing(seen, '警報')).toBe('bad')
      expect((await seen.get('/now')).body).toContain('手当てがいるところがあります')
    }
    expect(await standing(other, '緊急停止')).toBe('well')
    expect(await standing(other, '警報')).toBe('well')
  })

  it('leaves drills out, and counts an alert that somebody works on as one to watch', async () => {
    const raised = await forProvider(services().store, (within) =>
      raiseAlert(
        within,
        { scope: '142051', kind: 'dos', severity: 'urgent', rule: 'manual', detail: '見本' },
        services().now(),
      ),
    )
    expect(await standing(other, '警報')).toBe('bad')
    await other.get('/access')
    await other.post(`/alerts/${raised.id}/acknowledge`, {})
    expect(await standing(other, '警報')).toBe('watch')
    await services()
      .store.db.updateTable('alert')
      .set({ drill: true })
      .where('id', '=', raised.id)
      .execute()
    expect(await standing(other, '警報')).toBe('well')
  })

  it('calls unknown what no record says, and bad what has stopped', async () => {
    const { store, now } = services()
    expect(await standing(operator, '検知')).toBe('unknown')
    const kept = (at: Date) => ({ id: 1, version: 1, saved: '{}', at })
    await store.db.insertInto('detection_state').values(kept(now())).execute()
    expect(await standing(operator, '検知')).toBe('well')
    const before = new Date(now().getTime() - 121_000)
    await store.db.updateTable('detection_state').set({ at: before }).execute()
    expect(await standing(operator, '検知')).toBe('bad')
  })

  it('does not show what a role may not see', async () => {
    expect(await standing(other, '検知')).toBeUndefined()
    expect(await standing(viewer, '通知')).toBeUndefined()
    expect(await standing(viewer, '監査ログ')).toBeUndefined()
  })
})
