import {
  appendEvents,
  checkSchema,
  forProvider,
  grantRoles,
  japanTime,
  migrate as bringForward,
} from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { databaseProblem } from '../database-problem.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openUnchecked, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori migrate [--grant 利用者名]'

/** Brings the database forward to this version, and checks that it is as this version makes it. */
export async function migrate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { grant: { type: 'string' } }, howTo)
  const { grant } = values
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  if (grant !== undefined && !/^[a-z_][a-z0-9_-]{0,62}$/.test(grant))
    throw wrongUse(`「${grant}」は、PostgreSQL の利用者の名前ではありません。使い方: ${howTo}`)
  const installation = await openUnchecked(readSettings(process.env, root), 'cli')
  try {
    await print(...(await migrated(installation, grant)))
    return 0
  } catch (error) {
    throw databaseProblem(error)
  } finally {
    await installation.close()
  }
}

async function migrated(
  { store, services }: Installation,
  grant: string | undefined,
): Promise<readonly string[]> {
  const steps = await bringForward(store)
  if (grant !== undefined) await grantRoles(store, grant)
  const { missing, foreign } = await checkSchema(store)
  if (missing.length + foreign.length > 0)
    throw foundProblem(
      'データベースの形が、この版のものと違います。だれかが変えています。',
      ...missing.map((line) => `  足りない: ${line}`),
      ...foreign.map((line) => `  余分: ${line}`),
    )
  const changes = { steps: { before: null, after: steps.join(' ') } }
  if (steps.length > 0 || grant !== undefined)
    await forProvider(store, (within) =>
      appendEvents(within, services.sealing, [
        {
          at: japanTime(services.now()),
          where: { ...services.where, service: 'cli' },
          who: { kind: 'operator', id: atTerminal().id },
          what: { kind: 'schema', ...(grant !== undefined && { id: grant }) },
          how: { action: 'schema.migrate', result: 'ok', changes },
        },
      ]),
    )
  return [
    steps.length === 0
      ? 'データベースは、もうこの版に合っています。'
      : `データベースをこの版に合わせました（${steps.join('、')}）。`,
    '形は、この版のものと一致しています。',
    ...(grant === undefined ? [] : [`${grant} に役割を渡しました。`]),
  ]
}
