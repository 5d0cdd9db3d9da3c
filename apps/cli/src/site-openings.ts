import { closedTenants, forProvider, repeat, type Repeating } from '@zeimori/store'
import type { Installation } from './installation.ts'
import { readClosed, writeClosed } from './site-state.ts'
import { printProblem } from './terminal.ts'

/**
 * Writes down for the pages which registered municipalities are not open to the public: the pages know no
 * database.
 */
export async function tellOpenings({
  store,
  settings: { dataDir },
}: Pick<Installation, 'store' | 'settings'>): Promise<void> {
  const closed = await forProvider(store, closedTenants)
  if (closed.join() !== readClosed(dataDir).join()) writeClosed(dataDir, closed)
}

/** How long an opening or a closing may take to be written down, in milliseconds. */
const rest = 2000

/** Does so for as long as the console runs, whoever opens or closes, and wherever. */
export const keepOpenings = (installation: Installation): Repeating =>
  repeat({
    step: () => tellOpenings(installation).then(() => 0),
    rest,
    report: () =>
      void printProblem(
        '公開している自治体の一覧を、住民のページのために書き残せません。ZEIMORI_DATA_DIR とデータベースをたしかめてください。',
      ),
  })
