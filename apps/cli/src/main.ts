import { Failure } from './failure.ts'
import { verbs, usage, usageOf } from './verbs/index.ts'

const [name = 'help', ...args] = process.argv.slice(2)

/** Runs one verb. Its problems come out as a sentence on stderr and an exit code. */
async function main(): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined) {
    const asked = ['help', '--help', '-h'].includes(name)
    if (asked) console.log(usage)
    else console.error(`「${name}」という使い方はありません。\n\n${usage}`)
    return asked ? 0 : 2
  }
  if (args.some((arg) => ['--help', '-h'].includes(arg))) {
    console.log(usageOf(name, verb))
    return 0
  }
  try {
    return await verb.run(args)
  } catch (error) {
    if (error instanceof Failure) {
      console.error(error.message)
      return error.exitCode
    }
    console.error(
      `zeimori の中で思わぬことが起きました（${error instanceof Error ? error.message : String(error)}）。ZEIMORI_DEBUG=1 をつけて実行すると、詳しい場所が出ます。`,
    )
    if (process.env['ZEIMORI_DEBUG'] === '1') console.error(error)
    return 1
  }
}

process.exitCode = await main()
