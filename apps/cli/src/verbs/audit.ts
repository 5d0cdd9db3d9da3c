import { record } from '@zeimori/console/acts'
import { archive } from '../audit/archive.ts'
import { checkpoint, status } from '../audit/checkpoint.ts'
import type { AuditDeed, Note } from '../audit/deed.ts'
import { exportLog } from '../audit/export.ts'
import { consistent, prove } from '../audit/prove.ts'
import { search } from '../audit/search.ts'
import { verify } from '../audit/verify.ts'
import { readArguments } from '../arguments.ts'
import { databaseProblem } from '../database-problem.ts'
import { wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'

const deeds: Readonly<Record<string, AuditDeed>> = {
  verify,
  checkpoint,
  proof: prove,
  prove,
  consistent,
  export: exportLog,
  archive,
  search,
  status,
}

const usage = 'verify ｜ checkpoint ｜ proof ｜ consistent ｜ export ｜ archive ｜ search ｜ status'

/** What can be done with the audit log; each leaves its own record in it. */
export async function audit([name = '', ...args]: readonly string[]): Promise<number> {
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
  if (deed === undefined) {
    readArguments([name, ...args], {}, `./zeimori audit ${usage}`)
    throw wrongUse(`使い方: ./zeimori audit ${usage}`)
  }
  const howTo = `./zeimori audit ${deed.howTo}`
  const { values, positionals } = readArguments(args, deed.options, howTo)
  const takesMore = deed === prove || deed === consistent
  if (!takesMore && positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    return await deed.run(installation, { ...values, positionals }, noting(installation))
  } catch (error) {
    throw databaseProblem(error)
  } finally {
    await installation.close()
  }
}

const noting =
  ({ services }: Installation): Note =>
  (action, what, failed) =>
    record(services, atTerminal(), [
      {
        what,
        how: {
          action,
          result: failed === undefined ? 'ok' : 'failed',
          ...(failed !== undefined && { reason: failed }),
        },
      },
    ])
