import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  diagnose,
  diagnosisReport,
  noRecipe,
  readRecipe,
  scopeOf,
  type Diagnosis,
} from '../src/index.ts'
import { newClient } from '../src/web/client.ts'
import { withServer, type Asked, type Handler } from './laboratory/serve.ts'

type More = Partial<Parameters<typeof diagnose>[0]>

const run = (target: URL, more: More = {}): Promise<Diagnosis> => {
  const scoped = scopeOf(target, undefined, 0)
  if (!scoped.ok) throw new Error(scoped.problem)
  return diagnose({
    target,
    scope: scoped.scope,
    recipe: noRecipe,
    letters: ['B'],
    rate: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    now: Date.now,
    ...more,
  })
}

const echo: Handler = ({ path, query }) =>
  path === '/'
    ? { body: '<form action="/q"><input name="a"><input name="b"></form>' }
    : { body: `<p>${query.get('a') ?? ''}</p><p>${query.get('b') ?? ''}</p>` }

describe('a diagnosis', () => {
  it('keeps every request and answer with a digest, and shows which belong to a finding', () =>
    withServer(echo, async (target) => {
      const { findings, evidence, verdict, done } = await run(target)
      expect({ verdict, done }).toEqual({ verdict: '要治療・精密検査', done: ['B'] })
      expect(findings.map(({ place, field, pattern }) => ({ place, field, pattern }))).toEqual([
        { place: 'GET /q', field: 'a', pattern: '1' },
        { place: 'GET /q', field: 'b', pattern: '1' },
      ])
      expect(evidence.map(({ id }) => id)).toEqual(evidence.map((_, n) => n + 1))
      for (const { request, response, sha256 } of evidence)
        expect(sha256).toBe(createHash('sha256').update(`${request}\0${response}`).digest('hex'))
      const shown = evidence.find(({ id }) => id === findings[0]?.evidence[0])
      expect(shown?.response).toContain(`'>"><hr>`)
    }))

  it('of single findings again asks of nothing else', () =>
    withServer(echo, async (target) => {
      const { findings } = await run(target)
      const again = await run(target, { again: findings.slice(1) })
      expect(again.findings.map(({ field }) => field)).toEqual(['b'])
      expect(again.evidence.some(({ request }) => /a=[^1&]/.test(request))).toBe(false)
    }))

  it('sends nothing once it is stopped, and is no good result', () =>
    withServer(echo, async (target) => {
      const stop = new AbortController()
      let seen = 0
      const counting = await withServer(
        (asked) => {
          seen += 1
          if (seen === 3) stop.abort()
          return { body: echo(asked).body?.toString().replaceAll('<p>', '') ?? '' }
        },
        (other) => run(other, { signal: stop.signal }),
      )
      expect(target.port).not.toBe('')
      expect({ seen, cut: counting.cut, verdict: counting.verdict }).toEqual({
        seen: 3,
        cut: 'stopped',
        verdict: '判定できません',
      })
    }))

  it('asks no other host, wherever links, forms and redirects lead', () =>
    withServer(
      () => {
        throw new Error('asked')
      },
      (other) => {
        const body = `<a href="${other.href}">a</a><form action="${other.href}x"><input name="a"></form><a href="/r">r</a>`
        const site = ({ path }: Asked) =>
          path === '/r' ? { status: 302, headers: { location: other.href } } : { body }
        return withServer(site, async (target) => {
          const { evidence } = await run(target, { letters: ['A', 'B', 'H'] })
          expect(evidence.length).toBeGreaterThan(2)
          const origins = new Set(
            evidence.map(({ request }) => request.split(/ |\n/)[1]?.slice(0, target.origin.length)),
          )
          expect([...origins]).toEqual([target.origin])
        })
      },
    ))

  it('waits before each request but the first, as long as the rate asks', () =>
    withServer(echo, async (target) => {
      const waits: number[] = []
      const client = newClient({
        scope: { allows: () => true, consent: undefined },
        // One in a thousand seconds: what the answers take is nothing beside it.
        rate: 0.001,
        signal: new AbortController().signal,
        pause: (milliseconds) =>
          Promise.resolve(void waits.push(Math.round(milliseconds / 100_000))),
      })
      for (let n = 0; n < 3; n += 1) await client.send({ method: 'GET', url: target })
      expect(waits).toEqual([10, 10])
    }))

  it('refuses what is out of scope before anything is sent', () => {
    let asked = 0
    const site: Handler = () => {
      asked += 1
      return {}
    }
    return withServer(site, async (other) => {
      const client = newClient({
        scope: { allows: () => false, consent: undefined },
        rate: 1_000,
        signal: new AbortController().signal,
      })
      await expect(client.send({ method: 'GET', url: other })).rejects.toThrow('out of scope')
      expect({ asked, kept: client.exchanges.length }).toEqual({ asked: 0, kept: 0 })
    })
  })

  it('keeps neither passwords nor cookies, and says when it could not sign in', () =>
    withServer(
      ({ path, form }) =>
        path === '/login'
          ? {
              headers: { 'set-cookie': 'SID=abcdef0123456789; HttpOnly' },
              body: `<form method="post"><input name="user"><input name="pass"></form><i>${form.get('pass') ?? ''} abcdef0123456789</i>`,
            }
          : { body: 'x' },
      async (target) => {
        const login = {
          page: '/login',
          fields: { user: 'shindan', pass: `Hi'm&1 2` },
          seen: 'ログアウト',
        }
        const read = readRecipe({ login }, target)
        const diagnosis = await run(target, { recipe: read.ok ? read.recipe : noRecipe })
        expect(diagnosis).toMatchObject({ cut: 'sign-in', verdict: '判定できません', done: [] })
        expect(diagnosis.evidence).toHaveLength(2)
        expect(JSON.stringify(diagnosis)).not.toMatch(/Hi'm|Hi%27m|Hi&#39;m|abcdef0123456789/)
      },
    ))

  it('of a host that does not answer is no good result', async () => {
    const gone = await withServer(echo, (target) => Promise.resolve(target))
    expect(await run(gone)).toMatchObject({ cut: 'unreachable', verdict: '判定できません' })
  })

  it('as a paper says of all 13 items what came of them', () =>
    withServer(echo, async (target) => {
      const { sections } = diagnosisReport(await run(target))
      const table = sections.find(({ heading }) => heading === '項目')
      const rows = table?.kind === 'table' ? table.rows : []
      const cells = rows.map((row) =>
        row.kind === 'cells'
          ? row.cells.map((cell) => (cell.kind === 'text' ? cell.text : ''))
          : [],
      )
      expect(cells.map(([letter]) => letter).join('')).toBe('ABCDEFGHIJKLM')
      expect(
        cells.flatMap(([letter, , result]) => (result === '未実施' ? [] : [letter, result])),
      ).toEqual(['B', '検出'])
    }))
})
