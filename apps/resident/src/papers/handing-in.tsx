import { attachmentsOf, waysOf } from '@zeimori/papers'
import type { JSX } from 'preact'
import { papersText } from '../texts/papers.ts'
import type { FilledPapers } from './filing.ts'

type PapersProps = { readonly papers: FilledPapers }

/** What to hand in beside the paper. Each can be ticked off; nothing remembers the ticks. */
export const Attachments = ({ papers: { filing } }: PapersProps): JSX.Element => (
  <section class="papers-part" aria-labelledby="papers-attachments">
    <h3 id="papers-attachments">{papersText.attachments}</h3>
    <p>{papersText.attachmentsNote}</p>
    <ul class="papers-list">
      {attachmentsOf(filing.申告, filing.査定).map(({ code, count }) => (
        <li key={code}>
          <label>
            <input type="checkbox" name={`papers-attachment-${code}`} autocomplete="off" />{' '}
            {papersText.attachment[code](String(count ?? ''))}
          </label>
        </li>
      ))}
    </ul>
  </section>
)

/** The three ways to hand in, and what speaks for the tax office. */
export function WaysToHandIn({ papers: { filing } }: PapersProps): JSX.Element {
  const { taxReturn, endsOneStop, eltax } = waysOf(filing.申告, filing.査定)
  return (
    <section class="papers-part" aria-labelledby="papers-ways">
      <h3 id="papers-ways">{papersText.ways}</h3>
      {endsOneStop && <p class="papers-caution">{papersText.endsOneStop}</p>}
      <ol class="papers-ways">
        <li>
          <h4>{papersText.wayPaper}</h4>
          <p>{papersText.wayPaperText(filing.letterhead.addressee)}</p>
        </li>
        <li>
          <h4>{papersText.wayEltax}</h4>
          <p>{eltax ? papersText.wayEltaxText : papersText.wayEltaxEarlier}</p>
        </li>
        <li>
          <h4>{papersText.wayTaxReturn}</h4>
          <p>{papersText.wayTaxReturnText}</p>
          <p>{taxReturn.length === 0 ? papersText.taxReturnNone : papersText.taxReturnFor}</p>
          {taxReturn.length > 0 && (
            <ul>
              {taxReturn.map((reason) => (
                <li key={reason}>{papersText.taxReturn[reason]}</li>
              ))}
            </ul>
          )}
        </li>
      </ol>
    </section>
  )
}

/** How to print the paper. */
export const Printing = (): JSX.Element => (
  <section class="papers-part" aria-labelledby="papers-printing">
    <h3 id="papers-printing">{papersText.printing}</h3>
    <ol>
      {papersText.printingSteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
)
