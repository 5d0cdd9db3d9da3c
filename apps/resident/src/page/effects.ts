import { その他の番号, 県を読む, type 県の市区町村 } from '@zeimori/municipalities'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { writeBrief } from '../form/file.ts'
import { valueOf, type FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import type { Glossary, GlossaryShelf } from '../result/glossary.ts'
import { onDeparture } from '../keep/departing.ts'
import { keepForm, onKeptElsewhere } from '../keep/device.ts'
import { takeHanded } from '../keep/handed.ts'
import { fragmentNow } from './address.ts'
import type { Dispatch, Model } from './model.ts'
import { purposeOf, type Route } from './route.ts'

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

/** Takes what is typed along to this page in another language, and over the pages about the site. */
export function useHandingOver(
  municipality: string,
  { form, offered, shared, round }: Model,
  minutes: number,
): void {
  useEffect(() => {
    // What was on its way when all was wiped, on a link that led nowhere, is wiped, too.
    if (round > 0) takeHanded(municipality, Date.now())
  }, [municipality, round])
  useEffect(
    () =>
      onDeparture(document, () => ({
        municipality,
        fragment: fragmentNow(),
        at: Date.now(),
        form: writeBrief(form),
        ...(offered !== undefined && { offered: writeBrief(offered) }),
        shared,
        minutes,
      })),
    [municipality, form, offered, shared, minutes],
  )
}

/** Keeps the form on the device for as long as she agrees, and follows what she does in another tab. */
export function useKeeping(
  municipality: string,
  { form, keeps }: Model,
  venue: boolean,
  dispatch: Dispatch,
): void {
  const elsewhere = useRef<FormState | undefined>(undefined)
  useEffect(() => {
    // What another tab has just kept is there already.
    if (keeps && !venue && form !== elsewhere.current) keepForm(municipality, form)
  }, [municipality, form, keeps, venue])
  useEffect(() => {
    if (!keeps) return undefined
    return onKeptElsewhere(municipality, (kept) => {
      if (kept === undefined) dispatch({ kind: 'keep', keeps: false })
      if (kept?.ok !== true) return
      elsewhere.current = kept.form
      dispatch({ kind: 'adopt', form: kept.form })
    })
  }, [municipality, keeps, dispatch])
}

/** Where all is wiped for whoever comes next, a page that the browser brings back as it was left is wiped, too. */
export function useComingBack(wipes: boolean, municipality: string, wipe: () => void): void {
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent): void => {
      const handed = persisted ? takeHanded(municipality, Date.now()) : undefined
      if (persisted && wipes && handed?.form === undefined) wipe()
    }
    window.addEventListener('pageshow', back)
    return () => window.removeEventListener('pageshow', back)
  }, [wipes, municipality, wipe])
}

/** What it means to arrive at a screen, or in the mode beside a member of staff. */
export function useRouteChange({ screen, venue }: Route, dispatch: Dispatch): void {
  useEffect(() => {
    if (venue) dispatch({ kind: 'enter-venue' })
  }, [venue, dispatch])
  useEffect(() => {
    const purpose = purposeOf(screen)
    if (purpose !== undefined) dispatch({ kind: 'begin', purpose })
  }, [screen, dispatch])
}
