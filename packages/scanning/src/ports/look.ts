import type { AskedUdp } from './judge.ts'
import { everyPort, scanTcp, usualPace, type Pace, type Scanned, type Scanning } from './scan.ts'
import { askUdp, mainUdp } from './udp.ts'

/** All that was seen of one address. */
export type PortsSeen = { readonly tcp: Scanned; readonly udp: readonly AskedUdp[] }

export type PortsLooking = Omit<Scanning, 'pace'> & {
  readonly pace?: Pace
  readonly ports?: readonly number[]
}

/** Asks every port of TCP and the main ones of UDP. @throws Unasked, and the signal's reason when it is ended. */
export async function lookAtPorts(
  address: string,
  { ports = everyPort, pace = usualPace, signal, ...more }: PortsLooking,
): Promise<PortsSeen> {
  const tcp = await scanTcp(address, ports, { pace, signal, ...more })
  const udp = await Promise.all(
    mainUdp.map(async (service) => ({
      service,
      state: await askUdp(address, service, { patience: pace.patience, signal }),
    })),
  )
  return { tcp, udp }
}
