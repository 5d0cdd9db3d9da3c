import type { JSX } from 'preact'
import type { Correction } from '../tenant/corrections.ts'
import { inLanguage } from '../tenant/local-text.ts'
import type { Notice } from '../tenant/settings.ts'
import type { TenantModule } from '../tenant/tenant.ts'
import { isShown } from '../tenant/years.ts'
import { aboutText } from '../texts/about.ts'
import { language } from '../texts/language.ts'

const text = aboutText.news

export type NewsProps = {
  readonly tenant: Pick<TenantModule, 'notices' | 'corrections'> | undefined
  /** The day in Japan. */
  readonly today: string
}

/** What a municipality says now, and every figure that it has ever put right. */
export const News = ({ tenant, today }: NewsProps): JSX.Element => {
  const notices = tenant?.notices.filter((notice) => isShown(notice, today)) ?? []
  const corrections = tenant?.corrections ?? []
  return (
    <>
      {tenant === undefined && <p class="intro">{text.unknown}</p>}
      <section>
        <h2>{text.notices}</h2>
        {notices.length === 0 && tenant !== undefined && <p>{text.noNotices}</p>}
        {notices.map((notice) => (
          <NoticeOf key={notice.id} notice={notice} />
        ))}
      </section>
      <section>
        <h2>{text.corrections}</h2>
        <p>{text.correctionsLead}</p>
        {corrections.length === 0 && tenant !== undefined && <p>{text.noCorrections}</p>}
        {corrections.map((correction) => (
          <CorrectionOf key={correction.id} correction={correction} />
        ))}
      </section>
    </>
  )
}

const NoticeOf = ({
  notice: { from, title, text: body, url },
}: {
  notice: Notice
}): JSX.Element => (
  <section class="news">
    <h3>{inLanguage(title, language)}</h3>
    <p class="day">{aboutText.day(from)}</p>
    <p>{inLanguage(body, language)}</p>
    {url !== undefined && (
      <p>
        <a href={url} rel="noreferrer">
          {text.more}
        </a>
      </p>
    )}
  </section>
)

/** A correction, as the page of corrections and the result show it. */
export const CorrectionOf = ({
  correction: { date, title, text: body, when },
}: {
  correction: Correction
}): JSX.Element => (
  <section class="news">
    <h3>{inLanguage(title, language)}</h3>
    <p class="day">
      {aboutText.day(date)}　{text.years(when.years)}
    </p>
    <p>{inLanguage(body, language)}</p>
  </section>
)
