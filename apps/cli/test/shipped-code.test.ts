import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asker, probes } from '@zeimori/probes'
import { codeOf } from '../src/verifying/facts.ts'

const code = codeOf(resolve(import.meta.dirname, '../../..'))
const reading = probes.filter(({ part }) => part === 'code')

describe('the shipped code, as every installation looks at it', () => {
  it.each(reading.map((probe) => [probe.id, probe] as const))('passes %s', async (_, { look }) => {
    const { findings } = await look(
      {
        resident: undefined,
        console: undefined,
        pages: { resident: [], console: [] },
        closed: [],
        ask: asker(),
        code,
      },
      AbortSignal.timeout(10_000),
    )
    expect(findings.filter(({ ok }) => !ok)).toEqual([])
    expect(findings).not.toEqual([])
  })
})
