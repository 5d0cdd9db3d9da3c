import type { AppliedSlip } from '@zeimori/slips'
import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { showDefect } from '../page/guard.tsx'
import type { PanelProps } from '../page/panels.ts'
import { slipProblemText, slipsText } from '../texts/slips.ts'
import { readSlipFile, shownName, type ReadSlipFile } from './read-slip.ts'
import { SlipCard } from './slip-card.tsx'

/** A file that has been chosen, and what became of it. */
type Chosen = { readonly key: number; readonly name: string; readonly read: ReadSlipFile }

/** Reads slips and certificates from files, on the device; shows what was understood before any of it counts. */
export function SlipsPanel({ worked, state, set }: PanelProps): JSX.Element {
  const [chosen, choose] = useState<readonly Chosen[]>([])
  const [applied, apply] = useState<readonly AppliedSlip[]>([])
  const drop = (key: number): void => choose((all) => all.filter((one) => one.key !== key))
  const open = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(readByItself))
    choose((all) => {
      const next = Math.max(0, ...all.map(({ key }) => key)) + 1
      return [...all, ...read.map((one, i) => ({ key: next + i, ...one }))]
    })
  }
  return (
    <section class="card" aria-labelledby="torikomi-title">
      <h2 id="torikomi-title">{slipsText.title}</h2>
      <p class="card-lead">{slipsText.lead}</p>
      <div class="field file">
        <label for="torikomi-file">{slipsText.choose}</label>
        <input
          id="torikomi-file"
          type="file"
          autocomplete="off"
          multiple
          accept=".xml,.xtx"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            currentTarget.value = ''
            void open(files)
          }}
        />
      </div>
      <div role="status">
        {applied.length > 0 && <p class="fact ok">{slipsText.applied(applied.length)}</p>}
      </div>
      {chosen.map(({ key, name, read }) =>
        read.ok ? (
          <SlipCard
            key={key}
            id={String(key)}
            slip={read.slip}
            worked={worked}
            state={state}
            applied={applied}
            onApply={(changes, answers) => {
              set(changes)
              apply([...applied, { slip: read.slip, answers }])
              drop(key)
            }}
            onDrop={() => drop(key)}
          />
        ) : (
          <div key={key} class="fact wait" role="alert">
            <p>{slipsText.refused(name, slipProblemText(read.problem))}</p>
            <Button look="quiet" label={slipsText.closeOf(name)} onPress={() => drop(key)}>
              {slipsText.close}
            </Button>
          </div>
        ),
      )}
    </section>
  )
}

/** One that cannot be read for a defect of ours, or without a network, takes none of the others with it. */
async function readByItself(file: File): Promise<Omit<Chosen, 'key'>> {
  const name = shownName(file.name)
  try {
    return { name, read: await readSlipFile(file) }
  } catch (defect) {
    showDefect(defect)
    return { name, read: { ok: false, problem: { kind: 'unread' } } }
  }
}
