import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { Contact } from '../about/contact.tsx'
import { NoticePanel } from '../notice/panel.tsx'
import { TenantContext } from '../tenant/context.ts'
import type { PanelProps } from './panels.ts'

/** 答え合わせ, with whom to ask where the two do not agree. */
export const NoticeWithContact = (props: PanelProps): JSX.Element => (
  <NoticePanel {...props} contact={<Contact tenant={useContext(TenantContext)} />} />
)
