import { createServer } from 'node:net'
import { foundProblem } from './failure.ts'
import type { Address } from './settings.ts'

/** Why something cannot listen at an address. */
export type ListenProblem = {
  readonly kind: 'in-use' | 'not-allowed' | 'not-here' | 'other'
  readonly text: string
}

/** What an error of `listen` means, in words. */
export function listenProblem(error: unknown, { host, port }: Address): ListenProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'EADDRINUSE':
      return { kind: 'in-use', text: `${host}:${port} は、ほかのプログラムが使っています` }
    case 'EACCES':
      return { kind: 'not-allowed', text: `${host}:${port} を使う権限がありません` }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return { kind: 'not-here', text: `${host} は、この機械のアドレスではありません` }
    default:
      return { kind: 'other', text: `${host}:${port} で受け付けを始められません（${code}）` }
  }
}

/** How to listen elsewhere. */
export const listenElsewhere =
  'ZEIMORI_RESIDENT_LISTEN で別のアドレスを指定できます（例 127.0.0.1:8090）'

/** What would keep something from listening there now, if anything. */
export const triedListening = (address: Address): Promise<ListenProblem | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(listenProblem(error, address)))
    server.listen(address.port, address.host, () => server.close(() => resolve(undefined)))
  })

/** How a verb ends that cannot listen where it was told to. */
export const cannotListen = ({ text }: ListenProblem) =>
  foundProblem(`${text}。${listenElsewhere}。`)
