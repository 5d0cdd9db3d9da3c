import {
  createTenant,
  perform,
  resumeTenant,
  suspendTenant,
  type Performed,
} from '@zeimori/console/acts'
import { 市区町村を探す } from '@zeimori/municipalities'
import { closedTenants, forProvider } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { tellOpenings } from '../site-openings.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori tenant list ｜ create 番号 [名前] ｜ suspend 番号 --reason 理由 ｜ resume 番号 --reason 理由 ｜ open 番号 [--override --reason 理由] ｜ close 番号 --reason 理由'

type Asked = {
  readonly id: string
  readonly name: string
  readonly reason: string
  readonly override: boolean
}

/** What an operator can do to municipalities at the terminal; each leaves a record. */
const deeds: Readonly<Record<string, (at: Installation, asked: Asked) => Promise<string>>> = {
  create: async (installation, { id, name }) => {
    const { services } = installation
    const known = await 市区町村を探す(id)
    const called = name === '' ? (known?.名称 ?? '') : name
    done(await perform(services, createTenant, { id, name: called }, atTerminal()))
    await tellOpenings(installation)
    return `${id} ${called} を登録しました。住民のページは、./zeimori tenant open ${id} で公開するまで出ません。`
  },
  suspend: async ({ services }, { id, reason }) => {
    done(await perform(services, suspendTenant, { id, reason }, atTerminal()))
    return `${id} の利用を止めました。この自治体の人は、次の操作からログインできません。`
  },
  resume: async ({ services }, { id, reason }) => {
    done(await perform(services, resumeTenant, { id, reason }, atTerminal()))
    return `${id} の利用を再開しました。`
  },
  open: async (installation, asked) =>
    (await import('../opening-pages.ts')).openPages(installation, asked),
  close: async (installation, asked) =>
    (await import('../opening-pages.ts')).closePages(installation, asked),
}

function done<T>(outcome: Performed<T>): void {
  if (!outcome.ok) throw refuseOutcome(outcome.refusal)
}

/** Lists, registers, suspends and resumes municipalities, and opens and closes their pages. */
export async function tenant(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { reason: { type: 'string' }, override: { type: 'boolean', default: false } },
    howTo,
  )
  const [deed = '', id = '', name = '', ...rest] = positionals
  const { reason = '', override } = values
  const isOdd = (name !== '' && deed !== 'create') || (override && deed !== 'open')
  check(deed, id, needsReason(deed, override) ? reason : undefined, rest.length > 0 || isOdd)
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    if (deed === 'list') await list(installation)
    else await print(await (deeds[deed] ?? unknown)(installation, { id, name, reason, override }))
    return 0
  } finally {
    await installation.close()
  }
}

const unknown = (): never => {
  throw wrongUse(`使い方: ${howTo}`)
}

/** What nobody needs to explain: to register, and to open what is all shown. */
const needsReason = (deed: string, override: boolean): boolean =>
  deed !== 'create' && (deed !== 'open' || override)

/** @param reason undefined where none is needed */
function check(deed: string, id: string, reason: string | undefined, more: boolean): void {
  const known = deed === 'list' || Object.hasOwn(deeds, deed)
  if (!known || more || (deed === 'list' && id !== '')) unknown()
  if (deed === 'list') return
  if (!/^\d{6}$/.test(id))
    throw wrongUse(`自治体の番号は、六桁の全国地方公共団体コードで書いてください。使い方: ${howTo}`)
  if (reason?.trim() === '')
    throw wrongUse(`--reason に理由を書いてください。記録に残ります。使い方: ${howTo}`)
}

async function list({ store }: Installation): Promise<void> {
  const { rows, closed } = await forProvider(store, async (within) => ({
    rows: await within
      .selectFrom('tenant')
      .select(['id', 'name', 'status'])
      .orderBy('id')
      .execute(),
    closed: await closedTenants(within),
  }))
  if (rows.length === 0) throw foundProblem('登録された自治体は、まだありません。')
  for (const { id, name, status } of rows)
    await print(
      `${id}  ${name}  ${status === 'active' ? '利用中' : '停止中'}  ${closed.includes(id) ? '公開していません' : '公開中'}`,
    )
}
