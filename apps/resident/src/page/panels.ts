import type { JSX } from 'preact'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'

/** What every part of the page gets that is fetched only when it is looked at. */
export type PanelProps = {
  readonly worked: Worked
  readonly state: FormState
  /** Changes boxes of the form, by name. */
  readonly set: (changes: FormState) => void
}

export type Panel = (props: PanelProps) => JSX.Element | null

export type PanelName = 'whatif' | 'curve' | 'notice' | 'papers' | 'slips' | 'severance'

/** How each panel is fetched. */
export const panels: Readonly<Record<PanelName, () => Promise<Panel>>> = {
  whatif: async () => (await import('../compare/panel.tsx')).WhatIfPanel,
  curve: async () => (await import('../furusato/panel.tsx')).FurusatoPanel,
  notice: async () => (await import('./notice-screen.tsx')).NoticeWithContact,
  papers: async () => (await import('./papers-screen.tsx')).PapersOnOwnForm,
  severance: async () => (await import('../severance/panel.tsx')).SeverancePanel,
  slips: async () => (await import('../slips/slips-panel.tsx')).SlipsPanel,
}
