import type { Ecosystem, Software } from './software.ts'
import type { SupportState } from './support.ts'

/** What a host consists of, in the form in which it is kept for good. */
export type Snapshot = {
  readonly os: string
  readonly product: string
  readonly node: string
  readonly software: readonly {
    readonly ecosystem: Ecosystem
    readonly name: string
    readonly version: string
    readonly licence?: string
  }[]
  readonly support: readonly {
    readonly name: string
    readonly state: SupportState['state']
    readonly endsOn: string | undefined
  }[]
}

const productNames: Readonly<Record<string, string>> = {
  debian: 'Debian',
  nodejs: 'Node.js',
  postgresql: 'PostgreSQL',
}

/** What a line of versions is called: 「PostgreSQL 15」. */
export const supportName = (one: SupportState): string => {
  const { product, cycle } = one.state === 'unknown' ? one : one.support
  return `${productNames[product] ?? product} ${cycle}`
}

/** The text that is kept of what was found on a host: the same for the same host. */
export const snapshotBody = ({
  os,
  product,
  node,
  software,
  support,
}: {
  readonly os: string
  readonly product: string
  readonly node: string
  readonly software: readonly Software[]
  readonly support: readonly SupportState[]
}): string =>
  JSON.stringify({
    os,
    product,
    node,
    software: software
      .map(({ ecosystem, name, version, licence }) => ({ ecosystem, name, version, licence }))
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b)))),
    support: support.map((one) => ({
      name: supportName(one),
      state: one.state,
      endsOn: one.state === 'unknown' ? undefined : one.support.endsOn,
    })),
  } satisfies Omit<Snapshot, 'software'> & { readonly software: unknown })

const orderOf = ({
  ecosystem,
  name,
  version,
}: Pick<Software, 'ecosystem' | 'name' | 'version'>): string => `${ecosystem} ${name} ${version}`

/** What a kept text says: it is always one that `snapshotBody` wrote. */
export const readSnapshotBody = (body: string): Snapshot => JSON.parse(body)
