import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectSentence, root, run, zeimori } from './command.ts'

const operators = ['stop', 'resume', 'migrate', 'admin', 'tenant', 'keys', 'audit']
const known = [
  'up',
  'simulate',
  'gold',
  'build-site',
  'serve',
  'findings',
  'inventory',
  'backup',
  'restore',
  'drill',
  'scan',
  'watch',
  'diagnose',
  'doctor',
  ...operators,
]
const verbs = [...known, 'test', 'bench']

describe.concurrent('the command without a verb', () => {
  for (const asked of [[], ['help'], ['--help'], ['-h']])
    it(`「${asked.join(' ')}」 names every verb on stdout and ends with 0`, async () => {
      const { code, stdout, stderr } = await zeimori(asked)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb}( |$)`, 'm'))
    })

  for (const unknown of ['simulat', '--version', 'constructor', '__proto__', 'toString'])
    it(`「${unknown}」 is wrong use: exit 2, and the usage on stderr`, async () => {
      const result = await zeimori([unknown])
      expect(result.code).toBe(2)
      expectSentence(result, `「${unknown}」`, 'simulate')
    })
})

describe.concurrent('what a terminal would obey', () => {
  it('is shown instead, in a verb and in an option', async () => {
    const results = await Promise.all([
      zeimori(['\u001b]0;x\u0007']),
      zeimori(['up', '--\u001b[31m']),
      zeimori(['gold', '\u202efile\n9 passed']),
    ])
    for (const result of results) {
      expect(result.code).toBe(2)
      expect(result.stdout).toBe('')
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      expect(result.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
    expect(results[0].stderr).toContain('「\\u001b]0;x\\u0007」')
    expect(results[2].stderr).toContain('\\u202efile\\u000a9 passed を読めません')
  })
})

describe.concurrent('a verb with an option that it does not know', () => {
  for (const verb of known)
    it(`${verb} --nonsense is wrong use: exit 2, and how to use it`, async () => {
      const result = await zeimori([verb, '--nonsense'])
      expect(result.code).toBe(2)
      expectSentence(result, '--nonsense', `使い方: ./zeimori ${verb}`)
      expect(result.stderr).not.toMatch(/[Uu]nknown|option/)
    })
})

describe.concurrent('a verb that is asked for its help', () => {
  for (const verb of known)
    it(`${verb} --help says in Japanese what it does and how to use it: exit 0`, async () => {
      const { code, stdout, stderr } = await zeimori([verb, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`^[^\\n]*[ぁ-ん][^]*使い方: ./zeimori ${verb}`))
    })

  it('bench and test do so too, and refuse what they do not know with 2', async () => {
    for (const program of [['tools/run.mjs', 'bench/src/main.ts'], ['tools/test/main.ts']]) {
      const help = await run(...program, '--help')
      expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' })
      expect(help.stdout).toMatch(/[ぁ-ん]/)
      const unknown = await run(...program, '--nonsense')
      expect(unknown.code).toBe(2)
      expectSentence(unknown)
    }
  })
})

describe('the manual of the operators (gyomu-1)', () => {
  const manual = readFileSync(join(root, 'docs/operation.md'), 'utf8')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  it('is of this version, and its history ends with it (gyomu-1-b)', () => {
    expect(manual).toContain(`対象版 ${version}。`)
    expect(manual).toMatch(new RegExp(`^\\| ${version} +\\| \\d{4}-\\d\\d-\\d\\d \\|`, 'm'))
  })

  it('has a part for each verb', async () => {
    const { stdout } = await zeimori(['help'])
    const named = [...stdout.matchAll(/^ {2}([a-z-]+)/gm)].map(([, verb]) => verb)
    const headings = manual.split('\n').filter((line) => line.startsWith('## '))
    for (const verb of named.filter((name) => !['test', 'bench'].includes(name ?? '')))
      expect(headings.join('\n')).toMatch(new RegExp(`\\b${verb}\\b`))
    expect(named.length).toBeGreaterThan(10)
  })
})
