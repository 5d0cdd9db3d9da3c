import type { 課税団体 } from '@zeimori/municipalities'
import type { JSX } from 'preact'
import { Why } from '../result/why.tsx'
import { yenText } from '../texts/amounts.ts'
import { noticeText } from '../texts/notice.ts'
import type { Difference, NoticeCheck } from './check.ts'
import { lineName } from './line-name.ts'
import { gapText, likelyText, reasonText } from './said.ts'

export type NoticeResultProps = { readonly check: NoticeCheck; readonly 団体: 課税団体 }

const mostWhole = 3

/** Which lines agree and which differ, and what would make them agree. */
export function NoticeResult({ check, 団体 }: NoticeResultProps): JSX.Element {
  const { agreeing, differences, whole } = check
  if (differences.length === 0)
    return (
      <div class="fact ok" role="status">
        <p>
          <b>{noticeText.agree(agreeing.length)}</b>
        </p>
        <p>{noticeText.agreeWhy}</p>
      </div>
    )
  return (
    <>
      <p class="fact wait" role="status">
        <b>{noticeText.differ(differences.length)}</b>{' '}
        {agreeing.length > 0 && noticeText.someAgree(agreeing.length)}
      </p>
      {whole.length > 0 && (
        <div class="fact info">
          <p>
            <b>{noticeText.wholeLead}</b>
          </p>
          <ul>
            {whole.slice(0, mostWhole).map((likely) => (
              <li key={likelyText(likely)}>{likelyText(likely)}</li>
            ))}
          </ul>
        </div>
      )}
      <ul class="differences">
        {differences.map((difference) => (
          <OneDifference key={difference.line} difference={difference} 団体={団体} />
        ))}
      </ul>
    </>
  )
}

function OneDifference({ difference, 団体 }: { difference: Difference; 団体: 課税団体 }) {
  const { line, theirs, ours, difference: by, slight, reasons } = difference
  return (
    <li>
      <h3>{lineName(line, 団体)}</h3>
      <dl>
        <div>
          <dt>{noticeText.theirs}</dt>
          <dd class="num">{yenText(theirs)}</dd>
        </div>
        <div>
          <dt>{noticeText.ours}</dt>
          <dd class="num">{yenText(ours.yen)}</dd>
        </div>
        <div>
          <dt>{noticeText.difference}</dt>
          <dd>{gapText(by)}</dd>
        </div>
      </dl>
      {slight !== undefined && <p>{noticeText.slight[slight]}</p>}
      {slight === undefined && reasons.length === 0 && <p>{noticeText.unknown}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((likely) => (
            <li key={likelyText(likely)}>{reasonText(likely)}</li>
          ))}
        </ul>
      )}
      {ours.figures.map((figure, i) => (
        <Why key={i} figure={figure} 団体={団体} links={undefined} />
      ))}
    </li>
  )
}
