import { networkInterfaces } from 'node:os'
import { readAddress } from '@zeimori/scanning'
import { wrongUse } from '../failure.ts'

/**
 * The addresses that may be scanned: those of this host, and those that ZEIMORI_OWN_ADDRESSES names, for a host that
 * looks at ours from outside.
 * @throws wrong use where the setting names what is no address
 */
export function ownAddresses(env: NodeJS.ProcessEnv): readonly string[] {
  const named = (env['ZEIMORI_OWN_ADDRESSES'] ?? '').split(/[\s,]+/).filter((one) => one !== '')
  const wrong = named.find((one) => readAddress(one) === undefined)
  if (wrong !== undefined)
    throw wrongUse(
      `ZEIMORI_OWN_ADDRESSES の「${wrong}」は、アドレスではありません。203.0.113.5 のように、コンマで区切って書いてください。`,
    )
  const here = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  return [...here.map(({ address }) => address), ...named]
}
