import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readNginxJson } from '@zeimori/detection'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ended, expectSentence, start, zeimori, type Surroundings } from './command.ts'

const anyPort = { ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:0' }
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-serve-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file of settings, alone in its folder. */
function settingsFile(text: string): string {
  const file = join(mkdtempSync(join(folder, 'settings-')), 'zeimori.config.json')
  writeFileSync(file, text)
  return file
}

type Manner = Surroundings & { readonly signal?: 'SIGINT' }

/** Starts a verb that serves, waits for its address, lets `use` use it, and ends it by a signal. */
async function serving(
  args: readonly string[],
  { signal, cwd = folder, env = {} }: Manner,
  use: (url: string) => Promise<void>,
) {
  const child = start(args, { env, cwd })
  const end = ended(child)
  try {
    await use(await addressOf(child.stdout))
  } finally {
    child.kill(signal ?? 'SIGTERM')
  }
  return end
}

const addressOf = (output: NodeJS.ReadableStream): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [url] = /http:\/\/[\w.:[\]]+/.exec(text) ?? []
      if (url !== undefined) resolve(url)
    })
    output.on('end', () => reject(new Error(`no address in: ${text}`)))
  })

/** Sends bytes, and waits until the other side has closed. */
const sendBytes = (url: string, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('close', () => resolve()).on('error', () => undefined)
    socket.resume()
  })

const expectPage = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('見本市')
}

/** A port that another program holds for as long as `use` takes; it is free afterwards. */
async function holding(use: (port: number) => Promise<void>): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  try {
    await use(address.port)
    return address.port
  } finally {
    server.close()
  }
}

// Each start builds the site in seven languages, several at a time.
const slow = { timeout: 240_000 }

describe.concurrent('serve resident', slow, () => {
  it('says where the page is and how to stop it, serves the page, and SIGTERM ends it with 0', async () => {
    const { code, stdout, stderr } = await serving(
      ['serve', 'resident'],
      { env: anyPort },
      expectPage,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^住民のページ {2}http:\/\/127\.0\.0\.1:\d+\/\n.*見本市.*SIGTERM.*。\n$/)
  })

  it('writes what it answered for the detection to read, and nothing that was typed', async () => {
    const logs = mkdtempSync(join(folder, 'logs-'))
    const file = join(logs, 'resident.json')
    const lines = (name: string): readonly string[] => readFileSync(name, 'utf8').trim().split('\n')
    const secret = 'k'.repeat(43)
    await serving(
      ['serve', 'resident'],
      { env: { ...anyPort, ZEIMORI_REQUEST_LOGS: logs } },
      async (url) => {
        await fetch(`${url}/?kyuyo=5001234`, { redirect: 'manual' })
        await fetch(`${url}/none/${secret}/?kyuyo=5001234`, { redirect: 'manual' })
        await sendBytes(
          url,
          'GET /%zz?kyuyo=5001234 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
        )
        await sendBytes(url, 'kyuyo=5001234\r\n\r\n')
        await vi.waitFor(() => expect(lines(file)).toHaveLength(4), { timeout: 10_000 })
        renameSync(file, `${file}.1`)
        await expectPage(url)
      },
    )
    const before = lines(`${file}.1`)
    expect(before.map(readNginxJson)).toMatchObject([
      { ok: true, event: { network: '127.0.0.1', method: 'GET', path: '/', status: 302 } },
      { ok: true, event: { path: '/none/*/', query: '', status: 404 } },
      { ok: true, event: { path: '/%zz', status: 400 } },
      { ok: true, event: { method: '', path: '', status: 400 } },
    ])
    expect(before.join('')).not.toContain('5001234')
    expect(lines(file).map(readNginxJson)).toMatchObject([
      { ok: true, event: { status: 302 } },
      {
        ok: true,
        event: {
          tenant: expect.stringMatching(/^\d{6}$/),
          status: 200,
          bytes: expect.toSatisfy((bytes: number) => bytes > 1000),
        },
      },
    ])
  })

  it('takes its address from the file of ZEIMORI_CONFIG, and the environment before it', async () => {
    await holding(async (inFile) => {
      const file = settingsFile(`{"ZEIMORI_RESIDENT_LISTEN":"127.0.0.1:${inFile}"}`)
      const env = { ZEIMORI_CONFIG: file }
      const result = await zeimori(['serve', 'resident'], { env })
      expect(result.code).toBe(1)
      expectSentence(result, `127.0.0.1:${inFile}`)
      await holding(async (port) => {
        const before = { ...env, ZEIMORI_RESIDENT_LISTEN: `127.0.0.1:${port}` }
        expectSentence(await zeimori(['serve', 'resident'], { env: before }), `127.0.0.1:${port}`)
      })
    })
  })

  it('a zeimori.config.json in the folder where somebody stands has no say', async () => {
    const cwd = dirname(settingsFile('{"ZEIMORI_RESIDENT_LISTEN":"0.0.0.0:0"}'))
    const { stdout } = await zeimori(['doctor'], { cwd })
    expect(stdout).toContain('127.0.0.1:8080')
    expect(stdout).not.toContain('0.0.0.0')
  })

  it('a port in use: exit 1, and how to choose another', async () => {
    await holding(async (port) => {
      const env = { ZEIMORI_RESIDENT_LISTEN: `127.0.0.1:${port}` }
      const result = await zeimori(['serve', 'resident'], { env })
      expect(result.code).toBe(1)
      expectSentence(result, `127.0.0.1:${port}`, 'ZEIMORI_RESIDENT_LISTEN')
    })
  })

  it('an address that this host does not have: exit 1, in words', async () => {
    const env = { ZEIMORI_RESIDENT_LISTEN: '192.0.2.1:0' }
    const result = await zeimori(['serve', 'resident'], { env })
    expect(result.code).toBe(1)
    expectSentence(result, '192.0.2.1')
  })

  for (const args of [[], ['nothing'], ['resident', 'public']])
    it(`「serve ${args.join(' ')}」 is wrong use: exit 2`, async () => {
      const result = await zeimori(['serve', ...args], { env: anyPort })
      expect(result.code).toBe(2)
      expectSentence(result, 'serve resident')
    })
})

