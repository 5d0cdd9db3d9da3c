import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Failure } from '../src/failure.ts'
import { readSettings } from '../src/settings.ts'
import { root } from './command.ts'

/** What a person reads of settings that cannot be. */
function problemOf(environment: Readonly<Record<string, string>>): Failure {
  try {
    readSettings(environment, root)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('they can be')
}

describe('settings of the database that cannot be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-settings-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const loose = join(folder, 'loose')
  writeFileSync(loose, 'secret', { mode: 0o644 })
  const url = 'postgresql://zeimori@127.0.0.1:5432/zeimori'
  for (const [env, says] of [
    [{ ZEIMORI_DATABASE_URL: 'http://example.jp/x' }, 'postgresql://'],
    [{ ZEIMORI_DATABASE_URL: 'postgresql://127.0.0.1' }, '名前'],
    [{ ZEIMORI_DATABASE_URL: 'postgresql://u@db.example.jp/x?sslmode=disable' }, 'verify-full'],
    [{ ZEIMORI_DATABASE_PASSWORD_FILE: loose }, 'ZEIMORI_DATABASE_URL'],
    [{ ZEIMORI_DATABASE_URL: url, ZEIMORI_DATABASE_PASSWORD_FILE: loose }, 'chmod 600'],
    [{ ZEIMORI_DEDICATED: '見本市' }, 'ZEIMORI_DEDICATED'],
    [{ ZEIMORI_AUDIT_MONTHS: '24' }, '短くできません'],
  ] as const)
    it(`are said in words: ${Object.entries(env).flat().join(' ')}`, () => {
      const { exitCode, lines } = problemOf(env)
      expect(exitCode).toBe(2)
      expect(lines.join('')).toContain(says)
      expect(lines.join('')).not.toContain('secret')
    })
})
