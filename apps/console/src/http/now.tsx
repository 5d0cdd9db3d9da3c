import { Type } from 'typebox'
import { NowPage } from '../now/now-page.tsx'
import { readNow } from '../now/read-now.ts'
import { nowText } from '../texts/now.ts'
import { route, type Route } from './route.ts'

/** いまの状態: is everything well, what is happening, and where is it mended. (S31) */
export const nowRoutes: readonly Route[] = [
  route('GET', '/now', 'signed-in', Type.Object({}), async ({ services, caller }) => {
    if (caller === undefined) return { kind: 'missing' }
    const areas = await readNow(services, caller)
    return {
      kind: 'page',
      title: nowText.title,
      body: <NowPage areas={areas} now={services.now()} />,
    }
  }),
]
