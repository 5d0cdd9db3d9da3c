import { ledgerForms } from '@zeimori/records'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { formEndings, formNames } from './form-names.ts'
import { ledgerAddress } from './query.ts'

/** The official forms of a municipality, filled in with the ledger as it stands now. (S43, S60) */
export const FormsPage = ({
  tenant,
  tenants,
}: {
  /** Undefined where somebody of the provider's has not chosen one yet. */
  readonly tenant: string | undefined
  readonly tenants: readonly (readonly [id: string, name: string])[]
}): JSX.Element => (
  <section class="card">
    <h1>{ledgerText.formsTitle}</h1>
    <p>{ledgerText.formsLead}</p>
    {tenant === undefined ? (
      <ul>
        {tenants.map(([id, name]) => (
          <li key={id}>
            <a href={`/ledger/forms?tenant=${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    ) : (
      <Table
        name={ledgerText.formsTitle}
        columns={ledgerText.formsColumns}
        rows={formNames.map((name) => [
          ledgerForms[name].title,
          ledgerForms[name].for,
          <span key="files" class="links">
            {formEndings.map((ending) => (
              <a key={ending} href={`/ledger/forms/${name}.${ending}?tenant=${tenant}`}>
                {ledgerText.formsFiles[ending]}
              </a>
            ))}
          </span>,
        ])}
      />
    )}
    <p>
      <a href={ledgerAddress(tenant === undefined ? {} : { tenant })}>{ledgerText.formsBack}</a>
    </p>
  </section>
)
