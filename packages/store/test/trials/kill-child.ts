/**
 * A process that is killed: `append` writes events and prints the number of each as soon as it is told that
 * it was kept; `sequence` gives them their places. The database being away stops neither.
 */
import type { AuditEvent } from '@zeimori/records'
import { appendAlone, japanTime, openStore, runSequencer, sealWith } from '../../src/index.ts'
import { log } from './log-name.ts'

const [role = '', url = '', run = '', callers = '16'] = process.argv.slice(2)
const key = new Uint8Array(32).fill(7)
const store = await openStore({ url })
const sealing = sealWith(key)

/** @param id tells the event apart from every other: this run's name, and a count */
const event = (id: string): AuditEvent => ({
  at: japanTime(new Date()),
  where: { host: 'trial', service: 'console', instance: run },
  who: { kind: 'operator', id: 'u1', name: '見本 花子', role: 'operator' },
  what: { tenant: '131016', kind: 'account', id },
  how: { action: 'account.change', result: 'ok', reason: '停止と再開をくり返す試し' },
})

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

let count = 0
async function call(): Promise<never> {
  for (;;) {
    const id = `${run}-${(count += 1)}`
    try {
      await appendAlone(store, sealing, [event(id)])
      process.stdout.write(`${id}\n`)
    } catch {
      await pause()
    }
  }
}

if (role === 'append') for (let n = 0; n < Number(callers); n += 1) void call()
else {
  const refused = event('refused')
  const options = { store, sealing, log, now: () => new Date(), tampered: () => refused }
  runSequencer(options, () => undefined)
  process.stdout.write('ready\n')
}
