import { columnName, type ListSheet } from '@zeimori/documents'
import type { ComponentChildren, JSX } from 'preact'
import { Choice, Field } from '../pages/form.tsx'
import { importFieldText, importText } from '../texts/own-import.ts'
import { choicesOf, importFields, isChoice, type ImportField } from './fields.ts'
import { headOf } from './guess.ts'
import { importAddress, originText, queryOf, type Mapping } from './mapping.ts'

type PartProps = { readonly tenant: string; readonly mapping: Mapping }

/** A form that changes nothing but what is shown: its boxes go into the address. */
const Showing = ({
  tenant,
  send,
  children,
}: {
  readonly tenant: string
  readonly send: string
  readonly children: ComponentChildren
}): JSX.Element => (
  <form method="get" action={importAddress(tenant)} class="stacked" novalidate>
    {children}
    <p class="buttons">
      <button class="button" type="submit">
        {send}
      </button>
    </p>
  </form>
)

/** Which sheet is read, and where its table begins. */
export const PlacePart = ({
  tenant,
  sheets,
  mapping,
}: PartProps & { readonly sheets: readonly ListSheet[] }): JSX.Element => (
  <section class="card narrow">
    <h2>{importText.place}</h2>
    <Showing tenant={tenant} send={importText.placeSend}>
      <Choice
        name="sheet"
        label={importText.sheet}
        value={String(mapping.sheet + 1)}
        choices={sheets.map(({ name }, i) => [String(i + 1), name] as const)}
      />
      <Field
        name="header"
        label={importText.header}
        hint={importText.headerHint}
        value={String(mapping.header)}
        numeric
      />
      <p>
        <label>
          <input type="checkbox" name="hidden" value="yes" checked={mapping.hidden} />{' '}
          {importText.hidden}
        </label>
      </p>
    </Showing>
  </section>
)

/** Which column holds what. */
export const ColumnsPart = ({
  tenant,
  mapping,
  sheet,
}: PartProps & { readonly sheet: ListSheet | undefined }): JSX.Element => {
  const columns = sheet === undefined ? [] : columnsOf(sheet, mapping.header)
  const kept = queryOf(mapping).filter(([key]) => !importFields.some((field) => field === key))
  return (
    <section class="card narrow">
      <h2>{importText.columns}</h2>
      <p>{importText.columnsLead}</p>
      <Showing tenant={tenant} send={importText.columnsSend}>
        {kept.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {importFields.map((field) => (
          <ColumnChoice
            key={field}
            {...{ field, columns }}
            value={originText(mapping.origins[field])}
          />
        ))}
      </Showing>
    </section>
  )
}

type Column = readonly [letters: string, label: string]

/** Every column that shows something, with its name. */
function columnsOf(sheet: ListSheet, header: number): readonly Column[] {
  const head = headOf(sheet, header)
  const used = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  return [...used]
    .toSorted((a, b) => a - b)
    .map((column) => {
      const letters = columnName(column)
      const name = (head.get(column) ?? '').replaceAll(/\s+/g, ' ').slice(0, 30)
      return [letters, importText.column(letters, name, sheet.hiddenColumns.includes(column))]
    })
}

const Options = ({
  all,
  value,
}: {
  readonly all: readonly Column[]
  readonly value: string
}): JSX.Element => (
  <>
    {all.map(([one, label]) => (
      <option key={one} value={one} selected={one === value}>
        {label}
      </option>
    ))}
  </>
)

const isWithout = (field: ImportField): field is keyof typeof importText.without =>
  Object.hasOwn(importText.without, field)

const ColumnChoice = ({
  field,
  columns,
  value,
}: {
  readonly field: ImportField
  readonly columns: readonly Column[]
  readonly value: string
}): JSX.Element => (
  <div class="field row">
    <label for={field}>
      <span class="name">{importFieldText[field]}</span>
    </label>
    <select id={field} name={field}>
      {!isChoice(field) && (
        <option value="" selected={value === ''}>
          {isWithout(field) ? importText.without[field] : importText.nothing}
        </option>
      )}
      <optgroup label={importText.fromColumn}>
        <Options all={columns} value={value} />
      </optgroup>
      {isChoice(field) && (
        <optgroup label={importText.sameForAll}>
          <Options
            all={[
              ...(field === 'control' ? [['', importText.noControl] as const] : []),
              ...choicesOf[field],
            ]}
            value={value}
          />
        </optgroup>
      )}
    </select>
  </div>
)
