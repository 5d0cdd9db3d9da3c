import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { Office } from '../about/contact.tsx'
import { NoticePanel } from '../notice/panel.tsx'
import { TenantContext } from '../tenant/context.ts'
import type { PanelProps } from './panels.ts'

/** 答え合わせ, with whom to ask where the two do not agree. */
export function NoticeWithContact(props: PanelProps): JSX.Element {
  const tenant = useContext(TenantContext)
  const contact = tenant?.contact === undefined ? undefined : <Office tenant={tenant} />
  return <NoticePanel {...props} contact={contact} />
}
