import { describe, expect, it } from 'vitest'
import { permissions } from '@zeimori/records'
import { hasPostgres } from '@zeimori/store/measuring'
import { routes } from '../src/index.ts'
import { expectedRoles, openPlaces } from './isolation/expected.ts'
import { faults } from './isolation/faults.ts'
import { isolation } from './isolation/run.ts'
import type { Whose } from './isolation/trial.ts'
import { onEmbedded, onPostgres } from './on-both.ts'

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

type Tests = Parameters<typeof onPostgres>[1]

/** @param whose who asks for whose things where nothing is broken */
const threeMunicipalities =
  (whose: Whose): Tests =>
  (services) => {
    const tried = isolation(services)

    it('are tried with twenty-one faults', () => expect(faults).toHaveLength(21))
    for (const fault of faults)
      it(`would be found out where ${fault.name}`, async () => {
        expect(await tried.withFault(fault)).toBeDefined()
      })
    // After the faults: so it shows as well that they have been mended.
    it('see and change nothing of each other’s, whoever asks for whatever', async () => {
      const { findings, requests } = await tried.everything(whose)
      expect(findings).toEqual([])
      expect(requests).toBeGreaterThan(500)
    }, 240_000)
  }

onPostgres('three municipalities', threeMunicipalities('some'))
// Who may do what is the program's, whatever stands below; what keeps municipalities apart is the database's own.
onEmbedded('three municipalities', threeMunicipalities(hasPostgres ? 'admins' : 'some'))