describe.concurrent('up', slow, () => {
  it('prints where the page is, says that it is a trial, and Ctrl-C ends it with 0', async () => {
    const { code, stdout } = await serving(['up'], { env: anyPort, signal: 'SIGINT' }, expectPage)
    expect(code).toBe(0)
    expect(stdout).toMatch(/住民のページ {2}http:\/\/127\.0\.0\.1:\d+\//)
    expect(stdout).toContain('試用')
  })
})

describe.concurrent('doctor', () => {
  it('ends with 1 where a line says that something is missing, otherwise with 0', async () => {
    const { code, stdout } = await zeimori(['doctor'], { env: anyPort })
    const lines = stdout.trim().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/^○ .+: .+|^[×△] .+: .+ — .+/)
    expect(code).toBe(lines.some((line) => line.startsWith('×')) ? 1 : 0)
  })

  it('a port in use may be its own: △, and exit 0', async () => {
    await holding(async (port) => {
      const env = { ZEIMORI_RESIDENT_LISTEN: `127.0.0.1:${port}` }
      const { code, stdout } = await zeimori(['doctor'], { env })
      expect(code).toBe(0)
      expect(stdout).toMatch(
        new RegExp(
          `^△ 127\\.0\\.0\\.1:${port}: .*使っています — .*動いているなら問題ありません`,
          'm',
        ),
      )
    })
  })

  it('an address that is not of this host: ×, exit 1, and not 「使っています」', async () => {
    const env = { ZEIMORI_RESIDENT_LISTEN: '192.0.2.1:0' }
    const { code, stdout } = await zeimori(['doctor'], { env })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^× 192\.0\.2\.1:0: .*この機械のアドレスではありません — /m)
  })
})

describe.concurrent('settings that cannot be read: exit 2', () => {
  for (const listen of [
    'abc',
    '',
    '127.0.0.1',
    '127.0.0.1:65536',
    '127.0.0.1:-1',
    'a b:80',
    ':::1',
  ])
    it(`ZEIMORI_RESIDENT_LISTEN=${listen}`, async () => {
      const env = { ZEIMORI_RESIDENT_LISTEN: listen }
      const result = await zeimori(['serve', 'resident'], { env })
      expect(result.code).toBe(2)
      expectSentence(result, 'ZEIMORI_RESIDENT_LISTEN')
    })

  const files = [
    { text: '{', says: 'JSON' },
    { text: '{"\\u001b[2J":"x"}', says: '\\u001b[2J' },
    { text: '[]', says: '"名前"' },
    { text: 'null', says: '"名前"' },
    { text: '{"ZEIMORI_LISTEN":"127.0.0.1:1"}', says: 'ZEIMORI_LISTEN' },
    { text: '{"__proto__":"x"}', says: '__proto__' },
    { text: '{"ZEIMORI_RESIDENT_LISTEN":8080}', says: '文字' },
    { text: '{"ZEIMORI_RESIDENT_LISTEN":"abc"}', says: 'ZEIMORI_RESIDENT_LISTEN' },
  ]
  for (const { text, says } of files)
    it(`zeimori.config.json: ${text}`, async () => {
      const result = await zeimori(['doctor'], { env: { ZEIMORI_CONFIG: settingsFile(text) } })
      expect(result.code).toBe(2)
      expectSentence(result, says)
    })

  it('a file of ZEIMORI_CONFIG that is not there', async () => {
    const file = join(folder, 'nowhere.json')
    const result = await zeimori(['doctor'], { env: { ZEIMORI_CONFIG: file } })
    expect(result.code).toBe(2)
    expectSentence(result, file)
  })
})

describe.concurrent('up, where the console cannot listen', () => {
  const places = { ...anyPort, ZEIMORI_DATA_DIR: '/nonexistent' }
  it('says so with the name of its own setting, before anything is built', async () => {
    await holding(async (port) => {
      const result = await zeimori(['up'], {
        env: { ...places, ZEIMORI_CONSOLE_LISTEN: `127.0.0.1:${port}` },
      })
      expect(result.code).toBe(1)
      expectSentence(result, `127.0.0.1:${port}`, 'ZEIMORI_CONSOLE_LISTEN')
      expect(result.stderr).not.toMatch(/組み立て|ZEIMORI_RESIDENT_LISTEN/)
    })
  })

  it('says so when both are given the same address', async () => {
    const port = await holding(async () => undefined)
    const result = await zeimori(['up'], {
      env: {
        ...places,
        ZEIMORI_RESIDENT_LISTEN: `127.0.0.1:${port}`,
        ZEIMORI_CONSOLE_LISTEN: `127.0.0.1:${port}`,
      },
    })
    expect(result.code).toBe(1)
    expectSentence(result, 'ZEIMORI_RESIDENT_LISTEN', 'ZEIMORI_CONSOLE_LISTEN', '同じアドレス')
  })
})
