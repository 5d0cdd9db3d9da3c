import { sql } from 'kysely'
import { generate } from 'otplib'
import { describe, expect, it } from 'vitest'
import { browser } from './browser.ts'
import { invited, password, registered, takenUp } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices } from './services.ts'

describe('a dump of the database', () => {
  const services = freshServices()

  /** Every row of every table, as whoever steals a backup sees them. */
  async function dump(): Promise<string> {
    const { db } = services().store
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
    const rows: string[] = []
    for (const { name } of tables) {
      const found = await sql<{ row: string }>`
        select t::text as row from ${sql.table(name)} t`.execute(db)
      rows.push(...found.rows.map(({ row }) => row))
    }
    return rows.join('\n')
  }

  it('holds no secret that opens anything, neither while a factor is added nor after', async () => {
    await registered(services(), '131016', '千代田区')
    const link = await invited(services(), {
      tenant: '131016',
      login: 'mihon.hanako',
      role: 'client-admin',
    })
    const app = await openConsole(services())
    const visitor = browser(app)
    await takenUp(visitor, link, password)
    const page = await visitor.get('/welcome/authenticator')
    const secret = (/class="secret">([A-Z2-7 ]+)</.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
    expect(secret.length).toBeGreaterThan(15)
    const half = await dump()
    expect(half).toContain('mihon.hanako')
    expect(half).not.toContain(secret)

    const epoch = Math.floor(services().now().getTime() / 1000)
    const code = await generate({ secret, epoch })
    const done = await visitor.post('/welcome/authenticator', { code })
    const codes = [...done.body.matchAll(/<code>([^<]+)</g)].map(([, one = '']) => one)
    expect(codes).toHaveLength(10)
    const whole = await dump()
    for (const one of [secret, password, link.split('#').at(-1) ?? '', ...codes])
      expect(whole).not.toContain(one)
  })
})
