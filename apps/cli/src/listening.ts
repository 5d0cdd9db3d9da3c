import { createServer } from 'node:net'
import { foundProblem, type Failure } from './failure.ts'
import type { Address } from './settings.ts'

/** Why something cannot listen at an address. */
export type ListenProblem = {
  readonly kind: 'in-use' | 'not-allowed' | 'not-here' | 'other'
  readonly text: string
}

/** What an error of `listen` means, in words. */
function listenProblem(error: unknown, { host, port }: Address): ListenProblem {
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

/** How to have something listen elsewhere than at this address. */
export const listenElsewhere = ({ setting, port }: Address): string =>
  `${setting} で別のアドレスを指定できます（例 127.0.0.1:${port < 65_525 ? port + 10 : 8090}）`

const tried = ({ host, port }: Address): Promise<unknown> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })

/** What would keep something from listening there now, if anything. */
export async function triedListening(address: Address): Promise<ListenProblem | undefined> {
  const error = await tried(address)
  return error === undefined ? undefined : listenProblem(error, address)
}

/** How a verb ends that cannot listen where it was told to. */
export const cannotListen = (error: unknown, address: Address): Failure =>
  foundProblem(`${listenProblem(error, address).text}。${listenElsewhere(address)}。`)

/** @throws a problem where one of these addresses is taken, or two of them are the same */
export async function refuseTaken(...addresses: readonly Address[]): Promise<void> {
  for (const address of addresses) {
    const error = await tried(address)
    if (error !== undefined) throw cannotListen(error, address)
  }
  const [first, ...others] = addresses
  if (first === undefined || first.port === 0) return
  const same = others.find(({ host, port }) => host === first.host && port === first.port)
  if (same !== undefined)
    throw foundProblem(
      `${first.setting} と ${same.setting} が同じアドレス（${first.host}:${first.port}）です。${listenElsewhere(same)}。`,
    )
}
