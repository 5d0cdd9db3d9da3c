import { expect, it } from 'vitest'
import { probes } from '@zeimori/probes'
import { expectSentence, zeimori } from './command.ts'

/** Those that can be proved on the embedded database; every day another few of them. */
const provable = probes.filter(
  ({ fault, part }) => fault !== undefined && part !== 'postgresql' && part !== 'tls',
)
const day = Math.floor(Date.now() / 86_400_000)
const sample = [0, 1, 2, 3].map((i) => provable[(day * 4 + i) % provable.length]?.id ?? '')

it(`verify --prove: each of today’s sample notices that its control is broken (${sample.join(', ')})`, async () => {
  const { code, stdout } = await zeimori(['verify', '--prove', '--only', sample.join(',')])
  expect(stdout.trim().split('\n').at(-1)).toBe('4 proven, 0 unproven, 0 absent')
  expect(code).toBe(0)
})

it('verify --prove breaks nothing that somebody else runs', async () => {
  const result = await zeimori(['verify', '--prove', '--target', 'http://127.0.0.1:1'])
  expect(result.code).toBe(2)
  expectSentence(result, '捨てる設置')
})
