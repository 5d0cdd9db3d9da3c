import {
  appendAlone,
  japanTime,
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
  tampered: (text) => ({
    at: japanTime(services.now()),
    where: { ...services.where, service: 'worker' },
    who: { kind: 'system', id: 'sequencer' },
    what: { kind: 'record', count: text.length },
    how: { action: 'audit.verify', result: 'failed', reason: 'seal' },
  }),
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
  const sealer = runSealer({
    store,
    signer,
    anchor: settings.auditAnchor,
    report: () =>
      void printProblem('監査記録の封印を置けませんでした。置き場所をたしかめてください。'),
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
