import type { Way } from '@zeimori/records'
import type { JSX } from 'preact'
import { ways } from '../texts/requirement-ledger.ts'

/**
 * How something was shown, by word and by shape: a full box for what a probe found, a broken frame for what
 * people wrote down, a double one for what they signed.
 */
export const WayMark = ({ way }: { readonly way: Way }): JSX.Element => (
  <span class={`way ${way}`}>{ways[way]}</span>
)
