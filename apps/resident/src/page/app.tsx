import type { 市区町村 } from '@zeimori/municipalities'
import type { JSX } from 'preact'
import { useCallback, useMemo, useReducer, useState } from 'preact/hooks'
import { readFile, type ReadFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { readPlaces } from '../languages/place-names.ts'
import { readLink } from '../keep/link.ts'
import { GlossaryContext } from '../result/glossary.ts'
import { fileProblemTexts } from '../texts/keeping.ts'
import { pageText } from '../texts/page.ts'
import { moveText, screenTexts } from '../texts/screens.ts'
import { goTo } from './address.ts'
import {
  useGlossary,
  useGoingOn,
  useKeeping,
  useLanguages,
  usePrefecture,
  usePrinting,
  type DrawSheet,
} from './effects.ts'
import { formActions, freshModel, next, type Dispatch } from './model.ts'
import { addressOf, type Route } from './route.ts'
import { ScreenOf } from './screens/screen-of.tsx'
import { StepsNav } from './steps-nav.tsx'
import { useArrival, useRoute } from './use-route.ts'
import { useIdle } from './use-idle.ts'
import { Countdown, VenueBar } from './venue-bar.tsx'
import { worker } from './worker.ts'

export type AppProps = {
  readonly tenant: 市区町村
  readonly drawSheet: DrawSheet
  readonly form: FormState
  /** The form was kept on this device, with her consent. */
  readonly keeps: boolean
}

const defaultMinutes = 10

/** The page with scripts: every screen of it, and all that is typed, here on the device. */
export function App({ tenant, drawSheet, form, keeps }: AppProps): JSX.Element {
  const [model, dispatch] = useReducer(next(tenant), freshModel(form, keeps))
  const actions = useMemo(() => formActions(dispatch), [])
  const opening = useOpening(tenant.番号, dispatch)
  const visit = useRoute(opening.openLink)
  const { route } = visit
  const [minutes, setMinutes] = useState(defaultMinutes)
  const [shared, setShared] = useState(false)
  const wipe = useCallback(() => {
    dispatch({ kind: 'clear' })
    goTo(addressOf({ screen: 'entrance', venue: route.venue }))
  }, [route.venue])
  const clear = useCallback(() => {
    if (window.confirm(pageText.clearAsk)) dispatch({ kind: 'clear' })
  }, [])
  const idle = useIdle(route.venue || shared ? minutes : undefined, wipe)
  const work = useMemo(worker, [])
  const chosen = usePrefecture(model.form)
  const places = useMemo(() => {
    // Before anything is drawn that names them.
    readPlaces([tenant, ...(chosen?.市区町村 ?? [])])
    return { tenant, chosen }
  }, [tenant, chosen])
  const worked = useMemo(() => work(model.form, places), [work, model.form, places])
  usePrinting(model.form, worked, drawSheet)
  useGoingOn(model.goOn)
  useKeeping(tenant.番号, model, route.venue)
  useLanguages(model.form, worked.reading.blank)
  useArrival(visit, titleOf(route, tenant))
  const glossary = useGlossary()
  return (
    <GlossaryContext.Provider value={glossary}>
      {route.venue && <VenueBar minutes={minutes} onMinutes={setMinutes} onWipe={wipe} />}
      <StepsNav route={route} />
      <ScreenOf
        route={route}
        model={model}
        worked={worked}
        places={places}
        actions={actions}
        dispatch={dispatch}
        clear={clear}
        refused={opening.refused}
        onFile={opening.openFile}
        idleMinutes={minutes}
        shared={shared}
        onShared={setShared}
      />
      {idle.left !== undefined && <Countdown left={idle.left} onGoOn={idle.goOn} />}
    </GlossaryContext.Provider>
  )
}

const titleOf = ({ screen }: Route, { 名称 }: 市区町村): string =>
  moveText.documentTitle(screenTexts[screen].step, 名称)

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
