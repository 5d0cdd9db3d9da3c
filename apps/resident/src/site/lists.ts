import {
  commonList,
  languageList,
  listPath,
  tenantList,
  type FileList,
} from '../offline/release.ts'
import { hashOf } from './sign.ts'

/** What the service worker goes by: which file of which list is to be what. */
export type Lists = {
  /** The hash of each list, by its name. */
  readonly hashes: Readonly<Record<string, string>>
  /** The lists themselves, by path without the leading slash. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** In which lists a file stands. An asset stands in the list of each language that uses it. */
export type Placing = (path: string) => readonly string[]

/** Where the files of a municipality and those about the site stand. The assets are placed by who uses them. */
export const placed =
  (assets: ReadonlyMap<string, readonly string[]>): Placing =>
  (path) => {
    const [, folder = '', name = ''] = path.split('/')
    if (folder === 'assets') {
      const languages = assets.get(path) ?? []
      return languages.length === 0 ? [commonList] : languages.map(languageList)
    }
    if (folder === 't') return [tenantList(name)]
    if (folder === 'about') return [languageList(name)]
    return folder === '' ? [commonList] : [tenantList('')]
  }

/** @param files by path, without the leading slash */
export function listsOf(files: ReadonlyMap<string, Uint8Array>, place: Placing): Lists {
  const lists = new Map<string, Map<string, string>>()
  for (const [name, bytes] of files) {
    const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`
    const hash = hashOf(bytes)
    for (const list of place(path)) {
      const entries = lists.get(list) ?? new Map<string, string>()
      lists.set(list, entries.set(path, hash))
    }
  }
  const written = [...lists]
    .map(([name, entries]) => ({ name, bytes: bytesOf(Object.fromEntries(entries)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => ({ name, bytes, hash: hashOf(bytes) }))
  return {
    hashes: Object.fromEntries(written.map(({ name, hash }) => [name, hash])),
    files: new Map(written.map(({ hash, bytes }) => [listPath(hash).slice(1), bytes])),
  }
}

const bytesOf = (list: FileList): Uint8Array => Buffer.from(`${JSON.stringify(list)}\n`)
