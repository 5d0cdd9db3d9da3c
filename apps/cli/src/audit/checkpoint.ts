import { LogRewrittenError, anchorCheckpoint, logLag, sequence, signLog } from '@zeimori/store'
import { sequencing } from '../audit-log.ts'
import { foundProblem } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { print, printProblem } from '../terminal.ts'
import type { AuditDeed } from './deed.ts'

const inFours = (root: string): string => root.replaceAll(/(.{4})(?=.)/g, '$1 ')

const rewritten = (error: unknown): never => {
  throw error instanceof LogRewrittenError
    ? foundProblem(
        '監査記録が、前に封印した状態から続いていないので、封印しません。./zeimori audit verify を実行してください。',
      )
    : error
}

/** Signs the log as it is now, prints it to be kept on paper, and puts it outside of the host. */
export const checkpoint: AuditDeed = {
  options: { out: { type: 'string' } },
  howTo: 'checkpoint [--out DIR]',
  run: async (installation, { out }, note) => {
    const { store, signer, settings } = installation
    const folder = out ?? settings.auditAnchor
    await note('audit.checkpoint', { kind: 'checkpoint' })
    await numberAll(installation)
    const signed = await signLog(store, signer).catch(rewritten)
    if (signed === undefined) throw foundProblem('監査記録は、まだ空です。')
    const [origin = '', size = '', root = ''] = signed.split('\n')
    await print(
      `記録の名前  ${origin}`,
      `件数        ${size}`,
      `根          ${inFours(root)}`,
      `鍵          ${signer.publicKey}`,
    )
    if (folder === undefined)
      await printProblem(
        '外に置いていません。--out か ZEIMORI_AUDIT_ANCHOR で、この機械の外の置き場所を指定してください。',
      )
    else await print(`置いた場所  ${anchorCheckpoint(folder, Number(size), signed)}`)
    return 0
  },
}

/** How far the numbering and the signing are behind. */
export const status: AuditDeed = {
  options: {},
  howTo: 'status',
  run: async ({ store }) => {
    const { waiting, seconds: since, size, signed } = await logLag(store)
    await print(
      `番号の付いた記録  ${size}件`,
      `番号を待つもの    ${waiting}件（いちばん古いもので${since.toFixed(1)}秒）`,
      `封印のあと        ${size - signed}件`,
    )
    return since > 60 ? 1 : 0
  },
}

/** Numbers what waits; on PostgreSQL the running sequencer does so as well, one after the other. */
async function numberAll(installation: Installation): Promise<void> {
  while ((await sequence(sequencing(installation))) > 0);
}
