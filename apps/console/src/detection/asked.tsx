import { may } from '@zeimori/records'
import type { JSX } from 'preact'
import { Field, Form } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { detectionText } from '../texts/detection.ts'
import { titleOf } from './answer-table.tsx'
import type { DetectionPageProps } from './detection-page.tsx'

/** Where it is waited for somebody's word whether a municipality's service is stopped. */
export const Asked = ({ caller, token, rules, asked }: DetectionPageProps): JSX.Element => (
  <section class="card">
    <h2>{detectionText.asked}</h2>
    {asked.length === 0 ? (
      <p>{detectionText.nothingAsked}</p>
    ) : (
      <>
        <p>{detectionText.askedLead}</p>
        <p>
          <a href="/stops">{detectionText.stopPage}</a>
        </p>
        <Table
          name={detectionText.asked}
          columns={detectionText.askedColumns}
          rows={asked.map((one) => [
            one.tenant ?? '',
            titleOf(
              rules.map(({ rule }) => rule),
              one.rule,
            ),
            one.reason,
            minuteText(one.at),
            minuteText(one.until),
            one.otherwise === null ? '' : detectionText.otherwise[one.otherwise],
            may(caller.actor, 'detection.change', undefined) && (
              <Form
                key="decline"
                action={`/detection/answers/${one.id}/decline`}
                token={token}
                send={detectionText.decline}
                aside
              >
                <Field name="reason" id={`reason-${one.id}`} label={detectionText.declineReason} />
              </Form>
            ),
          ])}
        />
      </>
    )}
  </section>
)
