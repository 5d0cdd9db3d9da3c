import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { forgetForm } from '../keep/device.ts'
import { hasKept } from '../keep/key.ts'
import { keepingText } from '../texts/keeping.ts'
import { pageText } from '../texts/page.ts'
import { screenTexts } from '../texts/screens.ts'
import type { Dispatch, Model } from './model.ts'
import { addressOf } from './route.ts'

export type Device = {
  /** Something is kept on the device that could not be read. */
  readonly unread: boolean
  /** Wipes all, the device too, having asked. */
  readonly clear: () => void
  readonly keep: (keeps: boolean) => void
  readonly share: (shared: boolean) => void
}

/** The acts by which she decides what the device keeps. Nothing else forgets what is kept. */
export function useDevice(
  municipality: string,
  { keeps: kept }: Model,
  dispatch: Dispatch,
  unreadAtFirst: boolean,
): Device {
  const [unread, setUnread] = useState(unreadAtFirst)
  const forget = useCallback(() => {
    forgetForm(municipality)
    setUnread(false)
  }, [municipality])
  const clear = useCallback(() => {
    if (!window.confirm(pageText.clearAsk)) return
    forget()
    dispatch({ kind: 'clear' })
  }, [forget, dispatch])
  const keep = (keeps: boolean): void => {
    // What is there already is not hers, or she could not see it.
    const another = keeps && !kept && hasKept(municipality)
    const wanted = keeps && (!another || window.confirm(keepingText.replaceKept))
    if (wanted || !keeps) forget()
    dispatch({ kind: 'keep', keeps: wanted })
  }
  const share = (shared: boolean): void => {
    if (shared && kept) forget()
    dispatch({ kind: 'share', shared })
  }
  return { unread, clear, keep, share }
}

/** Says that something is there which could not be read, and where it can be cleared. */
export const UnreadNotice = (): JSX.Element => (
  <p class="refused" role="alert">
    {keepingText.keptUnread}{' '}
    <a href={addressOf({ screen: 'keep', venue: false })}>{screenTexts.keep.step}</a>
  </p>
)
