import { isPage, type Exchange } from '../web/exchange.ts'
import { doorKey, type Door, type Field } from './door.ts'
import { elementsOf, type Element } from './html.ts'

/** What leads on from a page. */
export type Ways = {
  readonly links: readonly URL[]
  /** Those of the links that are `a` elements, which search engines follow. */
  readonly anchors: readonly URL[]
  readonly doors: readonly Door[]
  /** What the page loads: pictures, scripts, style sheets. */
  readonly assets: readonly URL[]
}

/**
 * The links and the forms of a page.
 * @param values what to write into a field of that name
 */
export function waysOf(
  { ask, answer }: Exchange,
  on: URL | Door,
  values: Readonly<Record<string, string>>,
): Ways {
  if (!isPage(answer)) return { links: [], anchors: [], doors: [], assets: [] }
  const elements = elementsOf(answer.text)
  const base = elements.find(({ tag, attributes }) => tag === 'base' && 'href' in attributes)
  const from = URL.parse(base?.attributes['href'] ?? '', ask.url) ?? ask.url
  const links = elements.flatMap((one) => linkIn(one, from))
  const anchors = elements.filter(({ tag }) => tag === 'a').flatMap((one) => linkIn(one, from))
  const forms = elements
    .filter(({ tag }) => tag === 'form')
    .flatMap((form, n) => doorOf(form, controlsOf(elements, form, n), from, on, values))
  const assets = elements.flatMap((one) => assetIn(one, from))
  return {
    links,
    anchors,
    assets,
    doors: [...forms, ...links.flatMap((link) => doorOfAddress(link, on))],
  }
}

function linkIn({ tag, attributes, text }: Element, from: URL): readonly URL[] {
  const { href, src } = attributes
  const to =
    tag === 'a' || tag === 'area'
      ? href
      : tag === 'iframe' || tag === 'frame'
        ? src
        : tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')
          ? /url\s*=\s*['"]?([^'"]*)/i.exec(attributes['content'] ?? '')?.[1]
          : undefined
  const url = to === undefined ? null : URL.parse(to, from)
  if (url === null || endsVisit.test(`${url.pathname} ${text}`)) return []
  url.hash = ''
  return [url]
}

function assetIn({ tag, attributes }: Element, from: URL): readonly URL[] {
  const { href, src, data } = attributes
  const of = tag === 'link' ? href : tag === 'object' ? data : tag === 'a' ? undefined : src
  const url = of === undefined ? null : URL.parse(of, from)
  return url === null ? [] : [url]
}

/** What would end the visit that is being diagnosed. */
const endsVisit = /log-?_?out|sign-?_?out|ログアウト|サインアウト/i

/** An address with parameters is a door as well. */
function doorOfAddress(url: URL, on: URL | Door): readonly Door[] {
  const fields = [...url.searchParams].map(([name, value]) => ({ name, value, hidden: false }))
  if (fields.length === 0) return []
  const bare = new URL(url)
  bare.search = ''
  return [{ method: 'GET', url: bare, fields, encoding: 'form', on }]
}

const controlsOf = (elements: readonly Element[], form: Element, n: number): readonly Element[] => {
  const id = form.attributes['id']
  return elements.filter(
    ({ tag, attributes, form: within }) =>
      /^(input|select|textarea|button|option)$/.test(tag) &&
      (attributes['form'] === undefined
        ? within === n
        : id !== undefined && attributes['form'] === id),
  )
}

function doorOf(
  { attributes, text }: Element,
  controls: readonly Element[],
  from: URL,
  on: URL | Door,
  values: Readonly<Record<string, string>>,
): readonly Door[] {
  const action = attributes['action'] ?? ''
  const url = action === '' ? new URL(from) : URL.parse(action, from)
  const method = /^post$/i.test(attributes['method'] ?? '') ? 'POST' : 'GET'
  const fields = fieldsIn(controls, values)
  if (url === null || endsVisit.test(`${url.pathname} ${text}`)) return []
  // What stands in the address of a GET form is thrown away by the browser; that of a POST form is sent with it.
  if (method === 'GET') url.search = ''
  url.hash = ''
  return fields.length === 0 ? [] : [{ method, url, fields, encoding: 'form', on }]
}

/** What a browser would send if nothing but empty fields were filled in, and the first button pressed. */
function fieldsIn(
  controls: readonly Element[],
  values: Readonly<Record<string, string>>,
): readonly Field[] {
  const fields: Field[] = []
  let select: string | undefined
  let pressed = false
  for (const { tag, attributes, text } of controls) {
    const { name = '', value, type = 'text' } = attributes
    if (tag === 'select') select = name
    if (tag === 'option' && select !== undefined && select !== '') {
      const before = fields.findIndex((one) => one.name === select)
      const field = { name: select, value: value ?? text.trim(), hidden: false }
      if (before < 0) fields.push(field)
      // The first that says something, or the one that is marked.
      else if ('selected' in attributes || fields[before]?.value === '') fields[before] = field
    }
    if (name === '' || 'disabled' in attributes || tag === 'select' || tag === 'option') continue
    const kind = tag === 'textarea' ? 'text' : type.toLowerCase()
    if (kind === 'submit' || tag === 'button') {
      if (!pressed && kind !== 'button' && kind !== 'reset')
        fields.push({ name, value: value ?? '', hidden: true })
      pressed = true
    } else if (kind === 'checkbox' || kind === 'radio') {
      if (!fields.some((one) => one.name === name))
        fields.push({ name, value: value ?? 'on', hidden: false })
    } else if (kind !== 'file' && kind !== 'image' && kind !== 'button' && kind !== 'reset') {
      const given = tag === 'textarea' ? text : (value ?? '')
      const filled = values[name] ?? (given === '' ? usualValue(kind, name) : given)
      fields.push({ name, value: kind === 'hidden' ? given : filled, hidden: kind === 'hidden' })
    }
  }
  return fields
}

/** Something that a form is likely to take in a field left empty. */
function usualValue(kind: string, name: string): string {
  if (kind === 'email' || /mail/i.test(name)) return 'shindan@example.jp'
  if (kind === 'tel' || /^(tel|phone)/i.test(name)) return '0312345678'
  if (kind === 'number' || kind === 'range') return '1'
  if (kind === 'date') return '2026-04-01'
  if (kind === 'url') return 'https://example.jp/'
  if (kind === 'password') return 'Shindan-2026'
  if (/zip|postal/i.test(name)) return '1000001'
  return '1'
}

/** The door of the same place in a page, with the values that this page gives it now. */
export const sameDoor = (door: Door, doors: readonly Door[]): Door | undefined =>
  doors.find((one) => doorKey(one) === doorKey(door))
