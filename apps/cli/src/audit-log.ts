import { createHash } from 'node:crypto'
import type { AuditEvent } from '@zeimori/records'
import {
  appendAlone,
  japanTime,
  LogRewrittenError,
  runSealer,
  runSequencer,
  type SequencerOptions,
} from '@zeimori/store'
import type { Installation } from './installation.ts'
import { printProblem } from './terminal.ts'

/** How this installation numbers what waits. */
export const sequencing = ({ store, log, services }: Installation): SequencerOptions => ({
  store,
  sealing: services.sealing,
  log,
  now: services.now,
  tampered: (text) => {
    void printProblem(
      '番号を待っていた監査記録が、だれかに変えられていました。変えられた記録は証拠として残してあります（audit_evidence）。',
    )
    return tamperedEvent(services, text)
  },
})

/** Stands in the log in the place of an event that somebody changed, and names what was found. */
const tamperedEvent = (services: Installation['services'], text: string): AuditEvent => ({
  at: japanTime(services.now()),
  where: { ...services.where, service: 'worker' },
  who: { kind: 'system', id: 'sequencer' },
  what: { kind: 'record', id: createHash('sha256').update(text).digest('hex'), count: text.length },
  how: { action: 'audit.tampered', result: 'failed', reason: 'seal' },
})

/**
 * Numbers and signs the audit log for as long as the service runs, and records that it began and ended. Of
 * several processes that do, one at a time does.
 */
export async function runLog(
  installation: Installation,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { store, signer, settings } = installation
  await noteService(installation, 'service.start')
  const sequencer = runSequencer(sequencing(installation), (error) => {
    const name = error instanceof Error ? error.name : typeof error
    void printProblem(
      `監査記録に番号を付けられません（${name}）。直るまで何度でもやり直します。5分をこえると、管理の画面は操作を受け付けません。`,
    )
  })
  const sealing = troubleOf(installation)
  const sealer = runSealer({
    store,
    signer,
    anchor: settings.auditAnchor,
    report: (error) => void sealing.tell(error),
  })
  return {
    stop: async () => {
      // A database that is away must not keep the service from ending.
      await noteService(installation, 'service.stop').catch(() => undefined)
      await sequencer.stop()
      await sealer.stop()
    },
  }
}

/** That a process began or ended its service: where one ends without a word, it was killed. */
const noteService = (
  { store, services }: Installation,
  action: 'service.start' | 'service.stop',
): Promise<void> => {
  const { sealing, now, where, service = 'console' } = services
  return appendAlone(store, sealing, [
    {
      at: japanTime(now()),
      where: { ...where, service },
      who: { kind: 'system', id: service },
      what: { kind: 'service', id: service },
      how: { action, result: 'ok' },
    },
  ])
}

/** Tells of a trouble with the seals: where the log was written anew once, and into the log itself. */
function troubleOf({ store, services }: Installation): {
  readonly tell: (error: unknown) => Promise<void>
} {
  let isTold = false
  return {
    tell: async (error) => {
      if (!(error instanceof LogRewrittenError))
        return printProblem('監査記録の封印を置けませんでした。置き場所をたしかめてください。')
      if (isTold) return undefined
      isTold = true
      await printProblem(
        '監査記録が、前に封印した状態から続いていません。だれかが書き替えたか、古い控えから戻しています。封印を止めました。./zeimori audit verify を実行してください。',
      )
      const { sealing, now, where, service = 'console' } = services
      return appendAlone(store, sealing, [
        {
          at: japanTime(now()),
          where: { ...where, service },
          who: { kind: 'system', id: 'sealer' },
          what: { kind: 'checkpoint' },
          how: { action: 'audit.checkpoint', result: 'failed', reason: 'rewritten' },
        },
      ]).catch(() => undefined)
    },
  }
}
