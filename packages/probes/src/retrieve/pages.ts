import type { Installation } from '../installation.ts'
import type { Page } from './http.ts'

type Side = 'resident' | 'console'

/** The pages of a part of the installation, as anybody gets them who is not signed in. */
export async function pagesOf(
  installation: Installation,
  sides: readonly Side[],
  signal: AbortSignal,
): Promise<readonly Page[]> {
  const urls = sides.flatMap((side) => {
    const base = installation[side]
    return base === undefined ? [] : installation.pages[side].map((path) => new URL(path, base))
  })
  return Promise.all(urls.map((url) => installation.ask({ url, signal })))
}

/** The type of what was sent, without its parameters. */
export const mediaTypeOf = ({ headers }: Page): string =>
  (headers.find(([name]) => name === 'content-type')?.[1] ?? '').split(';')[0]?.trim() ?? ''

export const isHtml = (page: Page): boolean => mediaTypeOf(page) === 'text/html'
