import {
  createTenant,
  perform,
  resumeTenant,
  suspendTenant,
  type Performed,
} from '@zeimori/console/acts'
import { 市区町村を探す } from '@zeimori/municipalities'
import { forProvider } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori tenant list ｜ create 番号 [名前] ｜ suspend 番号 --reason 理由 ｜ resume 番号 --reason 理由'

type Asked = { readonly id: string; readonly name: string; readonly reason: string }

/** What an operator can do to municipalities at the terminal; each leaves a record. */
const deeds: Readonly<Record<string, (at: Installation, asked: Asked) => Promise<string>>> = {
  create: async ({ services }, { id, name }) => {
    const known = await 市区町村を探す(id)
    const called = name === '' ? (known?.名称 ?? '') : name
    done(await perform(services, createTenant, { id, name: called }, atTerminal()))
    return `${id} ${called} を登録しました。`
  },
  suspend: async ({ services }, { id, reason }) => {
    done(await perform(services, suspendTenant, { id, reason }, atTerminal()))
    return `${id} の利用を止めました。この自治体の人は、次の操作からログインできません。`
  },
  resume: async ({ services }, { id, reason }) => {
    done(await perform(services, resumeTenant, { id, reason }, atTerminal()))
    return `${id} の利用を再開しました。`
  },
}

function done<T>(outcome: Performed<T>): void {
  if (!outcome.ok) throw refuseOutcome(outcome.refusal)
}

/** Lists, registers, suspends and resumes municipalities. */
export async function tenant(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { reason: { type: 'string' } }, howTo)
  const [deed = '', id = '', name = '', ...rest] = positionals
  const { reason = '' } = values
  check(deed, id, reason, rest.length > 0 || (name !== '' && deed !== 'create'))
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    if (deed === 'list') await list(installation)
    else await print(await (deeds[deed] ?? unknown)(installation, { id, name, reason }))
    return 0
  } finally {
    await installation.close()
  }
}

const unknown = (): never => {
  throw wrongUse(`使い方: ${howTo}`)
}

function check(deed: string, id: string, reason: string, more: boolean): void {
  const known = deed === 'list' || Object.hasOwn(deeds, deed)
  if (!known || more || (deed === 'list' && id !== '')) unknown()
  if (deed === 'list') return
  if (!/^\d{6}$/.test(id))
    throw wrongUse(`自治体の番号は、六桁の全国地方公共団体コードで書いてください。使い方: ${howTo}`)
  if (deed !== 'create' && reason.trim() === '')
    throw wrongUse(`--reason に理由を書いてください。記録に残ります。使い方: ${howTo}`)
}

async function list({ store }: Installation): Promise<void> {
  const rows = await forProvider(store, (within) =>
    within.selectFrom('tenant').select(['id', 'name', 'status']).orderBy('id').execute(),
  )
  if (rows.length === 0) throw foundProblem('登録された自治体は、まだありません。')
  for (const { id, name, status } of rows)
    await print(`${id}  ${name}  ${status === 'active' ? '利用中' : '停止中'}`)
}
