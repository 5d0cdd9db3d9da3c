import { describe, expect, it } from 'vitest'
import { asker, probes } from '@zeimori/probes'
import { catalogue, controls, everyRequirement, seemingPasses } from '@zeimori/requirements'
import { seeming } from './seeming.ts'

const looking = probes.filter(({ fault }) => fault !== undefined)
const waiting = probes.filter(({ fault }) => fault === undefined)

describe('the probes', () => {
  it('have ids of their own, and show controls that requirements ask for', () => {
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length)
    for (const probe of probes) {
      expect(probe.controls.length).toBeGreaterThan(0)
      for (const control of probe.controls) expect(controls).toHaveProperty([control])
    }
  })

  it('say how a person would look, and what they show, in words', () => {
    for (const { id, title, byHand } of probes) {
      expect([id, title.length > 8]).toEqual([id, true])
      expect([id, byHand.endsWith('。')]).toEqual([id, true])
    }
  })

  it.each(looking.map((probe) => [probe.id, probe] as const))(
    '%s passes what is well, and fails each of its faults',
    (_, probe) => {
      const trials = probe.tried()
      expect(trials.filter(({ good, passes }) => good !== passes)).toEqual([])
      expect(trials.filter(({ good }) => good).length).toBeGreaterThan(0)
      expect(trials.filter(({ good }) => !good).length).toBeGreaterThan(1)
    },
  )

  it('reach every requirement that is probed, by each of its controls', () => {
    const served = new Set(probes.flatMap((probe) => probe.controls))
    const unreached = everyRequirement
      .filter(({ criterion }) => criterion !== undefined)
      .flatMap((row) => row.controls.filter((control) => !served.has(control)))
    expect(unreached).toEqual([])
    expect(catalogue.filter(({ proof }) => proof === 'probe')).toHaveLength(268)
  })

  it('never pass while what they look at is not there', async () => {
    expect(waiting.length).toBeGreaterThan(0)
    for (const { look, tried } of waiting) {
      expect(tried()).toEqual([])
      await expect(
        look(
          {
            resident: undefined,
            console: undefined,
            pages: { resident: [], console: [] },
            closed: [],
            ask: asker(),
          },
          AbortSignal.timeout(1_000),
        ),
      ).rejects.toThrow('not there')
    }
  })

  const ids = [...new Set(seemingPasses.flatMap(({ requirements }) => requirements))]
  it.each(ids)('%s does not pass in the way that only seems to', (id) => {
    const row = catalogue.find((one) => one.id === id)
    const serves = (one: { readonly controls: readonly string[] }): boolean =>
      one.controls.some((control) => row?.controls.some((its) => its === control))
    const [name, sample] = seeming[id] ?? []
    const found = probes.find((one) => one.id === name)
    const trial = found?.tried().find((one) => one.sample === sample)
    // Where no sample shows it, nothing can pass it: one of its probes waits.
    const holds =
      found === undefined ? waiting.some(serves) : serves(found) && trial?.passes === false
    expect([id, holds]).toEqual([id, true])
  })
})
