import { useEffect, useState } from 'preact/hooks'
import { linkIn } from '../keep/link.ts'
import { fragmentNow, goTo, onAddress, replaceAddress } from './address.ts'
import { screenOfBox } from './asking.ts'
import { addressOf, routeOf, type Route } from './route.ts'
import { isVenue } from './venue.ts'

/** Where in the page someone is, and how she came there. */
export type Visit = {
  readonly route: Route
  /** How many screens were shown before this one. */
  readonly before: number
  /** The box that a link pointed to. */
  readonly box?: string | undefined
}

const entranceRoute: Route = { screen: 'entrance', venue: false }

/**
 * The screen that the address names, following every change of it. An address that names none leaves
 * things as they are.
 * @param onLink told of a link that carries a form; what it carries does not stay in the address
 */
export function useRoute(onLink: (fragment: string) => void): Visit {
  const [visit, setVisit] = useState<Visit>(() => ({
    route: routeOf(fragmentNow()) ?? entranceRoute,
    before: 0,
  }))
  useEffect(() => {
    let box: string | undefined
    let now = routeOf(fragmentNow()) ?? entranceRoute
    const follow = (): void => {
      const fragment = fragmentNow()
      const link = linkIn(fragment)
      if (link !== undefined) {
        const venue = now.venue || isVenue(fragment)
        replaceAddress(addressOf({ screen: 'keep', venue }))
        onLink(link)
      }
      const route = routeOf(fragmentNow())
      if (route === undefined) return
      const wanted = box
      box = undefined
      now = route
      // What is drawn counts: the address may have changed between the first drawing and now.
      setVisit((last) =>
        addressOf(route) === addressOf(last.route)
          ? last
          : { route, before: last.before + 1, box: wanted },
      )
    }
    const followLink = (event: MouseEvent): void => {
      const name = boxLinked(event)
      if (name === undefined || focusBox(name)) return
      const screen = screenOfBox(name, now.screen)
      if (screen === undefined) return
      event.preventDefault()
      box = name
      goTo(addressOf({ ...now, screen }))
    }
    follow()
    document.addEventListener('click', followLink)
    const stop = onAddress(follow)
    return () => {
      document.removeEventListener('click', followLink)
      stop()
    }
  }, [onLink])
  return visit
}

/** The box, or another part of the page, that a pressed link points to. It leaves the address a screen's. */
function boxLinked(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const fragment = link?.getAttribute('href') ?? ''
  if (!/^#[^/]/.test(fragment) || routeOf(fragment.slice(1)) !== undefined) return undefined
  if (document.getElementById(fragment.slice(1)) !== null) event.preventDefault()
  return fragment.slice(1)
}

/** Goes on in a box that is there. */
function focusBox(name: string): boolean {
  const box = document.getElementById(name)
  if (box === null) return false
  const at = box.id === 'main' ? box.querySelector('h1') : box
  at?.focus()
  at?.scrollIntoView({ block: 'center' })
  return true
}

/** After a screen has changed, the keyboard and the reader go on at its heading, or at the box linked to. */
export function useArrival({ before, box }: Visit, title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (before === 0) return
    window.scrollTo(0, 0)
    if (box === undefined || !focusBox(box))
      document.querySelector<HTMLElement>('#app h1')?.focus({ preventScroll: true })
  }, [before, box])
}
