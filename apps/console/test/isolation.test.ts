import { describe, expect, it } from 'vitest'
import { permissions } from '@zeimori/records'
import { routes } from '../src/index.ts'
import { expectedRoles, openPlaces } from './isolation/expected.ts'
import { faults } from './isolation/faults.ts'
import { isolation } from './isolation/run.ts'
import { onBoth } from './on-both.ts'

describe('the table of addresses', () => {
  it('leaves nothing open before somebody has signed in but the way in', () => {
    const open = routes.filter(({ access }) => access === 'anyone' || access === 'half')
    expect(open.filter(({ url }) => !openPlaces.test(url))).toEqual([])
  })
  it('asks for no right that was not written down twice', () => {
    expect(permissions.filter((one) => expectedRoles[one] === undefined)).toEqual([])
  })
  it('has no address twice', () => {
    const all = routes.map(({ method, url }) => `${method} ${url}`)
    expect(all.filter((one, n) => all.indexOf(one) !== n)).toEqual([])
  })
})

onBoth('three municipalities', (services) => {
  const tried = isolation(services)

  it('are tried with twenty faults', () => expect(faults).toHaveLength(20))
  for (const fault of faults)
    it(`would be found out where ${fault.name}`, async () => {
      expect(await tried.withFault(fault)).toBeDefined()
    })
  // After the faults: so it shows as well that they have been mended.
  it('see and change nothing of each other’s, whoever asks for whatever', async () => {
    const { findings, requests } = await tried.everything('some')
    expect(findings).toEqual([])
    expect(requests).toBeGreaterThan(500)
  }, 240_000)
})
