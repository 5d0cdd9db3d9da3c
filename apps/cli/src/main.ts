import { Failure } from './failure.ts'
import { print, printProblem } from './terminal.ts'
import { verbs, usage, usageOf } from './verbs/index.ts'

const [name = 'help', ...args] = process.argv.slice(2)

/** Runs one verb. Its problems come out as a sentence on stderr and an exit code. */
async function main(): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  try {
    if (verb !== undefined) {
      if (args.some((arg) => ['--help', '-h'].includes(arg))) {
        await print(...usageOf(name, verb))
        return 0
      }
      const run = await verb.load()
      return await run(args)
    }
    if (!['help', '--help', '-h'].includes(name))
      throw new Failure([`「${name}」という使い方はありません。`, '', ...usage], 2)
    await print(...usage)
    return 0
  } catch (error) {
    if (error instanceof Failure) {
      await printProblem(...error.lines)
      return error.exitCode
    }
    await printProblem(
      `zeimori の中で思わぬことが起きました（${error instanceof Error ? error.message : String(error)}）。ZEIMORI_DEBUG=1 をつけて実行すると、詳しい場所が出ます。`,
    )
    if (process.env['ZEIMORI_DEBUG'] === '1' && error instanceof Error)
      await printProblem(...String(error.stack).split('\n'))
    return 1
  }
}

const code = await main()
process.exitCode = code
// A service that failed while it started may hold open what it had begun with, and nobody would start it anew.
if (code !== 0) process.exit()
