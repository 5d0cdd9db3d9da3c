import type { Reach } from './addresses.ts'

/** What is known of a console before it listens. */
export type DoorPlan = {
  /** The farthest that any of its addresses can be reached from. */
  readonly reach: Reach
  readonly hasAllowList: boolean
  readonly hasCertificate: boolean
  readonly hasClientCa: boolean
  readonly hasProxies: boolean
  /** Whether anybody who may come comes from the Internet. */
  readonly allowsPublic: boolean
  /** Whether the proxies say whose device has shown its certificate. */
  readonly hasDeviceHeader: boolean
  /** What browsers open; undefined if nobody said. */
  readonly origin: string | undefined
}

export type DoorProblem =
  | 'allow'
  | 'tls'
  | 'tls-or-proxy'
  | 'client-ca'
  | 'device-header'
  | 'header-without-proxy'
  | 'origin'
  | 'origin-https'

/**
 * Why a console must not start, if anything. (M16: tochigi-3-6-c, chiyoda-24, chiyoda-35, chiyoda-75)
 * On loopback nothing is asked. On a private address: who may come, and that nothing goes unencrypted. On
 * every other, and from every other through a proxy: also certificates of the devices. The second factor is no
 * setting: it is always asked.
 */
export function doorProblems(plan: DoorPlan): readonly DoorProblem[] {
  const { reach, origin } = plan
  const isPublic = reach === 'public'
  const isOut = reach !== 'loopback'
  const problems: readonly (readonly [DoorProblem, boolean])[] = [
    // Behind a proxy whoever is not named would come under the proxy's own address.
    ['allow', (isOut || plan.hasProxies) && !plan.hasAllowList],
    ['tls', isPublic && !plan.hasCertificate],
    ['tls-or-proxy', isOut && !isPublic && !plan.hasCertificate && !plan.hasProxies],
    ['client-ca', isPublic && !plan.hasClientCa],
    ['device-header', plan.hasProxies && plan.allowsPublic && !plan.hasDeviceHeader],
    ['header-without-proxy', plan.hasDeviceHeader && !plan.hasProxies],
    ['origin', origin === undefined && (isOut || plan.hasProxies || plan.hasCertificate)],
    ['origin-https', origin?.startsWith('https:') === false],
  ]
  return problems.flatMap(([problem, applies]) => (applies ? [problem] : []))
}
