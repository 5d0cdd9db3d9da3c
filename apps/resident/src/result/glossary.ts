import type { glossary } from '../texts/glossary.ts'
import { createContext } from 'preact'

export type Glossary = typeof glossary

/** The sentences that explain each amount. They come when the first reason is opened. */
export type GlossaryShelf = {
  readonly entries: Glossary | undefined
  /** Asks for the sentences; doing so again does no harm. */
  readonly load: () => void
}

export const GlossaryContext = createContext<GlossaryShelf>({
  entries: undefined,
  load: () => undefined,
})
