import { forWorker, raiseAlert } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'
import { noteRaised } from './note-raised.ts'

/** The watcher outside goes round no more: that the service stops, nobody would notice now. */
export const raiseWatcherSilent = (services: WorkerServices): Promise<void> =>
  forWorker(services.store, async (within) => {
    const raised = await raiseAlert(
      within,
      {
        scope: 'provider',
        kind: 'failure',
        severity: 'urgent',
        rule: 'watcher-silent',
        about: 'watcher',
        detail:
          '外からの見張り（./zeimori watch）が、3分のあいだ見回っていないか、答えません。止まっていても、だれにも知らされません。見張りの機械で ./zeimori watch status を実行し、動かし直してください。',
      },
      services.now(),
    )
    if (raised.isNew) await noteRaised(within, services, 'watcher-silent', raised, null)
  })
