/** Results in the form in which each tool writes them. Synthetic: hosts are of example names and addresses. */
export const nmap = (
  ports: readonly number[],
  at = 1_790_000_000,
  end = '<finished exit="success" time="AT"/>',
) =>
  `<?xml version="1.0"?>
<!DOCTYPE nmaprun>
<nmaprun scanner="nmap" version="7.93">
<host><address addr="192.0.2.5" addrtype="ipv4"/>
<ports><extraports state="closed" count="65000"/>
${ports
  .map(
    (port) => `<port protocol="tcp" portid="${port}"><state state="open"/>
<service name="http" product="nginx" version="1.22"/>
<script id="http-slowloris-check" output="&#xa;  VULNERABLE:&#xa;  Slowloris&#xa;    State: LIKELY VULNERABLE"/>
<script id="ssl-poodle" output="  NOT VULNERABLE"/></port>`,
  )
  .join('\n')}
<port protocol="tcp" portid="22"><state state="filtered"/></port>
</ports></host>
<runstats>${end.replace('AT', String(at))}</runstats>
</nmaprun>`

const said = (id: string, severity: string, finding: string) => ({
  id,
  ip: 'zei.example.jp/192.0.2.5',
  port: '443',
  severity,
  finding,
})

export const testssl = JSON.stringify([
  { id: 'engine_problem', ip: '/', port: '443', severity: 'WARN', finding: 'no engine' },
  said('SSLv3', 'OK', 'not offered'),
  said('TLS1', 'LOW', 'offered (deprecated)'),
  { ...said('BEAST', 'MEDIUM', 'VULNERABLE'), cwe: 'CWE-20' },
  said('scanTime', 'INFO', '54'),
])

export const testsslPretty = JSON.stringify({
  scanResult: [
    {
      targetHost: 'zei.example.jp',
      ip: '192.0.2.5',
      port: '443',
      protocols: [{ id: 'TLS1', severity: 'LOW', finding: 'offered (deprecated)' }],
      vulnerabilities: [{ id: 'BEAST', severity: 'MEDIUM', finding: 'VULNERABLE', cwe: 'CWE-20' }],
    },
  ],
  scanTime: 54,
})

export const wapiti = JSON.stringify({
  classifications: { 'Cross Site Scripting': { desc: '…', sol: 'Encode what is shown.' } },
  vulnerabilities: {
    'Cross Site Scripting': [
      {
        method: 'GET',
        path: '/search?q=%3Cscript%3E&page=3',
        info: 'XSS vulnerability found via injection in the parameter q',
        level: 2,
        parameter: 'q',
      },
    ],
    'SQL Injection': [],
  },
  anomalies: { 'Internal Server Error': [{ method: 'POST', path: '/a', info: '500', level: 1 }] },
  infos: {
    target: 'http://192.0.2.5/',
    date: 'Mon, 21 Sep 2026 12:00:00 +0000',
    version: 'Wapiti 3.0.4',
  },
})

export const zap = JSON.stringify({
  '@version': '2.15.0',
  created: '2026-09-21T12:00:00.000Z',
  site: [
    {
      '@name': 'https://zei.example.jp',
      alerts: [
        {
          pluginid: '10038',
          alertRef: '10038-1',
          name: 'Content Security Policy (CSP) Header Not Set',
          riskcode: '2',
          confidence: '3',
          desc: '<p>A &lt;meta&gt; or a header.</p>',
          solution: '<p>Set it.</p>',
          cweid: '693',
          instances: [
            { uri: 'https://zei.example.jp/a?x=1&b=2#top', method: 'GET', param: '' },
            { uri: 'https://zei.example.jp/b', method: 'GET', param: '' },
          ],
        },
        {
          alertRef: '1',
          name: 'no',
          riskcode: '3',
          confidence: '0',
          instances: [{ uri: 'https://zei.example.jp/' }],
        },
      ],
    },
  ],
})

export const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'scanner',
          version: '4.1',
          rules: [
            {
              id: 'js/xss',
              shortDescription: { text: 'Unescaped output' },
              help: { text: 'Escape it.' },
              properties: {
                'security-severity': '6.1',
                tags: ['security', 'external/cwe/cwe-079'],
              },
            },
          ],
        },
      },
      invocations: [{ executionSuccessful: true, endTimeUtc: '2026-09-21T12:00:00Z' }],
      results: [
        {
          ruleId: 'js/xss',
          message: { text: 'Output of q' },
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: 3 } } },
          ],
          partialFingerprints: { primaryLocationLineHash: 'abc:1' },
        },
        { ruleId: 'js/xss', message: { text: 'old' }, suppressions: [{ kind: 'inSource' }] },
        { ruleId: 'js/ok', kind: 'pass', message: { text: 'well' } },
      ],
    },
  ],
})

export const lynis = `# Lynis Report
report_version_major=1
report_datetime_start=2026-09-21 12:00:00
lynis_version=3.0.8
hostname=app1
warning[]=FIRE-4512|iptables module(s) loaded, but no rules active|-|-|
suggestion[]=SSH-7408|Consider hardening SSH configuration|AllowTcpForwarding (set YES to NO)|-|
suggestion[]=SSH-7408|Consider hardening SSH configuration|MaxAuthTries (set 6 to 3)|text:edit it|
hardening_index=62
report_datetime_end=2026-09-21 12:01:00
finish=true
`

export const sqlmap = `Target URL,Place,Parameter,Technique(s),Note(s)
http://192.0.2.5:8080/list?id=1,GET,id,BEU,
"http://192.0.2.5:8080/say?text=a,b",POST,"na""me",T,
`

export const ownScan = JSON.stringify({
  startedAt: 1,
  endedAt: 1_790_000_000_000,
  product: '0.1.0',
  from: 'outside',
  rule: { allowed: [443], fromOutside: true },
  ports: [{ tcp: { address: '192.0.2.5' }, udp: [] }],
  tls: [{ target: { host: '192.0.2.5', port: 443, name: 'zei.example.jp' } }],
  findings: [
    {
      id: 'tls/hsts',
      place: 'zei.example.jp:443',
      gravity: '中',
      title: 'HSTS がない、または短い',
      seen: 'max-age=0',
      mend: '付けます。',
      requirements: [],
    },
  ],
})
