import type { JSX } from 'preact'
import { useCallback, useMemo, useReducer, useState } from 'preact/hooks'
import { readFile, type ReadFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { readPlaces } from '../languages/place-names.ts'
import { readLink } from '../keep/link.ts'
import { GlossaryContext } from '../result/glossary.ts'
import type { Settled } from '../tenant/context.ts'
import { fileProblemTexts } from '../texts/keeping.ts'
import { moveText, screenTexts } from '../texts/screens.ts'
import { goTo } from './address.ts'
import {
  useComingBack,
  useGlossary,
  useGoingOn,
  useHandingOver,
  useKeeping,
  usePrefecture,
  usePrinting,
  useRouteChange,
  type DrawSheet,
} from './effects.ts'
import { formActions, next, type Dispatch, type Model } from './model.ts'
import { addressOf, type Route } from './route.ts'
import { ScreenOf } from './screens/screen-of.tsx'
import { StepsNav } from './steps-nav.tsx'
import { UnreadNotice, useDevice } from './use-device.tsx'
import { useArrival, useRoute } from './use-route.ts'
import { useIdle } from './use-idle.ts'
import { usualMinutes } from './venue.ts'
import { Countdown, VenueBar } from './venue-bar.tsx'
import { safeWork } from './work-out-safely.ts'

export type AppProps = {
  readonly settled: Settled
  readonly drawSheet: DrawSheet
  readonly beginning: Beginning
}

/** How a page begins: with what was kept on the device or came along from the page before. */
export type Beginning = {
  readonly model: Model
  /** Something is kept on the device that could not be read. It stays there. */
  readonly unread: boolean
  /** After how long without a touch all is wiped, where she has settled it. */
  readonly minutes: number | undefined
}

/** The page with scripts: every screen of it, and all that is typed, here on the device. */
export function App({ settled, drawSheet, beginning }: AppProps): JSX.Element {
  const { 団体: tenant } = settled
  const [model, dispatch] = useReducer(next(settled), beginning.model)
  const actions = useMemo(() => formActions(dispatch), [])
  const opening = useOpening(tenant.番号, dispatch)
  const visit = useRoute(opening.openLink)
  const { route } = visit
  const [minutes, setMinutes] = useState(beginning.minutes ?? usualMinutes)
  const wipes = route.venue || model.shared
  const wipe = useCallback(() => {
    dispatch({ kind: 'clear' })
    goTo(addressOf({ screen: 'entrance', venue: route.venue }))
  }, [route.venue])
  const device = useDevice(tenant.番号, model, dispatch, beginning.unread)
  const idle = useIdle(wipes ? minutes : undefined, wipe)
  const { places, worked } = useWork(settled, model.form)
  usePrinting(model.form, worked, drawSheet)
  useGoingOn(model.goOn)
  useKeeping(tenant.番号, model, route.venue, dispatch)
  useHandingOver(tenant.番号, model, minutes)
  useComingBack(wipes, tenant.番号, wipe)
  useRouteChange(route, dispatch)
  useArrival(visit, titleOf(route, tenant.名称))
  const glossary = useGlossary()
  return (
    <GlossaryContext.Provider value={glossary}>
      {route.venue && <VenueBar minutes={minutes} onMinutes={setMinutes} onWipe={wipe} />}
      {device.unread && !route.venue && <UnreadNotice />}
      <StepsNav route={route} />
      <ScreenOf
        key={model.round}
        route={route}
        atOnce={visit.box !== undefined}
        model={model}
        worked={worked}
        places={places}
        actions={actions}
        dispatch={dispatch}
        clear={device.clear}
        refused={opening.refused}
        onFile={opening.openFile}
        idleMinutes={minutes}
        onKeeps={device.keep}
        onShared={device.share}
      />
      {idle.left !== undefined && <Countdown left={idle.left} onGoOn={idle.goOn} />}
    </GlossaryContext.Provider>
  )
}

/** What follows from the form, in the places that it may name. */
function useWork({ 団体: tenant, open }: Settled, form: FormState) {
  const work = useMemo(() => safeWork(open), [open])
  const chosen = usePrefecture(form)
  const places = useMemo(() => {
    // Before anything is drawn that names them.
    readPlaces([tenant, ...(chosen?.市区町村 ?? [])])
    return { tenant, chosen }
  }, [tenant, chosen])
  const worked = useMemo(() => work(form, places), [work, form, places])
  return { places, worked }
}

const titleOf = ({ screen }: Route, municipality: string): string =>
  moveText.documentTitle(screenTexts[screen].step, municipality)

type Opening = {
  /** Why what was last opened could not be used. */
  readonly refused: string | undefined
  readonly openFile: (text: string) => void
  readonly openLink: (fragment: string) => void
}

/** Opens what was saved: shown before it is used, and refused with a sentence where it cannot be. */
function useOpening(municipality: string, dispatch: Dispatch): Opening {
  const [refused, setRefused] = useState<string>()
  const settle = useCallback(
    (read: ReadFile): void => {
      setRefused(read.ok ? undefined : fileProblemTexts[read.problem])
      dispatch(read.ok ? { kind: 'offer', form: read.form } : { kind: 'drop-offer' })
    },
    [dispatch],
  )
  const openFile = useCallback(
    (text: string): void => settle(readFile(text, municipality)),
    [settle, municipality],
  )
  const openLink = useCallback(
    (fragment: string): void => void readLink(fragment, municipality).then(settle),
    [settle, municipality],
  )
  return { refused, openFile, openLink }
}
