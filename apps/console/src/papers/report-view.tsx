import { printed, type Report, type Section } from '@zeimori/records'
import type { JSX } from 'preact'
import { Facts, Table } from '../pages/table.tsx'
import { paperText } from '../texts/papers.ts'

/** Of a long table the page shows its beginning; its files have all of it. */
const mostRows = 50

/** A report as a page shows it. */
export const ReportView = ({ report }: { readonly report: Report }): JSX.Element => (
  <section class="card">
    <h2>{report.title}</h2>
    {report.sections.map((section, i) => (
      <div key={i}>
        <h3>{section.heading}</h3>
        <Part section={section} />
      </div>
    ))}
  </section>
)

function Part({ section }: { readonly section: Section }): JSX.Element {
  switch (section.kind) {
    case 'notes':
      return (
        <ul>
          {section.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )
    case 'pairs':
      return (
        <Facts
          facts={section.pairs.map(({ label, value }) => [
            label,
            <span key={label} class="whole">
              {printed(value)}
            </span>,
          ])}
        />
      )
    case 'flow':
      return (
        <ol class="steps">
          <li>{section.begins}</li>
          {section.steps.map(({ label, boxes }, i) => (
            <li key={i}>
              {printed(label)}
              {boxes.map(({ title, lines }) => (
                <div key={title}>
                  <strong>{title}</strong>
                  {lines.map((line, n) => (
                    <div key={n}>{printed(line)}</div>
                  ))}
                </div>
              ))}
            </li>
          ))}
        </ol>
      )
    case 'table': {
      const rows = section.rows.flatMap((row) =>
        row.kind === 'cells' ? [row.cells] : [[{ kind: 'text' as const, text: row.text }]],
      )
      return (
        <>
          <Table
            name={section.heading}
            columns={section.columns.map(({ label }) => label)}
            rows={rows.slice(0, mostRows).map((cells) =>
              cells.map((cell, i) => (
                <span key={i} class="whole">
                  {printed(cell)}
                </span>
              )),
            )}
          />
          {rows.length > mostRows && <p class="small">{paperText.more(rows.length - mostRows)}</p>}
        </>
      )
    }
  }
}
