import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { importFieldText, importText } from '../texts/own-import.ts'
import { choicesOf, isChoice, type ImportField } from './fields.ts'
import { writtenOf, type Plan, type Planned } from './plan.ts'
import { fieldOf } from './values.ts'

/** As many cells to mend as are shown at once. */
const mostErrors = 200

/** What importing would do, and what stands against it. */
export const ResultPart = ({ plan }: { readonly plan: Plan }): JSX.Element => {
  const fresh = plan.rows.filter(({ differences }) => differences === undefined)
  const changed = writtenOf(plan).filter(({ differences }) => differences !== undefined)
  const same = plan.rows.length - fresh.length - changed.length
  return (
    <section class="card">
      <h2 id="result">{importText.result}</h2>
      {plan.problem !== undefined && (
        <p class="problem" role="alert">
          {plan.problem}
        </p>
      )}
      {plan.errors.length > 0 && <Errors plan={plan} />}
      {plan.problem === undefined && plan.errors.length === 0 && (
        <>
          <p>{importText.counts(fresh.length, changed.length, same)}</p>
          {plan.untouched > 0 && <p>{importText.untouched(plan.untouched)}</p>}
        </>
      )}
      <Skipped plan={plan} />
      {fresh.length > 0 && <Fresh rows={fresh} />}
      {changed.length > 0 && <Changed rows={changed} />}
    </section>
  )
}

const Errors = ({ plan: { errors } }: { readonly plan: Plan }): JSX.Element => (
  <>
    <h3>{importText.errors(errors.length)}</h3>
    <p class="problem" role="alert">
      {importText.errorsLead}
    </p>
    <Table
      name={importText.errors(errors.length)}
      columns={importText.errorColumns}
      rows={errors.slice(0, mostErrors).map(({ at, text }) => [at, text])}
    />
    {errors.length > mostErrors && <p>{importText.moreErrors(errors.length - mostErrors)}</p>}
  </>
)

const Skipped = ({ plan: { skipped } }: { readonly plan: Plan }): JSX.Element | null =>
  skipped.length === 0 ? null : (
    <details>
      <summary>{importText.skipped(skipped.length)}</summary>
      <ul>
        {(['hidden', 'heading'] as const).map((why) => {
          const rows = skipped.filter((one) => one.why === why).map(({ row }) => row)
          return rows.length === 0 ? null : (
            <li key={why}>
              {importText.skips[why]}: {importText.skippedRows(rows)}
            </li>
          )
        })}
      </ul>
    </details>
  )

/** What stands in a field, in words. */
const wordsOf = (field: ImportField, value: string): string =>
  (isChoice(field) ? choicesOf[field].find(([one]) => one === value)?.[1] : undefined) ??
  (value === '' ? importText.emptyValue : value)

const others = ['section', 'entry', 'theme', 'responsible', 'control', 'cadence', 'proof'] as const

const Fresh = ({ rows }: { readonly rows: readonly Planned[] }): JSX.Element => (
  <>
    <h3>{importText.fresh}</h3>
    <Table
      name={importText.fresh}
      columns={importText.freshColumns}
      rows={rows.map(({ row, own }) => [
        String(row),
        own.number,
        own.title,
        <span key="wording" class="whole">
          {own.wording}
        </span>,
        <ul key="others" class="plain">
          {others
            .filter((field) => fieldOf(own, field) !== '')
            .map((field) => (
              <li key={field}>
                {importFieldText[field]}: {wordsOf(field, fieldOf(own, field))}
              </li>
            ))}
        </ul>,
      ])}
    />
  </>
)

const Changed = ({ rows }: { readonly rows: readonly Planned[] }): JSX.Element => (
  <>
    <h3>{importText.changed}</h3>
    <Table
      name={importText.changed}
      columns={importText.changedColumns}
      rows={rows.flatMap(({ row, own, differences = [] }) =>
        differences.map(({ field, before, after }) => [
          String(row),
          own.number === '' ? own.requirement : own.number,
          importFieldText[field],
          <del key="before" class="whole">
            {wordsOf(field, before)}
          </del>,
          <ins key="after" class="whole">
            {wordsOf(field, after)}
          </ins>,
        ]),
      )}
    />
  </>
)
