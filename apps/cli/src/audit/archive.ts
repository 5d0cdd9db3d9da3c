import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { anchorCheckpoint, archiveMonth, detachMonth, signLog } from '@zeimori/store'
import { foundProblem, wrongUse } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { print } from '../terminal.ts'
import type { AuditDeed } from './deed.ts'

const howTo = 'archive --month 2026-11 --out DIR ｜ archive --month 2024-01 --detach'

const problems = {
  open: 'は、まだ終わっていません。終わった月だけを書庫に移せます。',
  empty: 'には、記録がありません。',
  archived: 'は、もう書庫に移してあります。',
} as const

/** Writes a month that is over to a file with its checkpoint; or takes an old month out of the database. */
export const archive: AuditDeed = {
  options: {
    month: { type: 'string' },
    out: { type: 'string' },
    detach: { type: 'boolean' },
  },
  howTo,
  run: async (installation, { month = '', out, detach = false }, note) => {
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month) || (out === undefined) === !detach)
      throw wrongUse(`使い方: ./zeimori audit ${howTo}`)
    if (detach) refuseYoung(month, installation)
    await note('audit.archive', { kind: 'audit-month', id: month })
    if (out !== undefined) await write(installation, month, resolve(out))
    else
      await print(
        `${month} の${await detached(installation, month)}件を、データベースから外しました。`,
      )
    return 0
  },
}

async function write(installation: Installation, month: string, folder: string): Promise<void> {
  const { store, services, signer, log } = installation
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `audit-${month}.ndjson.zst`)
  const result = await archiveMonth(store, month, file, services.now())
  if (!result.ok) throw foundProblem(`${month} ${problems[result.problem]}`)
  const { first, last, digest } = result.month
  const signed = (await signLog(store, signer)) ?? ''
  const checkpoint = anchorCheckpoint(folder, Number(signed.split('\n')[1]), signed)
  const about = { log, month, first, last, sha256: digest, key: signer.publicKey }
  writeFileSync(join(folder, `audit-${month}.json`), `${JSON.stringify(about, null, 2)}\n`, {
    mode: 0o600,
  })
  await print(
    `${month} の記録 ${first}番から${last}番までを ${file} に書きました。`,
    `SHA-256  ${digest}`,
    `封印     ${checkpoint}`,
  )
}

/** The setting can only ask for longer than the two years and a month that the database insists on. */
function refuseYoung(month: string, { settings, services }: Installation): void {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const until = new Date(Date.UTC(year, number + settings.auditMonths, 1) - 9 * 60 * 60 * 1000)
  if (services.now() < until)
    throw foundProblem(
      `${month} の記録は、あと${Math.ceil((until.getTime() - services.now().getTime()) / 86_400_000)}日、データベースに置きます（ZEIMORI_AUDIT_MONTHS は${settings.auditMonths}か月）。`,
    )
}

async function detached({ store }: Installation, month: string): Promise<number> {
  try {
    return await detachMonth(store, month)
  } catch (error) {
    const text = error instanceof Error ? error.message : ''
    if (text.includes('two years'))
      throw foundProblem('監査記録は、2年と1か月より前のものしか外せません。')
    const years = /keeps the audit log for (\d+) years/.exec(text)?.[1]
    if (years !== undefined)
      throw foundProblem(
        `記録を${years}年と1か月残すと決めた自治体があるので、それより前のものしか外せません。`,
      )
    if (text.includes('no archive'))
      throw foundProblem(`${month} は、まだ書庫に移していません。先に --out で書き出してください。`)
    if (text.includes('the tree'))
      throw foundProblem(`${month} のあとの記録がまだ少なく、外すと証明を作れなくなります。`)
    if (text.includes('does not hold'))
      throw foundProblem(`${month} の書庫と、データベースの件数が違います。外しません。`)
    throw error
  }
}
