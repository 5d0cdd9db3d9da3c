import { describe, expect, it, onTestFinished } from 'vitest'
import { clamdScanner } from '../src/index.ts'
import { hasClamd, malicious, startClamd, startLookalike, type Started } from './clamd.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)
const long = 'あ'.repeat(100_000)

const scanners: readonly (readonly [name: string, start: () => Promise<Started>, here: boolean])[] =
  [
    ['ClamAV', startClamd, hasClamd],
    ['a server that speaks like clamd', startLookalike, true],
  ]

for (const [name, start, here] of scanners)
  describe.skipIf(!here)(`scanning with ${name}`, () => {
    it('tells what is malicious from what is not, across chunks', async () => {
      const { address, close } = await start()
      onTestFinished(close)
      const scan = clamdScanner(address)
      expect(await scan(bytes('見本'))).toEqual({ kind: 'clean' })
      expect(await scan(bytes(`見本 ${malicious}`))).toEqual({
        kind: 'infected',
        signature: 'Zeimori.Test.UNOFFICIAL',
      })
      expect(await scan(bytes(`${long}${malicious}${long}`))).toMatchObject({ kind: 'infected' })
      expect(await scan(bytes(long))).toEqual({ kind: 'clean' })
    })
  })

describe.skipIf(!hasClamd)('scanning with ClamAV', () => {
  it('believes nothing of what is larger than it takes', async () => {
    const { address, close } = await startClamd()
    onTestFinished(close)
    const verdict = await clamdScanner(address)(new Uint8Array(3 * 1024 * 1024))
    expect(verdict).toMatchObject({ kind: 'unknown' })
  })
})

describe('scanning', () => {
  const replies = [
    ['nothing', ''],
    ['half a line', 'stream: OK'],
    ['another line', 'stream: OKAY\0'],
    ['two lines', 'stream: OK\0stream: Zeimori.Test FOUND\0'],
    ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
    ['a signature of two lines', 'stream: a\nstream: OK FOUND\0'],
    ['a line without end', 'x'.repeat(100_000)],
  ] as const
  for (const [what, reply] of replies)
    it(`takes ${what} for no answer`, async () => {
      const { address, close } = await startLookalike(() => reply)
      onTestFinished(close)
      expect(await clamdScanner(address)(bytes('見本'))).toMatchObject({ kind: 'unknown' })
    })

  it('says so where nobody listens, or the line is cut', async () => {
    const { address, close } = await startLookalike(() => undefined)
    expect(await clamdScanner(address)(bytes('見本'))).toMatchObject({ kind: 'unknown' })
    await close()
    expect(await clamdScanner(address)(bytes('見本'))).toEqual({
      kind: 'unknown',
      problem: 'ECONNREFUSED',
    })
  })
})
