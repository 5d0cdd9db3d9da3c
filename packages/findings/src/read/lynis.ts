import type { Gravity } from '@zeimori/records'
import type { Finding, Read } from '../finding.ts'
import { momentIn } from './thing.ts'

/** lynis's report (`--report-file`): lines of name=value; warnings are graver than suggestions. */
export function readLynis(text: string): Read {
  const lines = text.split('\n').map((line) => line.trim())
  const of = (name: string): string =>
    lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  if (of('finish') !== 'true' && of('report_datetime_end') === '')
    return { ok: false, problem: 'unfinished' }
  const found = (name: string, gravity: Gravity): readonly Finding[] =>
    lines
      .filter((line) => line.startsWith(`${name}[]=`))
      .map((line) => findingOf(line.slice(name.length + 3), gravity))
  const ended = of('report_datetime_end').replace(' ', 'T')
  return {
    ok: true,
    runs: [
      {
        tool: 'lynis',
        version: of('lynis_version'),
        target: of('hostname'),
        // It writes the host's own time without saying which: that is no moment.
        at: /Z|[+-]\d\d:?\d\d$/.test(ended) ? momentIn(ended) : undefined,
        findings: [...found('warning', '中'), ...found('suggestion', '低')],
      },
    ],
  }
}

/** "TEST-ID|text|details|solution|", with "-" for what there is none of. */
function findingOf(line: string, gravity: Gravity): Finding {
  const [rule = '', title = '', details = '', solution = ''] = line
    .split('|')
    .map((part) => (part === '-' ? '' : part))
  return {
    rule,
    place: details || title,
    gravity,
    title,
    detail: details,
    mend: solution,
    cwe: undefined,
  }
}
