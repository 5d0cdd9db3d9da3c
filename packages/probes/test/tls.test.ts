import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerOptions } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asker, probes, runProbes } from '@zeimori/probes'

const folder = mkdtempSync(join(tmpdir(), 'zeimori-tls-'))
const servers: Server[] = []
let files: ServerOptions = {}

beforeAll(() => {
  const line =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -keyout a.key -out a.crt'
  execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' })
  files = { key: readFileSync(join(folder, 'a.key')), cert: readFileSync(join(folder, 'a.crt')) }
})
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a probe finds of a server with these settings. */
async function foundAt(id: string, options: ServerOptions) {
  const server = createServer({ ...files, ...options })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  const [run] = await runProbes(
    probes.filter((probe) => probe.id === id),
    {
      resident: new URL(`https://localhost:${address.port}/`),
      console: undefined,
      pages: { resident: [], console: [] },
      closed: [],
      ask: asker(),
    },
    { now: () => 0, patience: 10_000 },
  )
  return run
}

describe('what a server takes of TLS', () => {
  it('is found to be the new versions only', async () => {
    expect(await foundAt('tls/versions', {})).toMatchObject({ outcome: 'pass' })
  })

  it('is found where an old version is taken, which a library of today could not even ask for (chiyoda-57-b)', async () => {
    const run = await foundAt('tls/versions', {
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    expect(run).toMatchObject({ outcome: 'fail' })
    const bad = run !== undefined && 'findings' in run ? run.findings.filter(({ ok }) => !ok) : []
    expect(bad.map(({ seen }) => seen)).toEqual(['taken', 'taken'])
  })

  it('is nothing where there is no TLS 1.3', async () => {
    expect(await foundAt('tls/versions', { maxVersion: 'TLSv1.2' })).toMatchObject({
      outcome: 'fail',
    })
  })

  it('is no proof where nobody believes its certificate', async () => {
    expect(await foundAt('tls/certificate', {})).toMatchObject({
      outcome: 'fail',
      findings: [{ ok: false, seen: expect.stringContaining('SELF_SIGNED') }],
    })
  })
})
