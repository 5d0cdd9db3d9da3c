import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachmentFolder } from '@zeimori/attachments'
import { openVault } from '@zeimori/store'
import { hasPostgres, startCluster, type Cluster } from '@zeimori/store/measuring'
import { repositoriesOf } from '../src/backing/repositories.ts'
import { readSettings } from '../src/settings.ts'
import { testPrograms } from '../src/test-programs.ts'
import { ended, expectSentence, start, zeimori, type Ended } from './command.ts'

const slow = { timeout: 300_000 }
const hasRestic = existsSync(testPrograms.restic.path)

/** Two repositories and an installation's folder; nothing of it outlives the tests. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-backup-'))
  for (const name of ['files', 'keys'])
    writeFileSync(join(folder, `${name}.password`), `${randomUUID()}\n`, { mode: 0o600 })
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site/index.html'), '<title>見本市</title>')
  const data = join(folder, 'data')
  const env = {
    ZEIMORI_DATA_DIR: data,
    ZEIMORI_SITE: join(folder, 'site'),
    ZEIMORI_BACKUP: join(folder, 'files-repository'),
    ZEIMORI_BACKUP_PASSWORD_FILE: join(folder, 'files.password'),
    ZEIMORI_BACKUP_KEYS: join(folder, 'keys-repository'),
    ZEIMORI_BACKUP_KEYS_PASSWORD_FILE: join(folder, 'keys.password'),
  }
  const attach = (text: string): Promise<void> =>
    attachmentFolder(join(data, 'attachments'), openVault(join(data, 'keys'))).keep(
      randomUUID(),
      Buffer.from(text),
      null,
    )
  return { folder, data, env, attach }
}

const well = ({ code, stderr }: Ended) => expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

/** Every file below a folder. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

describe.skipIf(!hasRestic)('copies of the embedded database', slow, () => {
  const { folder, data, env, attach } = place()
  const run = (...args: readonly string[]) => zeimori(args, { env })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are refused in words where nothing is set, or the keys would lie with the rest', () => {
    const told = (more: Readonly<Record<string, string>>) => () =>
      repositoriesOf(readSettings({ ...env, ...more }, folder).backup)
    expect(told({ ZEIMORI_BACKUP: '' })).toThrow('ZEIMORI_BACKUP')
    expect(told({ ZEIMORI_BACKUP_KEYS: env.ZEIMORI_BACKUP })).toThrow('別の所')
    expect(told({ ZEIMORI_BACKUP_KEYS_PASSWORD_FILE: env.ZEIMORI_BACKUP_PASSWORD_FILE })).toThrow(
      '同じパスワード',
    )
    chmodSync(env.ZEIMORI_BACKUP_PASSWORD_FILE, 0o644)
    expect(told({})).toThrow('chmod 600')
    chmodSync(env.ZEIMORI_BACKUP_PASSWORD_FILE, 0o600)
    expect(told({})().keys.address).toBe(env.ZEIMORI_BACKUP_KEYS)
  })

  it('are taken, and come back the same: rows, log, keys, attachments and site', async () => {
    well(await run('backup', 'init'))
    well(await run('tenant', 'create', '142051'))
    well(await run('audit', 'checkpoint', '--out', join(folder, 'anchor')))
    await attach('住民の添付の中身')
    const taken = await run('backup')
    well(taken)
    expect(existsSync(join(data, 'backup-dump'))).toBe(false)
    expect((await run('backup', 'list')).stdout.trim().split('\n')).toHaveLength(1)

    const drilled = await run('drill')
    well(drilled)
    expect(drilled.stdout).toContain('計算例も確かめました')
    expect(existsSync(join(data, 'backup-drill'))).toBe(false)

    const noted = await run('audit', 'search', '--action', 'evidence.collect')
    expect(noted.stdout.trim().split('\n')).toHaveLength(1)

    const to = join(folder, 'restored')
    const restored = await run('restore', '--to', to)
    well(restored)
    expect(restored.stdout).toContain('すべての行が、控えを取ったときと同じ')
    expect(readFileSync(join(to, 'site/index.html'), 'utf8')).toContain('見本市')
    const there = { env: { ...env, ZEIMORI_DATA_DIR: join(to, 'data') } }
    expect((await zeimori(['tenant', 'list'], there)).stdout).toContain('藤沢市')
    well(await zeimori(['audit', 'checkpoint'], there).then((one) => ({ ...one, stderr: '' })))
    expectSentence(await run('restore', '--to', to), '空ではありません')
    expectSentence(
      await run('restore', '--to', join(folder, 'x'), '--generation', 'ffffffff'),
      'list',
    )
  })

  it('hold nothing that can be read, and no key among the files', () => {
    const stored = filesIn(env.ZEIMORI_BACKUP).map((file) => readFileSync(file))
    expect(stored.some((bytes) => bytes.includes('142051') || bytes.includes('見本市'))).toBe(false)
    expect(existsSync(join(data, 'keys/vault.key'))).toBe(true)
  })

  it('a copy killed halfway leaves the others whole, and the next one goes through', async () => {
    const child = start(['backup'], { env })
    const killed = ended(child)
    while (!existsSync(join(data, 'backup-dump'))) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGKILL')
    await killed
    well(await run('backup'))
    well(await run('backup', 'check'))
    expect(existsSync(join(data, 'backup-dump'))).toBe(false)
  })

  it('a flipped bit is found, and what is restored is not taken for sound', async () => {
    const [pack = ''] = filesIn(join(env.ZEIMORI_BACKUP, 'data')).toSorted(
      (a, b) => statSync(b).size - statSync(a).size,
    )
    const bytes = readFileSync(pack)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    chmodSync(pack, 0o600)
    writeFileSync(pack, bytes)
    const checked = await run('backup', 'check')
    expect(checked.code).toBe(1)
    expectSentence(checked, '壊れています')
  })
})

describe.skipIf(!hasRestic || !hasPostgres)('copies of PostgreSQL', slow, () => {
  let cluster: Cluster | undefined
  let owner = ''
  const { folder, env, attach } = place()
  const as = (url: string, more: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    zeimori(args, { env: { ...env, ZEIMORI_DATABASE_URL: url, ...more } })
  const login = (name: string) => owner.replace('owner@', `${name}@`)

  beforeAll(async () => {
    cluster = await startCluster({ fsync: false })
    owner = cluster.newDatabase()
    cluster.run(owner, 'create role app login')
    cluster.run(owner, 'create role copier login bypassrls; grant pg_read_all_data to copier')
  })
  afterAll(() => {
    cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are taken by a login of their own, and come back into an empty database alone', async () => {
    well(await as(owner, {}, 'migrate', '--grant', 'app'))
    cluster?.run(owner, `grant connect on database ${new URL(owner).pathname.slice(1)} to copier`)
    const app = login('app')
    well(await as(app, {}, 'backup', 'init'))
    well(await as(app, {}, 'tenant', 'create', '142051'))
    await attach('住民の添付の中身')
    expectSentence(await as(app, {}, 'backup'), 'ZEIMORI_BACKUP_DATABASE_URL')
    const blind = await as(app, { ZEIMORI_BACKUP_DATABASE_URL: app }, 'backup')
    expect(blind.code).toBe(1)
    expectSentence(blind, '42501')
    well(await as(app, { ZEIMORI_BACKUP_DATABASE_URL: login('copier') }, 'backup'))

    expectSentence(await as(app, {}, 'drill'), 'ZEIMORI_DRILL_DATABASE_URL')
    well(await as(app, { ZEIMORI_DRILL_DATABASE_URL: owner }, 'drill'))

    const to = join(folder, 'restored')
    expectSentence(await as(owner, {}, 'restore', '--to', to), '動いているものの上には戻しません')
    const target = cluster?.newDatabase() ?? ''
    const restored = await as(target, {}, 'restore', '--to', to)
    well(restored)
    expect(restored.stdout).toContain('すべての行が、控えを取ったときと同じ')
    const there = { ZEIMORI_DATA_DIR: join(to, 'data') }
    well(await as(target, there, 'migrate', '--grant', 'app'))
    const listed = await as(target.replace('owner@', 'app@'), there, 'tenant', 'list')
    expect(listed.stdout).toContain('藤沢市')
  })
})
