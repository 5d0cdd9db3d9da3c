import type { TransferPart } from '@zeimori/papers'
import { render, type JSX } from 'preact'
import { papersText } from '../texts/papers.ts'

/** Prints the list alone: it stands in the page only while printing lasts. */
export function printTransfer(sheet: readonly TransferPart[]): void {
  const place = document.createElement('div')
  place.className = 'papers-print'
  document.body.append(place)
  document.documentElement.dataset['print'] = 'papers'
  render(<Printed sheet={sheet} />, place)
  const finish = (): void => {
    window.removeEventListener('afterprint', finish)
    delete document.documentElement.dataset['print']
    render(null, place)
    place.remove()
  }
  window.addEventListener('afterprint', finish)
  window.print()
}

const Printed = ({ sheet }: { readonly sheet: readonly TransferPart[] }): JSX.Element => (
  <div lang="ja">
    <h1>{papersText.transfer}</h1>
    {sheet
      .filter(({ filled }) => filled > 0)
      .map(({ part, title, rows }) => (
        <table key={part}>
          <caption>{title}</caption>
          <tbody>
            {rows
              .filter(({ shown }) => shown !== undefined)
              .map(({ field, shown }) => (
                <tr key={field.id}>
                  <td class="papers-square">□</td>
                  <th scope="row">
                    {field.number} {field.label}
                  </th>
                  <td class={field.kind === 'amount' ? 'num' : undefined}>{shown}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
  </div>
)
