import { japanTime, runSealer, runSequencer, type SequencerOptions } from '@zeimori/store'
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

/** Numbers and signs the audit log for as long as it runs. Of several processes that do, one at a time does. */
export function runLog(installation: Installation): { readonly stop: () => Promise<void> } {
  const { store, signer, settings } = installation
  const sequencer = runSequencer(sequencing(installation))
  const sealer = runSealer({
    store,
    signer,
    anchor: settings.auditAnchor,
    report: () =>
      void printProblem('監査記録の封印を置けませんでした。置き場所をたしかめてください。'),
  })
  return {
    stop: async () => {
      await sequencer.stop()
      await sealer.stop()
    },
  }
}
