import { Card } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { largestFile, writeFile } from '../../form/file.ts'
import { valueOf, type FormState } from '../../form/state.ts'
import { keepingText } from '../../texts/keeping.ts'

/** A file to save, made here and handed to the browser: it goes nowhere else. */
export function SaveFile({ form }: { readonly form: FormState }): JSX.Element {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([writeFile(form)], { type: 'application/json' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [form])
  return (
    <Card id="hozon" title={keepingText.save}>
      <p class="card-lead">{keepingText.saveLead}</p>
      <p class="buttons">
        <a
          class="button main"
          href={address ?? ''}
          download={keepingText.fileName(valueOf(form, 'nendo'))}
        >
          {keepingText.saveButton}
        </a>
      </p>
    </Card>
  )
}

/** Opens a file that was saved before. */
export const OpenFile = ({ onFile }: { readonly onFile: (text: string) => void }): JSX.Element => (
  <Card id="hiraku" title={keepingText.open}>
    <p class="card-lead">{keepingText.openLead}</p>
    <div class="field file">
      <label for="hiraku-file">{keepingText.openLabel}</label>
      <input
        id="hiraku-file"
        type="file"
        autocomplete="off"
        accept=".json,application/json"
        onChange={(event) => {
          const { currentTarget } = event
          const file = currentTarget.files?.[0]
          if (file !== undefined) void textOf(file).then(onFile)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </div>
  </Card>
)

/** A file's text; of one that is far too large only as much as shows that it is. */
const textOf = (file: File): Promise<string> =>
  file
    .slice(0, largestFile * 3 + 1)
    .text()
    .catch(() => '')
