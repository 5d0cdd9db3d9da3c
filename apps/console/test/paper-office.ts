import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { addStep, enterRegister, forProvider, keepSnapshot, type Store } from '@zeimori/store'
import type { Services } from '../src/services.ts'
import type { Browser } from './browser.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { freshServices } from './services.ts'

export const tenant = '131016'
export const by = { id: '00000000-0000-4000-8000-00000000dddd', name: '見本 書記' }

export const contract = {
  number: '見本契約7号',
  name: '見本の業務委託',
  concluded: '2026-10-01',
  from: '2026-10-01',
  to: '2029-09-30',
  opens: '2026-10-20',
  availability: '9990',
  damages: '第12条',
  law: '日本法',
  secrecy: '第9条',
  subcontracting: '第8条',
  checked: '2026-10-01',
}

const snapshot = (nginx: string): string =>
  JSON.stringify({
    os: 'Debian GNU/Linux 12',
    product: '0.1.0',
    node: 'v24.21.0',
    software: [
      { ecosystem: 'debian', name: 'nginx', version: nginx },
      { ecosystem: 'npm', name: 'kysely', version: '0.29.9', licence: 'MIT' },
    ],
    support: [{ name: 'Debian 12', state: 'supported', endsOn: '2028-06-30' }],
  })

/** A municipality with a contract, the hosts of its October, and everybody who has to do with its papers. */
export type PaperOffice = {
  readonly services: () => Services & { readonly store: Store }
  readonly officer: () => Browser
  readonly other: () => Browser
  readonly operator: () => Browser
  readonly chief: () => Enrolled
  /** The entry of the contract. */
  readonly contractEntry: () => string
  readonly now: () => number
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void
  /** Sends a form as somebody who has a page of ours before her. */
  readonly post: (
    who: Browser,
    to: string,
    fields: Readonly<Record<string, string>>,
  ) => ReturnType<Browser['post']>
}

/** Opens it for the tests of a file. */
export function paperOffice(): PaperOffice {
  const given = freshServices()
  let now = new Date('2026-11-22T00:00:00Z').getTime()
  const services = () => ({ ...given(), now: () => new Date(now) })
  let app: FastifyInstance
  const people: { officer?: Browser; other?: Browser; operator?: Browser; chief?: Enrolled } = {}
  let contractEntry = ''

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), tenant, '見本甲市')
    await registered(services(), '142051', '見本乙市')
    const come = (login: string, role: Parameters<typeof enrolled>[2]['role'], of?: string) =>
      enrolled(app, services(), { tenant: of, login, role })
    people.officer = (await come('tanto', 'client-staff', tenant)).visitor
    people.other = (await come('yoso', 'client-admin', '142051')).visitor
    people.operator = (await come('unyo', 'operator')).visitor
    people.chief = await come('cho', 'provider-admin')
    await forProvider(services().store, async (within) => {
      const entry = { register: 'contracts', tenant, shared: false, fields: contract, by } as const
      const { id } = await enterRegister(within, entry, new Date('2026-10-01T03:00:00Z'))
      const which = { id, tenant }
      const step = { version: 1, by, reason: '見た' } as const
      const at = new Date('2026-10-01T04:00:00Z')
      await addStep(within, which, { ...step, number: 1, kind: 'asked' }, at)
      const digest = 'a'.repeat(64)
      await addStep(within, which, { ...step, number: 2, kind: 'approved', digest }, at)
      for (const [day, version] of [
        ['2026-10-01', '1.22.1-9'],
        ['2026-10-30', '1.22.1-9+deb12u1'],
      ] as const)
        await keepSnapshot(
          within,
          { host: 'mihon-1', day, body: snapshot(version) },
          new Date(`${day}T00:00:00Z`),
        )
      // A host that nobody has looked at for months is not said to be there.
      const silent = { host: 'mihon-old', day: '2026-06-01', body: snapshot('1.18') }
      await keepSnapshot(within, silent, new Date('2026-06-01T00:00:00Z'))
      contractEntry = id
      const own = { register: 'training', tenant: undefined, shared: false, by } as const
      const fields = { person: '見本 秘密', held: '2026-10-02' }
      await enterRegister(within, { ...own, fields }, new Date('2026-10-02T03:00:00Z'))
    })
  })
  afterAll(() => app.close())
  const known = <T>(somebody: T | undefined): T => {
    if (somebody === undefined) throw new Error('nobody has come yet')
    return somebody
  }
  return {
    services,
    officer: () => known(people.officer),
    other: () => known(people.other),
    operator: () => known(people.operator),
    chief: () => known(people.chief),
    contractEntry: () => contractEntry,
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds
    },
    post: async (who, to, fields) => {
      await who.get('/access')
      return who.post(to, fields)
    },
  }
}
