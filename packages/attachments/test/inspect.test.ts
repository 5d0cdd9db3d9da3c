import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SealedError, vaultOf } from '@zeimori/store'
import { attachmentFolder, inspect, largestAttachment } from '../src/index.ts'
import { office, pdf, png } from './files.ts'

const text = (content: string): Uint8Array => Buffer.from(content)

describe('an attachment', () => {
  const taken: readonly (readonly [name: string, Uint8Array, type: string])[] = [
    ['承認書.pdf', pdf, 'application/pdf'],
    ['a.PNG', png, 'image/png'],
    [
      '表.xlsx',
      office('xlsx'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      '文.docx',
      office('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['memo.txt', text('見本\r\n\t一行'), 'text/plain; charset=utf-8'],
    ['表.csv', Uint8Array.of(0x8c, 0xa9, 0x96, 0x7b, 0x2c, 0x31), 'text/csv; charset=utf-8'],
  ]
  for (const [name, bytes, type] of taken)
    it(`is taken as ${name}`, async () => {
      expect(await inspect(name, bytes)).toEqual({ ok: true, name, type })
    })

  const refused: readonly (readonly [why: string, name: string, Uint8Array, problem: string])[] = [
    ['nothing in it', 'a.pdf', new Uint8Array(), 'empty'],
    ['a byte too many', 'a.txt', new Uint8Array(largestAttachment + 1), 'too-large'],
    [
      'a program under a harmless name',
      'a.pdf',
      Buffer.from('MZ\u0090\0'.repeat(40), 'latin1'),
      'type',
    ],
    ['a picture under a text’s name', 'a.txt', png, 'ending'],
    ['a text under a paper’s name', 'a.pdf', text('見本'), 'ending'],
    ['a page with scripts', 'a.html', text('<script>1</script>'), 'ending'],
    [
      'a drawing with scripts',
      'a.svg',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'type',
    ],
    ['no ending', 'README', text('見本'), 'ending'],
    ['bytes that are no text', 'a.txt', Uint8Array.of(0, 1, 2, 3), 'type'],
    ['a book with a program in it', '表.xlsx', office('xlsx', true), 'macro'],
    ['an archive', 'a.zip', office('zip'), 'type'],
  ]
  for (const [why, name, bytes, problem] of refused)
    it(`is refused: ${why}`, async () => {
      expect(await inspect(name, bytes)).toEqual({ ok: false, problem })
    })

  const names = [
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\見本\\承認書.txt', '承認書.txt'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie x=1.txt'],
    ['見積\u202etxt.exe.txt', '見積txt.exe.txt'],
    ['.htaccess.txt', 'htaccess.txt'],
    [`${'長'.repeat(300)}.txt`, `${'長'.repeat(120)}.txt`],
  ] as const
  for (const [given, name] of names)
    it(`named ${JSON.stringify(given).slice(0, 40)} is given back under a plain name`, async () => {
      expect(await inspect(given, text('見本'))).toMatchObject({ ok: true, name })
    })
})

describe('the folder of attachments', () => {
  const root = mkdtempSync(join(tmpdir(), 'zeimori-attachments-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const place = join(root, 'attachments')
  const folder = attachmentFolder(place, vaultOf(new Uint8Array(32).fill(5)))
  const id = '00000000-0000-4000-8000-000000000001'
  const other = '00000000-0000-4000-8000-000000000002'

  it('keeps a file sealed, for its owner alone, and gives it back', async () => {
    await folder.keep(id, text('見本の秘密'), null)
    expect(Buffer.from((await folder.read(id)) ?? []).toString()).toBe('見本の秘密')
    expect(readdirSync(place)).toEqual([id])
    expect(readFileSync(join(place, id)).includes('見本')).toBe(false)
    // oxlint-disable-next-line no-bitwise -- a file's mode is bits
    expect([statSync(place).mode & 0o777, statSync(join(place, id)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ])
  })

  it('gives back no file that was put in another’s place, or changed', async () => {
    writeFileSync(join(place, other), readFileSync(join(place, id)))
    await expect(folder.read(other)).rejects.toThrow(SealedError)
  })

  it('knows no path', async () => {
    await expect(folder.keep('../x', text('x'), null)).rejects.toThrow(RangeError)
    await expect(folder.read('../keys/vault.key')).rejects.toThrow(RangeError)
  })

  it('forgets a file, and one that is not there', async () => {
    expect((await folder.listBefore(new Date(Date.now() + 60_000))).toSorted()).toEqual([id, other])
    expect(await folder.listBefore(new Date(0))).toEqual([])
    await folder.remove(id)
    await folder.remove(id)
    expect(await folder.read(id)).toBeUndefined()
  })
})
