import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hasPostgres, startCluster, type Cluster } from '@zeimori/store/measuring'
import { ended, expectSentence, freePort, start, zeimori } from './command.ts'

const slow = { timeout: 300_000 }

describe.skipIf(!hasPostgres)('the verbs of an operator, on PostgreSQL', slow, () => {
  let cluster: Cluster | undefined
  let owner = ''
  let login = ''
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-operator-'))
  const anchor = join(folder, 'anchor')
  const run = (url: string, ...args: readonly string[]) =>
    zeimori(args, {
      env: {
        ZEIMORI_DATABASE_URL: url,
        ZEIMORI_DATA_DIR: folder,
        ZEIMORI_AUDIT_ANCHOR: anchor,
      },
    })
  const as = (...args: readonly string[]) => run(login, ...args)

  beforeAll(async () => {
    cluster = await startCluster()
    const database = cluster.newDatabase()
    cluster.run(database, 'create role zeimori_owner superuser login; create role zeimori login')
    owner = database.replace('owner@', 'zeimori_owner@')
    login = database.replace('owner@', 'zeimori@')
  })
  afterAll(() => {
    cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('refuse a database that was not brought forward, and say how', async () => {
    const result = await as('tenant', 'list')
    expect(result.code).toBe(1)
    expectSentence(result, './zeimori migrate')
  })

  it('migrate brings it forward, gives the login its roles, and does nothing the second time', async () => {
    const first = await run(owner, 'migrate', '--grant', 'zeimori')
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' })
    expect(first.stdout).toContain('0001-tenants')
    expect(first.stdout).toContain('一致')
    expect((await run(owner, 'migrate')).stdout).toContain('もうこの版に合っています')
  })

  it('serve console refuses a login that could reach around the walls', async () => {
    const result = await run(owner, 'serve', 'console')
    expect(result.code).toBe(1)
    expectSentence(result, 'superuser', '--grant')
  })

  it('tenant registers, suspends and resumes, and every step is in the log', async () => {
    expect((await as('tenant', 'create', '142051')).stdout).toContain('藤沢市')
    await as('tenant', 'suspend', '142051', '--reason', '契約の終わり')
    expect((await as('tenant', 'list')).stdout).toMatch(/142051 .*藤沢市 .*停止中/)
    const again = await as('tenant', 'suspend', '142051', '--reason', '二度目')
    expect(again.code).toBe(1)
    await as('tenant', 'resume', '142051', '--reason', '契約の更新')
    const sealed = await as('audit', 'checkpoint')
    expect(sealed.stdout).toMatch(/根 +(\S{4} )+/)
    expect(readdirSync(anchor).length).toBeGreaterThan(0)
    const found = await as('audit', 'search', '--tenant', '142051')
    const actions = found.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event.how)
    expect(actions).toMatchObject([
      { action: 'tenant.resume', result: 'ok', reason: '契約の更新' },
      { action: 'tenant.suspend', result: 'denied', reason: 'already' },
      { action: 'tenant.suspend', result: 'ok', reason: '契約の終わり' },
      { action: 'tenant.create', result: 'ok' },
    ])
  })

  it('tenant open waits for the proof, names what is missing, and takes a second person in an emergency', async () => {
    const closed = (): string => readFileSync(join(folder, 'site-openings.json'), 'utf8')
    expect(closed()).toBe('{"closed":["142051"]}\n')
    const refused = await as('tenant', 'open', '142051')
    expect(refused.code).toBe(1)
    expectSentence(refused, '公開前に1回の要件', 'fujisawa-2-f', 'tochigi-')
    const silent = await as('tenant', 'open', '142051', '--override')
    expect(silent.code).toBe(2)
    expectSentence(silent, '--reason')
    const asked = await as('tenant', 'open', '142051', '--override', '--reason', '災害の減免')
    expect({ code: asked.code, stderr: asked.stderr }).toEqual({ code: 0, stderr: '' })
    expect(asked.stdout).toContain('別の人が承認すると公開されます')
    expect((await as('tenant', 'list')).stdout).toContain('公開していません')
    cluster?.run(
      owner,
      `insert into opening_answer select id, tenant, true, '確かめた', 'somebody else', '見本', now()
         from opening where kind = 'override'`,
    )
    expect((await as('tenant', 'list')).stdout).toContain('公開中')
    const shut = await as('tenant', 'close', '142051', '--reason', '減免の終わり')
    expect({ code: shut.code, stderr: shut.stderr }).toEqual({ code: 0, stderr: '' })
    expect(closed()).toBe('{"closed":["142051"]}\n')
    expect((await as('tenant', 'close', '142051', '--reason', '二度目')).code).toBe(1)
  })

  it('admin invite gives a link while nobody administers, each time another', async () => {
    const links = [await as('admin', 'invite'), await as('admin', 'invite')]
    for (const { code, stdout } of links) {
      expect(code).toBe(0)
      expect(stdout).toMatch(/^http:\/\/localhost:8081\/welcome#[\w-]{43}\n$/)
    }
    expect(links[0]?.stdout).not.toBe(links[1]?.stdout)
    const nobody = await as('admin', 'invite', '--login', 'nobody', '--reason', '試し')
    expect(nobody.code).toBe(1)
  })

  it('keys rotate replaces the key, and says what is left to do', async () => {
    const rotated = await as('keys', 'rotate')
    expect(rotated.code).toBe(0)
    expect(rotated.stdout).toContain('--forget-old')
    expect((await as('keys', 'rotate', '--forget-old')).stdout).toContain('捨てました')
  })

  it('keys destroy ends a municipality’s secrets, only where it is stopped and has allowed it', async () => {
    const destroy = (confirm: string) =>
      as('keys', 'destroy', '142051', '--confirm', confirm, '--reason', '契約の終わり')
    expect((await destroy('131016')).code).toBe(2)
    const running = await destroy('142051')
    expect(running.code).toBe(1)
    expectSentence(running, '先に、この自治体の利用を止めてください')
    cluster?.run(owner, "update tenant set status = 'suspended' where id = '142051'")
    expectSentence(await destroy('142051'), '承認')
    cluster?.run(
      owner,
      `insert into approval (tenant, kind, subject, subject_name, reason, ends_on, state,
         requested_by, requested_name, requested_at, decided_by, decided_name, decided_at)
       values ('142051', 'key-destruction', '142051', '藤沢市', '契約の終わり', '2999-12-31',
         'approved', gen_random_uuid(), '見本', now(), gen_random_uuid(), '見本', now())`,
    )
    const done = await destroy('142051')
    expect({ code: done.code, stderr: done.stderr }).toEqual({ code: 0, stderr: '' })
    expect(readFileSync(join(folder, 'keys/tenants/142051.key'))).toHaveLength(0)
  })

  it('audit verifies against what lies outside, and proves', async () => {
    const verified = await as('audit', 'verify')
    expect({ code: verified.code, stderr: verified.stderr }).toEqual({ code: 0, stderr: '' })
    expect(verified.stdout).toContain('一致します')
    expect(JSON.parse((await as('audit', 'proof', '2')).stdout).index).toBe(1)
    const [first = ''] = readdirSync(anchor)
    expect((await as('audit', 'consistent', join(anchor, first))).code).toBe(0)
  })

  it('audit finds what somebody with every right changed, and names the record', async () => {
    cluster?.run(
      owner,
      `set session_replication_role = replica;
       update audit_record set text = replace(text, '藤沢市', '鎌倉市') where seq = 2`,
    )
    const result = await as('audit', 'verify')
    cluster?.run(
      owner,
      `set session_replication_role = replica;
       update audit_record set text = replace(text, '鎌倉市', '藤沢市') where seq = 2`,
    )
    expect(result.code).toBe(1)
    expectSentence(result, '2番の記録が書き替えられています')
  })

  it('audit believes no checkpoint that somebody else wrote', async () => {
    const forged = join(folder, 'forged.txt')
    const [first = ''] = readdirSync(anchor)
    writeFileSync(forged, readFileSync(join(anchor, first), 'utf8').replace(/\n\d+\n/, '\n9\n'))
    const result = await as('audit', 'verify', '--checkpoint', forged)
    expect(result.code).toBe(1)
    expectSentence(result, '署名')
  })

  it('audit export gives a municipality its own records, and only to its key', async () => {
    const identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    const out = join(folder, 'export.age')
    const args = ['--tenant', '142051', '--recipient', recipient, '--out', out]
    expect((await as('audit', 'export', ...args)).stdout).toContain('SHA-256')
    const bytes = readFileSync(out)
    expect(bytes.includes('142051')).toBe(false)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const text = zstdDecompressSync(await decrypter.decrypt(bytes)).toString()
    const [head = '', ...lines] = text.trim().split('\n')
    expect(JSON.parse(head)).toMatchObject({ tenant: '142051' })
    expect(lines.length).toBeGreaterThanOrEqual(4)
    for (const line of lines) expect(JSON.parse(line).record.event.what.tenant).toBe('142051')
  })

  it('audit status says how much waits, and is not astonished by a minute', async () => {
    const { stdout } = await as('audit', 'status')
    expect(stdout).toMatch(/番号を待つもの +\d+件/)
  })

  it('serve worker starts with a login that owns nothing, shows its figures, and ends when it is told to', async () => {
    const port = await freePort()
    const env = {
      ZEIMORI_DATABASE_URL: login,
      ZEIMORI_DATA_DIR: folder,
      ZEIMORI_WORKER_METRICS: `127.0.0.1:${port}`,
    }
    const worker = start(['serve', 'worker'], { env })
    const end = ended(worker)
    try {
      await vi.waitFor(async () => {
        const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
        expect(figures).toContain('zeimori_worker_rounds_total{round="the detection",result="ok"}')
        expect(figures).toContain('zeimori_database_up 1\n')
        expect(figures).toMatch(/^zeimori_audit_records [1-9]/m)
        expect(figures).not.toContain('142051')
      }, 30_000)
    } finally {
      worker.kill('SIGTERM')
    }
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.concurrent('data that cannot be opened: exit 1, in words', slow, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-closed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const inFolder = (name: string) => {
    const place = join(folder, name)
    mkdirSync(join(place, 'keys'), { recursive: true })
    return place
  }

  it('the embedded database is open in another process, and which', async () => {
    const place = inFolder('held')
    writeFileSync(join(place, 'lock'), String(process.pid))
    const result = await zeimori(['tenant', 'list'], { env: { ZEIMORI_DATA_DIR: place } })
    expect(result.code).toBe(1)
    expectSentence(result, `プロセス ${process.pid}`, '止めてください')
    expect(readFileSync(join(place, 'lock'), 'utf8')).toBe(String(process.pid))
  })

  it('a key that others can read, and which', async () => {
    const place = inFolder('loose')
    const key = join(place, 'keys/vault.key')
    writeFileSync(key, new Uint8Array(32), { mode: 0o644 })
    const result = await zeimori(['tenant', 'list'], { env: { ZEIMORI_DATA_DIR: place } })
    expect(result.code).toBe(1)
    expectSentence(result, key, 'chmod 600')
  })

  it('a PostgreSQL that is not there: exit 1, and nothing of a stack', async () => {
    const env = { ZEIMORI_DATABASE_URL: 'postgresql://u@127.0.0.1:1/x', ZEIMORI_DATA_DIR: folder }
    const result = await zeimori(['audit', 'status'], { env })
    expect(result.code).toBe(1)
    expectSentence(result, 'つながりません')
  })
})

describe('an installation of one municipality (tochigi-2-1-a)', slow, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-dedicated-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const as = (dedicated: string, ...args: readonly string[]) =>
    zeimori(args, { env: { ZEIMORI_DATA_DIR: folder, ZEIMORI_DEDICATED: dedicated } })

  it('takes no other, and does not start on another’s data', async () => {
    expect((await as('142051', 'tenant', 'create', '142051')).code).toBe(0)
    const other = await as('142051', 'tenant', 'create', '131016')
    expect(other.code).toBe(1)
    expectSentence(other, '一つの自治体だけ')
    const foreign = await as('131016', 'tenant', 'list')
    expect(foreign.code).toBe(1)
    expectSentence(foreign, '142051')
    const page = await as('131016', 'serve', 'resident')
    expect(page.code).toBe(1)
    expectSentence(page, 'ZEIMORI_TENANTS')
  })
})
