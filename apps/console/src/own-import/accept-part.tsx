import type { JSX } from 'preact'
import { proveAddress } from '../http/prove.tsx'
import { Form } from '../pages/form.tsx'
import { importText } from '../texts/own-import.ts'
import type { ImportProps, Waiting } from './import-page.tsx'
import { importAddress, queryOf } from './mapping.ts'
import { writtenOf } from './plan.ts'

/** Takes all of it in as it was seen; nothing to press where something stands against it. */
export const AcceptPart = ({
  tenant,
  token,
  waiting: { file, mapping, plan },
  mayAccept,
  isProved,
}: ImportProps & { readonly waiting: Waiting }): JSX.Element | null => {
  if (plan.problem !== undefined || plan.errors.length > 0) return null
  const count = writtenOf(plan).length
  return (
    <section class="card narrow">
      <h2>{importText.accept}</h2>
      {count === 0 ? (
        <p>{importText.nothingToDo}</p>
      ) : !mayAccept ? (
        <p>{importText.other}</p>
      ) : isProved ? (
        <>
          <p>{importText.acceptLead}</p>
          <Form
            action={`${importAddress(tenant)}/accept`}
            token={token}
            send={importText.acceptSend(count)}
          >
            {[['id', file.id], ['digest', plan.digest], ...queryOf(mapping)].map(
              ([key = '', value]) => (
                <input key={key} type="hidden" name={key} value={value} />
              ),
            )}
          </Form>
        </>
      ) : (
        <>
          <p>{importText.prove}</p>
          <p>
            <a class="button" href={proveAddress(importAddress(tenant, mapping))}>
              {importText.proveLink}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
