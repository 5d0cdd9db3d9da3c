import { requirementOf } from '@zeimori/requirements'
import type { Opening } from '@zeimori/store'
import type { JSX } from 'preact'
import { requirementAddress } from '../ledger/query.ts'
import { minuteText } from '../texts/day.ts'
import { openingText } from '../texts/openings.ts'

/** That the pages are open although proof was missing: by whom, why, and what. Nothing where it was not. */
export const Overridden = ({
  open,
  tenant,
}: {
  readonly open: Opening | undefined
  readonly tenant: string
}): JSX.Element | null =>
  open?.kind !== 'override' ? null : (
    <div class="override">
      <h2>{openingText.overridden}</h2>
      <p class="said">{open.reason}</p>
      <ul class="plain">
        <li>{openingText.asked(open.actedName, minuteText(open.actedAt))}</li>
        {open.answer !== undefined && (
          <li>
            {openingText.agreedBy(open.answer.name, minuteText(open.answer.at))}：{open.answer.text}
          </li>
        )}
      </ul>
      <details open={open.missing.length <= 5}>
        <summary>{openingText.lacked(open.missing.length)}</summary>
        <Missing opening={open} tenant={tenant} />
      </details>
    </div>
  )

/** What was missing, each with a link to where it can be mended. */
export const Missing = ({
  opening,
  tenant,
}: {
  readonly opening: Opening
  readonly tenant: string
}): JSX.Element => (
  <ul>
    {opening.missing.map(({ kind, id, name }) => (
      <li key={id}>
        <a href={kind === 'account' ? `/people/${id}` : requirementAddress(id, tenant)}>
          {kind === 'account' ? name : (requirementOf(id)?.title ?? name)}
        </a>
        {kind === 'requirement' && `（${id}）`}
      </li>
    ))}
  </ul>
)
