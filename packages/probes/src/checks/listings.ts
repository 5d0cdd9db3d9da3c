import { probe } from '../probe.ts'
import { basesOf } from '../retrieve/bases.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

const folders = [
  '/about/',
  '/fonts/',
  '/assets/',
  '/t/',
  '/ja/',
  '/icons/',
  '/static/',
  '/files/',
] as const

/** How servers head a list of files. (kenko-E) */
const listing =
  /<title>\s*(Index of|Directory listing|Listing directory)|Parent Directory|To Parent Directory|Directory: \//i

/** No address lists the files beneath it. (chiyoda-34-b, kenko-E) */
export const listings = probe<readonly Page[]>({
  id: 'http/listings',
  version: 1,
  title: 'ファイルの一覧が出ない',
  controls: ['dirlist'],
  part: 'resident',
  byHand: 'アドレスをフォルダまで短くして開き、ファイルの一覧が出ないことを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) =>
        folders.map((path) => installation.ask({ url, path, signal })),
      ),
    ),
  analyze: (answers) =>
    answers.map(({ url, status, body }) => ({
      target: url,
      ok: status < 500 && !listing.test(body),
      seen: listing.test(body) ? `${status}、一覧が出た` : String(status),
    })),
  samples: {
    good: { 'not found': [samplePage({ status: 404 })], 'a page of its own': [samplePage()] },
    bad: {
      nginx: [samplePage({ body: '<html><head><title>Index of /about/</title>' })],
      apache: [samplePage({ body: '<a href="/">Parent Directory</a>' })],
      'with a refusal on top': [samplePage({ status: 403, body: '<title>Index of /</title>' })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path === '/about/'
        ? { ...answer, status: 200, body: '<title>Index of /about/</title>' }
        : answer,
  },
})
