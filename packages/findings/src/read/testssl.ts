import type { Gravity } from '@zeimori/records'
import type { Finding, Read } from '../finding.ts'
import { cweOf, isThing, textIn, thingsIn, type Thing } from './thing.ts'

const gravityOf: ReadonlyMap<string, Gravity> = new Map([
  ['CRITICAL', '高'],
  ['HIGH', '高'],
  ['MEDIUM', '中'],
  ['LOW', '低'],
])

/** It did not come to its end: what is missing is not known to be well. */
const signsOfEnd = /^(scanTime|overall_grade)$/

/** testssl.sh's flat list (`--jsonfile`). What it only remarks (OK, INFO, WARN) is no finding. */
export function readTestssl(list: readonly unknown[]): Read {
  const said = list.filter((one) => isThing(one))
  if (!said.some((one) => signsOfEnd.test(textIn(one, 'id'))))
    return { ok: false, problem: 'unfinished' }
  if (said.some((one) => textIn(one, 'severity') === 'FATAL'))
    return { ok: false, problem: 'unfinished' }
  const targets = [...new Set(said.map(targetOf))].filter((target) => target !== '')
  return {
    ok: true,
    runs: targets.map((target) => ({
      tool: 'testssl.sh',
      version: '',
      target,
      at: undefined,
      findings: said.filter((one) => targetOf(one) === target).flatMap(findingOf),
    })),
  }
}

/** "name/address" and the port. */
const targetOf = (one: Thing): string => {
  const [name = ''] = textIn(one, 'ip').split('/')
  return name === '' ? '' : `${name}:${textIn(one, 'port')}`
}

function findingOf(one: Thing): readonly Finding[] {
  const gravity = gravityOf.get(textIn(one, 'severity'))
  const rule = textIn(one, 'id')
  if (gravity === undefined || rule === '') return []
  const detail = textIn(one, 'finding')
  return [
    { rule, place: '', gravity, title: rule, detail, mend: '', cwe: cweOf(textIn(one, 'cwe')) },
  ]
}

/** Its nested form (`--jsonfile-pretty`) as the flat list. */
export function flattened(pretty: Thing): readonly unknown[] {
  const flat = thingsIn(pretty, 'scanResult').flatMap((result) => {
    const ip = `${textIn(result, 'targetHost')}/${textIn(result, 'ip')}`
    const port = textIn(result, 'port')
    return Object.keys(result).flatMap((name) =>
      thingsIn(result, name).map((one): Thing => ({ ...one, ip, port })),
    )
  })
  const hasTime = textIn(pretty, 'scanTime') !== ''
  return hasTime ? [...flat, { id: 'scanTime' }] : flat
}
