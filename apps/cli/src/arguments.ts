import { parseArgs, type ParseArgsConfig } from 'node:util'
import { wrongUse } from './failure.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Node says what is wrong in English; which option it is stands in quotation marks. */
function wrongText(error: unknown): string {
  const [, option = ''] = (error instanceof Error && /'(-[^' ]*)/.exec(error.message)) || []
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `「${option}」という指定はありません`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `「${option}」の値をたしかめてください`
  return '書き方がちがいます'
}

/** Reads a verb's arguments. What it does not know is wrong use, said in one sentence. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrongUse(`${wrongText(error)}。使い方: ${usage}`)
  }
}
