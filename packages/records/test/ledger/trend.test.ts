import { describe, expect, it } from 'vitest'
import { standingsAt, type Asked, type Evidence, type Held } from '@zeimori/records'
import { day, hour, now, proof, running } from './given.ts'

const asked: Asked = {
  id: 'a-1',
  controls: ['tls'],
  probed: true,
  person: undefined,
  validity: { kind: 'span', milliseconds: 26 * hour },
}
const looks = [{ id: 'tls/versions', version: 3, controls: ['tls'] }]
const people: Held = { evidence: [], decisions: new Map(), events: new Map() }

const found = (at: number, changes: Partial<Evidence> = {}): Evidence => ({
  ...proof({ effectiveAt: at, collectedAt: at }),
  tenant: undefined,
  subject: 'tls/versions',
  subjectVersion: 3,
  verification: 'run',
  reason: undefined,
  target: '',
  tool: '',
  sha256: undefined,
  by: undefined,
  ...changes,
})

const moments = [now - 3 * day, now - 2 * day, now - day, now]
const statuses = (probed: readonly Evidence[], held: (at: number) => Held = () => people) =>
  standingsAt({ asked: [asked], looks, probed, people: held, running }, moments).map(
    ({ counts }) => [...counts].find(([, count]) => count === 1)?.[0],
  )

describe('how the ledger stood', () => {
  it('is of what was found by then, and grows stale where nobody looked', () => {
    expect(statuses([])).toEqual(Array.from(moments, () => 'unchecked'))
    expect(statuses([found(now - 3 * day), found(now - hour, { outcome: 'fail' })])).toEqual([
      'met',
      'met',
      'recheck',
      'unmet',
    ])
  })

  it('counts what earlier versions of the probe and of the product showed in their time', () => {
    const of = { ...running, version: 'v0' }
    expect(
      statuses([
        found(now - 3 * day, { subjectVersion: 1, of }),
        found(now - 2 * day, { subjectVersion: 1, of }),
        found(now - day),
        found(now),
      ]),
    ).toEqual(['met', 'met', 'met', 'met'])
  })

  it('takes the failure of two of one moment, whichever comes first', () => {
    const both = [found(now - day, { id: 'z' }), found(now - day, { id: 'a', outcome: 'fail' })]
    for (const probed of [both, both.toReversed()])
      expect(statuses(probed).slice(0, 3)).toEqual(['unchecked', 'unchecked', 'unmet'])
  })

  it('leaves out what a clock that was ahead has dated', () => {
    expect(statuses([found(now - 3 * day, { effectiveAt: now })])).toEqual(
      Array.from(moments, () => 'unchecked'),
    )
  })

  it('asks what people had decided at each moment', () => {
    const held = (at: number): Held => ({
      ...people,
      decisions: new Map(
        at < now
          ? []
          : [
              [
                'a-1',
                {
                  kind: 'lower',
                  to: 'unmet',
                  response: 'reduce',
                  decidedBy: 'u1',
                  decidedAt: at - 1,
                  reason: '指摘',
                } as const,
              ],
            ],
      ),
    })
    expect(statuses([], held)).toEqual(['unchecked', 'unchecked', 'unchecked', 'unmet'])
  })
})
