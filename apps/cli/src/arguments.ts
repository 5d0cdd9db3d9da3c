import { parseArgs, type ParseArgsConfig } from 'node:util'
import { wrongUse } from './failure.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads a verb's arguments. What it does not know is wrong use, said in one sentence. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('.')[0] : ''
    throw wrongUse(`書き方がちがいます（${detail}）。使い方: ${usage}`)
  }
}
