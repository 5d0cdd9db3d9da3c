import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeimori-diagnose-'))
const at = (name: string): string => join(folder, name)
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    pathname === '/' ? '<a href="/q?n=1">品目</a>' : `<p>${searchParams.get('n') ?? ''}</p>`,
  )
})
let target = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  target = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('zeimori diagnose', () => {
  it('writes what is weak, how to mend it and the evidence, for its owner alone; and tests it again as a paper', async () => {
    const found = await zeimori([
      'diagnose',
      '--target',
      target,
      '--rate',
      '20',
      '--items',
      'B',
      '--out',
      at('a.json'),
    ])
    expect({ code: found.code, stderr: found.stderr }).toEqual({ code: 1, stderr: '' })
    expect(found.stdout).toContain('要治療・精密検査')
    expect(found.stdout).toContain('直し方: ')
    const { findings, evidence } = JSON.parse(readFileSync(at('a.json'), 'utf8'))
    expect(findings).toMatchObject([{ item: 'B', place: 'GET /q', field: 'n' }])
    expect(evidence.length).toBeGreaterThan(3)
    expect(statSync(at('a.json')).mode & 0o777).toBe(0o600)

    const again = [
      'diagnose',
      '--target',
      target,
      '--rate',
      '20',
      '--again',
      at('a.json'),
      '--finding',
      '1',
    ]
    const paper = await zeimori([...again, '--out', at('a.xlsx')])
    expect({ code: paper.code, stderr: paper.stderr }).toEqual({ code: 1, stderr: '' })
    expect(readFileSync(at('a.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('stops by a file, and says so', async () => {
    writeFileSync(at('stop'), '')
    const stopped = await zeimori([
      'diagnose',
      '--target',
      target,
      '--out',
      at('b.json'),
      '--stop-file',
      at('stop'),
    ])
    expect(stopped.code).toBe(1)
    expect(stopped.stdout).toContain('判定できません（途中で止められました。）')
    expect(JSON.parse(readFileSync(at('b.json'), 'utf8')).evidence).toEqual([])
  })

  it.each([
    [['--target', 'https://example.jp/'], '同意の記録'],
    [['--target', 'なに'], '--target'],
    [['--items', 'A,Z'], '--items'],
    [['--rate', '0'], '--rate'],
    [['--rate', '500'], '--rate'],
    [['--finding', '1'], '--again'],
    [['--out', 'c.txt'], '--out'],
    [['--recipe', 'none.json'], 'none.json'],
  ])('refuses %j in a sentence, and writes nothing', async (more, word) => {
    const result = await zeimori(['diagnose', '--target', target, '--out', at('c.json'), ...more])
    expect(result.code).toBe(2)
    expectSentence(result, word)
    expect(existsSync(at('c.json'))).toBe(false)
  })
})
