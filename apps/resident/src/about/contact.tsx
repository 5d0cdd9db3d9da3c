import type { JSX } from 'preact'
import { inLanguage, type LocalText } from '../tenant/local-text.ts'
import type { TenantModule } from '../tenant/tenant.ts'
import { aboutText } from '../texts/about.ts'
import { language } from '../texts/language.ts'
import { SectionOf } from './section.tsx'

const text = aboutText.contact
const said = (of: LocalText): string => inLanguage(of, language)

/** Whom to ask, and how, when something seems wrong. Nothing can be sent from here. */
export const Contact = ({
  tenant,
}: {
  tenant: Pick<TenantModule, 'name' | 'contact'> | undefined
}): JSX.Element => (
  <>
    <p class="intro">{text.lead}</p>
    {tenant?.contact === undefined ? <p>{text.unknown}</p> : <Office tenant={tenant} />}
    <SectionOf of={text.differs} />
    <p>
      <strong>{text.noSend}</strong>
    </p>
  </>
)

/** How to reach the municipality. */
export const Office = ({
  tenant: { name, contact },
}: {
  tenant: Pick<TenantModule, 'name' | 'contact'>
}): JSX.Element | null => {
  if (contact === undefined) return null
  const { office, phone, hours, address, url } = contact
  return (
    <dl class="office">
      <dt>{text.office}</dt>
      <dd>
        {said(name)} {said(office)}
      </dd>
      <dt>{text.phone}</dt>
      <dd>
        <a href={`tel:${phone}`}>{phone}</a>
      </dd>
      <dt>{text.hours}</dt>
      <dd>{said(hours)}</dd>
      {address !== undefined && (
        <>
          <dt>{text.address}</dt>
          <dd>{said(address)}</dd>
        </>
      )}
      {url !== undefined && (
        <>
          <dt>{text.site}</dt>
          <dd>
            <a href={url} rel="noreferrer">
              {url}
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}
