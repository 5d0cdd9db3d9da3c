import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listed, type Facts } from './facts.ts'

const run = promisify(execFile)

type Said = { readonly id: string; readonly finding: string }

/** The parts that say something that we say too. */
const parts = ['-p', '-E', '-P', '-f', '-S', '-h', '-R', '-C', '-Z']

async function ask(port: number): Promise<readonly Said[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zeimori-testssl-'))
  const file = join(folder, 'said.json')
  try {
    // It ends with the number of its findings. Without DNS: it asks for nothing beyond this host.
    await run(
      'testssl',
      [
        '--ip',
        '127.0.0.1',
        '--jsonfile',
        file,
        '--color',
        '0',
        '--warnings',
        'batch',
        ...parts,
        `localhost:${port}`,
      ],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, HOME: folder } },
    ).catch(() => undefined)
    return JSON.parse(await readFile(file, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const protocols: Readonly<Record<string, string>> = {
  SSLv2: 'SSL 2.0',
  SSLv3: 'SSL 3.0',
  TLS1: 'TLS 1.0',
  TLS1_1: 'TLS 1.1',
  TLS1_2: 'TLS 1.2',
  TLS1_3: 'TLS 1.3',
}

/** What testssl.sh says. */
export async function testsslFacts(port: number): Promise<Facts> {
  const said = await ask(port)
  const facts = new Map<string, string>()
  const of = (id: string): string | undefined => said.find((one) => one.id === id)?.finding
  for (const [id, version] of Object.entries(protocols)) {
    const finding = of(id)
    if (finding !== undefined) facts.set(version, finding.startsWith('not offered') ? 'no' : 'yes')
    const suites = said.flatMap(
      (one) => new RegExp(`^cipher-${id.toLowerCase()}_x([0-9a-f]+)$`).exec(one.id)?.[1] ?? [],
    )
    if (suites.length > 0)
      facts.set(`suites ${version}`, listed(suites.map((suite) => suite.padStart(4, '0'))))
  }
  set(facts, 'sha256', of('cert_fingerprintSHA256')?.toLowerCase())
  const rsa = /^RSA (\d+) bits/.exec(of('cert_keySize') ?? '')?.[1]
  set(facts, 'key', rsa === undefined ? undefined : `rsa ${rsa}`)
  const signature = of('cert_signatureAlgorithm')
  set(facts, 'signature', signature && (/SHA256/.test(signature) ? 'sha256' : 'other'))
  set(facts, 'until', of('cert_notAfter')?.replace(' ', 'T'))
  set(facts, 'stapling', yes(of('OCSP_stapling'), /^offered/))
  const hsts = of('HSTS')
  set(facts, 'hsts', hsts && (/not offered/.test(hsts) ? 'no' : 'yes'))
  set(facts, 'compression', yes(of('CRIME_TLS'), /^VULNERABLE/i))
  set(facts, 'renegotiation', yes(of('secure_renego'), /^supported/))
  const fallback = of('fallback_SCSV')
  if (fallback !== undefined && /supported/i.test(fallback))
    set(facts, 'fallback', /not supported/i.test(fallback) ? 'no' : 'yes')
  return facts
}

function set(facts: Map<string, string>, name: string, said: string | undefined): void {
  if (said !== undefined && said !== '') facts.set(name, said)
}

const yes = (finding: string | undefined, is: RegExp): string | undefined =>
  finding === undefined ? undefined : is.test(finding) ? 'yes' : 'no'
