import type { Gravity } from '@zeimori/records'
import type { Finding, Read } from '../finding.ts'
import { momentIn, placeOf, textIn, thingIn, thingsIn, type Thing } from './thing.ts'

const gravityOf = (level: string): Gravity =>
  Number(level) >= 3 ? '高' : Number(level) === 2 ? '中' : Number(level) === 1 ? '低' : '情報'

/** wapiti's report (`-f json`): vulnerabilities and anomalies by category. */
export function readWapiti(report: Thing): Read {
  const infos = thingIn(report, 'infos')
  const target = textIn(infos, 'target')
  if (target === '') return { ok: false, problem: 'broken' }
  const classes = thingIn(report, 'classifications')
  const of = (group: Thing, gravity?: Gravity): readonly Finding[] =>
    Object.keys(group).flatMap((category) =>
      thingsIn(group, category).map((one) => findingOf(category, one, target, classes, gravity)),
    )
  return {
    ok: true,
    runs: [
      {
        tool: 'wapiti',
        version: textIn(infos, 'version').replace(/^Wapiti /i, ''),
        target: placeOf(target),
        at: momentIn(textIn(infos, 'date').replace(/ \+0000$/, ' GMT')),
        findings: [
          ...of(thingIn(report, 'vulnerabilities')),
          ...of(thingIn(report, 'anomalies'), '情報'),
        ],
      },
    ],
  }
}

function findingOf(
  category: string,
  one: Thing,
  target: string,
  classes: Thing,
  gravity: Gravity = gravityOf(textIn(one, 'level')),
): Finding {
  const path = URL.parse(textIn(one, 'path'), target)?.href ?? textIn(one, 'path')
  const parameter = textIn(one, 'parameter')
  return {
    rule: category,
    place: [textIn(one, 'method'), placeOf(path), parameter]
      .filter((part) => part !== '')
      .join(' '),
    gravity,
    title: category,
    detail: textIn(one, 'info'),
    mend: textIn(thingIn(classes, category), 'sol'),
    cwe: undefined,
  }
}
