import { describe, expect, it } from 'vitest'
import { terminalPerson } from '../src/terminal-person.ts'

const files =
  (loginuid: string | undefined) =>
  (file: string): string => {
    if (file === '/etc/passwd')
      return 'root:x:0:0::/root:/bin/sh\nmihon:x:1001:1001::/home/mihon:/bin/sh\n'
    if (loginuid === undefined) throw new Error('ENOENT')
    return loginuid
  }

describe('the person at the terminal', () => {
  it('is she who logged in, whatever user she has become', () => {
    expect(terminalPerson(files('1001'), 'zeimori')).toBe('mihon')
    expect(terminalPerson(files('0\n'), 'zeimori')).toBe('root')
  })
  it('is a number where nobody knows her name', () =>
    expect(terminalPerson(files('2002'), 'zeimori')).toBe('uid-2002'))
  it('is the user of the process where nobody has logged in, or the kernel does not say', () => {
    for (const said of ['4294967295', '', 'x', undefined])
      expect(terminalPerson(files(said), 'zeimori')).toBe('zeimori')
  })
})
