import { その他の番号, 県を読む, type 県の市区町村 } from '@zeimori/municipalities'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { valueOf, type FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import type { Glossary, GlossaryShelf } from '../result/glossary.ts'
import { forgetForm, keepForm } from '../keep/device.ts'
import { writePlainLink } from '../keep/link.ts'
import type { Model } from './model.ts'

/** Draws the sheet to be printed, or takes it away. */
export type DrawSheet = (
  of: { readonly form: FormState; readonly worked: Worked } | undefined,
) => void

/**
 * The sheet is drawn when printing begins, by whichever way: until then nobody sees it. It goes when the form
 * changes: what one has printed must not stand in the page of the next.
 */
export function usePrinting(form: FormState, worked: Worked, drawSheet: DrawSheet): void {
  useEffect(() => {
    let isDrawn = false
    const draw = (): void => {
      isDrawn = true
      drawSheet({ form, worked })
    }
    window.addEventListener('beforeprint', draw)
    return () => {
      window.removeEventListener('beforeprint', draw)
      if (isDrawn) drawSheet(undefined)
    }
  }, [form, worked, drawSheet])
}

/** The prefecture that the form names, fetched when it is named: a module of its own. */
export function usePrefecture(form: FormState): 県の市区町村 | undefined {
  const [known, setKnown] = useState<県の市区町村>()
  const code = valueOf(form, 'dantai') === その他の番号 ? valueOf(form, 'ken') : ''
  useEffect(() => {
    let wanted = true
    const keep = (県: 県の市区町村 | undefined): void => {
      if (wanted && 県 !== undefined) setKnown(県)
    }
    // Without it the municipality counts as one with the standard rates.
    県を読む(code).then(keep, () => undefined)
    return () => {
      wanted = false
    }
  }, [code])
  return known
}

/** The keyboard goes on where the last act says. */
export function useGoingOn(goOn: Model['goOn']): void {
  useEffect(() => {
    if (goOn !== undefined) document.querySelector<HTMLElement>(goOn.at)?.focus()
  }, [goOn])
}

/** The sentences of the reasons, fetched when the first reason is about to be opened. */
export function useGlossary(): GlossaryShelf {
  const [entries, setEntries] = useState<Glossary>()
  return useMemo(
    () => ({ entries, load: () => void loadGlossary().then(setEntries, () => undefined) }),
    [entries],
  )
}

/** A module of its own, so that the first page does not wait for it. Without it the reasons lack their sentence. */
const loadGlossary = async (): Promise<Glossary> => (await import('../texts/glossary.ts')).glossary

/** Takes what is typed along to the page in another language, which is a page of its own. */
export function useLanguages(form: FormState, blank: boolean): void {
  useEffect(() => {
    if (blank) return undefined
    const carry = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a[data-language]') : null
      if (link instanceof HTMLAnchorElement) link.hash = writePlainLink(form)
    }
    document.addEventListener('click', carry)
    return () => document.removeEventListener('click', carry)
  }, [form, blank])
}

/** Keeps the form on the device for as long as she agrees, and forgets it as soon as she does not. */
export function useKeeping(municipality: string, { form, keeps }: Model, venue: boolean): void {
  useEffect(() => {
    if (keeps && !venue) keepForm(municipality, form)
    else forgetForm(municipality)
  }, [municipality, form, keeps, venue])
}
