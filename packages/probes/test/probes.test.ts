import { describe, expect, it } from 'vitest'
import { probes } from '@zeimori/probes'
import { controls } from '@zeimori/requirements'

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

  it.each(probes.map((probe) => [probe.id, probe] as const))(
    '%s passes what is well, and fails each of its faults',
    (_, probe) => {
      const trials = probe.tried()
      expect(trials.filter(({ good, passes }) => good !== passes)).toEqual([])
      expect(trials.filter(({ good }) => good).length).toBeGreaterThan(0)
      expect(trials.filter(({ good }) => !good).length).toBeGreaterThan(1)
    },
  )
})
