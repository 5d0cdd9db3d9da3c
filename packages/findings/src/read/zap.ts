import type { Gravity } from '@zeimori/records'
import type { Finding, Read } from '../finding.ts'
import { cweOf, momentIn, placeOf, plain, textIn, thingsIn, type Thing } from './thing.ts'

const gravities: readonly Gravity[] = ['情報', '低', '中', '高']
/** What somebody has marked as no finding. */
const falsePositive = '0'

/** ZAP's traditional JSON report. */
export function readZap(report: Thing): Read {
  const at = momentIn(textIn(report, 'created')) ?? momentIn(textIn(report, '@generated'))
  const sites = thingsIn(report, 'site')
  if (sites.length === 0) return { ok: false, problem: 'broken' }
  return {
    ok: true,
    runs: sites.map((site) => ({
      tool: 'ZAP',
      version: textIn(report, '@version'),
      target: textIn(site, '@name'),
      at,
      findings: thingsIn(site, 'alerts').flatMap((alert) =>
        textIn(alert, 'confidence') === falsePositive
          ? []
          : thingsIn(alert, 'instances').map((one) => findingOf(alert, one)),
      ),
    })),
  }
}

function findingOf(alert: Thing, one: Thing): Finding {
  const parts = [textIn(one, 'method'), placeOf(textIn(one, 'uri')), textIn(one, 'param')]
  return {
    rule: textIn(alert, 'alertRef') || textIn(alert, 'pluginid'),
    place: parts.filter((part) => part !== '').join(' '),
    gravity: gravities[Number(textIn(alert, 'riskcode'))] ?? '情報',
    title: textIn(alert, 'name') || textIn(alert, 'alert'),
    detail: [plain(textIn(alert, 'desc')), textIn(one, 'evidence')]
      .filter((part) => part !== '')
      .join('\n'),
    mend: plain(textIn(alert, 'solution')),
    cwe: cweOf(textIn(alert, 'cweid')),
  }
}
