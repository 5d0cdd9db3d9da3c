import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type { Finding, Read, Run } from '../finding.ts'

/** nmap's XML (`-oX`): a run for each host that it looked at; each open port is a finding, and each weakness. */
export function readNmap(text: string): Read {
  const root = rootOf(text)
  if (root === undefined) return { ok: false, problem: 'broken' }
  const [finished] = within(root, 'runstats').flatMap((stats) => within(stats, 'finished'))
  // Without its end it was stopped: hosts may be missing.
  if (finished === undefined || finished.attributes['exit'] === 'error')
    return { ok: false, problem: 'unfinished' }
  const seconds = Number(finished.attributes['time'])
  const at = seconds > 0 ? seconds * 1000 : undefined
  const version = root.attributes['version'] ?? ''
  return { ok: true, runs: within(root, 'host').map((host) => runOf(host, version, at)) }
}

function rootOf(text: string): XmlElement | undefined {
  try {
    const { root } = parseXml(text)
    return root?.name === 'nmaprun' ? root : undefined
  } catch {
    return undefined
  }
}

const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  )

function runOf(host: XmlElement, version: string, at: number | undefined): Run {
  const [address] = within(host, 'address')
  const ports = within(host, 'ports').flatMap((all) => within(all, 'port'))
  return {
    tool: 'nmap',
    version,
    target: address?.attributes['addr'] ?? '',
    at,
    findings: ports.flatMap((port) => [...openOf(port), ...weakOf(port)]),
  }
}

const placeOf = ({ attributes: { protocol = '', portid = '' } }: XmlElement): string =>
  `${protocol}/${portid}`

function openOf(port: XmlElement): readonly Finding[] {
  const [state] = within(port, 'state')
  if (state?.attributes['state'] !== 'open') return []
  const [service] = within(port, 'service')
  const { name = '', product = '', version = '' } = service?.attributes ?? {}
  return [
    {
      rule: 'open',
      place: placeOf(port),
      gravity: '情報',
      title: `開いているポート ${placeOf(port)}`,
      detail: [name, product, version].filter((part) => part !== '').join(' '),
      mend: '',
      cwe: undefined,
    },
  ]
}

/** Scripts that say "VULNERABLE" say so in their output; "NOT VULNERABLE" is none. */
function weakOf(port: XmlElement): readonly Finding[] {
  return within(port, 'script')
    .filter(({ attributes: { output = '' } }) =>
      /^\s*State:\s*(?:LIKELY )?VULNERABLE|^\s*VULNERABLE:/m.test(output),
    )
    .map(({ attributes: { id = '', output = '' } }) => ({
      rule: id,
      place: placeOf(port),
      gravity: '高',
      title: id,
      detail: output.trim(),
      mend: '',
      cwe: undefined,
    }))
}
