import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRelease } from '@zeimori/resident'
import { expectSentence, zeimori } from './command.ts'

const slow = { timeout: 300_000 }
const why = ['--reason', '改ざんの疑い']
const tenant = ['--tenant', '142051']

describe('stopping and resuming at the terminal', slow, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-stop-'))
  const site = join(folder, 'site')
  const log = join(folder, 'access.log')
  const env = {
    ZEIMORI_DATA_DIR: join(folder, 'data'),
    ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:1',
    ZEIMORI_SITE: site,
    ZEIMORI_ACCESS_LOG: log,
  }
  const as = (...args: readonly string[]) => zeimori(args, { env })
  const flag = (name: string): string => join(folder, 'data/flags', name)
  const release = () => readRelease(readFileSync(join(site, 'release.json'), 'utf8'))?.of
  const actions = async (): Promise<readonly unknown[]> => {
    await as('audit', 'checkpoint')
    const { stdout } = await as('audit', 'search', '--tenant', '142051')
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event.how)
      .toReversed()
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('closes the municipality, its written pages and its release, and keeps what was served', async () => {
    writeFileSync(join(folder, 'list.json'), '["142051", "131016"]')
    mkdirSync(join(folder, 'data'))
    writeFileSync(
      log,
      'cut\n198.51.100.7 - - [23/Nov/2026:14:00:00 +0900] "GET /t/142051/ja/?kyuyo=1234567 HTTP/1.1" 200 5 "-" "Browser"\n',
    )
    const list = join(folder, 'list.json')
    const built = await as('build-site', '--out', site, '--tenants', list, '--languages', 'ja')
    expect(built.code).toBe(0)
    const stopped = await as('stop', ...tenant, ...why, '--anomaly', 'tampering')
    expect({ code: stopped.code, stderr: stopped.stderr }).toEqual({ code: 0, stderr: '' })
    expect(existsSync(flag('stop/142051'))).toBe(true)
    expect(release()?.stopped).toEqual(['142051'])
    expect(readFileSync(join(site, 't/142051/ja/index.html'), 'utf8')).toContain('止めてあります')
    const [event] = await actions()
    expect(event).toMatchObject({ action: 'stop.raise', reason: '改ざんの疑い' })
    const digest = readdirSync(join(folder, 'data/stops'))[0]?.replace('.sealed', '') ?? ''
    expect(JSON.stringify(event)).toContain(digest)
    const kept = await as('stop', 'kept', digest)
    const state = JSON.parse(kept.stdout)
    expect(Object.keys(state.files)).toContain('t/142051/ja/index.html')
    expect(state.lines).toMatchObject([{ path: '/t/142051/ja/', status: 200 }])
    expect(kept.stdout).not.toMatch(/198\.51|1234567|Browser/)
    expect((await as('stop', 'status')).stdout).toMatch(/^142051 .*から停止\n$/)
  })

  it('is asked for by one person, and not agreed to by the same', async () => {
    expect((await as('resume', ...tenant, ...why)).stdout).toContain('別の人が')
    const again = await as('resume', ...tenant, ...why)
    expect(again.code).toBe(1)
    expectSentence(again, '求めた本人', '--alone')
    expect(existsSync(flag('stage/142051.check'))).toBe(false)
  })

  it('opens alone only as a printed exception, and no step without its checks', async () => {
    const alone = await as('resume', ...tenant, ...why, '--alone')
    expect(alone.stderr).toContain('緊急の手順')
    expect(existsSync(flag('stage/142051.check'))).toBe(true)
    // Nothing answers where the pages should be.
    const unchecked = await as('resume', ...tenant, ...why)
    expect(unchecked.code).toBe(1)
    expect(unchecked.stdout).toContain('× 配っているファイルが、署名した版のとおりである')
    expect(existsSync(flag('stage/142051.5'))).toBe(false)
    const open = (): Promise<{ stdout: string }> =>
      as('resume', ...tenant, ...why, '--override', '受け口のない設置')
    expect((await open()).stdout).toContain('5％の人に開きました')
    expect(release()?.stopped).toEqual(['142051'])
    expect((await open()).stdout).toContain('50％の人に開きました')
    expect((await open()).stdout).toContain('再開しました')
    expect(existsSync(flag('stop/142051'))).toBe(false)
    expect(release()?.stopped).toEqual([])
    expect(readFileSync(join(site, 't/142051/ja/index.html'), 'utf8')).not.toContain(
      '止めてあります',
    )
    const done = await actions()
    expect(
      done.map((how) => JSON.stringify(how)).filter((how) => how.includes('stop.step')),
    ).toHaveLength(4)
    expect(JSON.stringify(done)).toContain('"after":"alone"')
  })

  it('closes while another process holds the database, and is recorded by the next that has it', async () => {
    const lock = join(folder, 'data/lock')
    writeFileSync(lock, String(process.pid))
    const stopped = await as('stop', ...tenant, '--reason', '夜の障害')
    expect(stopped.code).toBe(0)
    expect(stopped.stderr).toContain('記録はまだ残せていません')
    expect(existsSync(flag('stop/142051'))).toBe(true)
    expect(release()?.stopped).toEqual(['142051'])
    rmSync(lock)
    expect((await as('resume', ...tenant, ...why)).stdout).toContain('再開を求めました')
    expect(readdirSync(join(folder, 'data/stops-unrecorded'))).toEqual([])
    expect((await actions()).slice(-4)).toMatchObject([
      { action: 'stop.raise', reason: expect.stringContaining('夜の障害') },
      { action: 'alert.raise' },
      { action: 'incident.open' },
      { action: 'stop.ask' },
    ])
  })

  it('opens nothing whose flag was put up without a record', async () => {
    writeFileSync(flag('stop/131016'), 'x')
    const refused = await as('resume', '--tenant', '131016', ...why)
    expect(refused.code).toBe(1)
    expectSentence(refused, './zeimori stop', '記録')
    expect(existsSync(flag('stop/131016'))).toBe(true)
    rmSync(flag('stop/131016'))
  })

  it('goes back to closed by one person', async () => {
    expect((await as('resume', ...tenant, ...why, '--back')).stdout).toContain('閉じました')
    expect((await actions()).at(-1)).toMatchObject({ action: 'stop.back', result: 'ok' })
  })
})

describe.concurrent('what is no stop', slow, () => {
  for (const [args, ...says] of [
    [['stop', ...why], '--tenant', '--all'],
    [['stop', ...tenant, '--all', ...why], 'どちらか一つ'],
    [['stop', '--tenant', '../x', ...why], '六桁'],
    [['stop', '--tenant', 'all', ...why], '六桁'],
    [['stop', ...tenant], '--reason'],
    [['stop', '--all', ...why, '--anomaly', 'dos'], 'すべての自治体は止められません'],
    [['stop', ...tenant, ...why, '--anomaly', 'x'], '--anomaly'],
    [['stop', 'kept', 'x'], '使い方'],
    [['resume', ...tenant], '--reason'],
    [['resume', ...tenant, ...why, '--alone', '--back'], '一緒に'],
  ] as const)
    it(`${args.join(' ')}: exit 2, in words`, async () => {
      const result = await zeimori(args, { env: { ZEIMORI_DATA_DIR: '/nowhere' } })
      expect(result.code).toBe(2)
      expectSentence(result, ...says)
    })

  it('a place where no flag can be put up: exit 1, and nothing is said to be done', async () => {
    const env = { ZEIMORI_DATA_DIR: '/proc/nowhere' }
    const result = await zeimori(['stop', ...tenant, ...why], { env })
    expect(result.code).toBe(1)
    expectSentence(result, '止められませんでした')
  })
})
