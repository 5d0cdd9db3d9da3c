import { isIP } from 'node:net'
import type { HostSettings } from './read.ts'

const parts = '/opt/zeimori/current/deploy/nginx'

/** Where the two listeners of the residents' pages are, and the console. */
const residents = ['127.0.0.1:8181', '127.0.0.1:8182']
const consoleAt = '127.0.0.1:8081'

const inBrackets = (address: string): string => (isIP(address) === 6 ? `[${address}]` : address)

const certificate = (name: string): string =>
  `  ssl_certificate /etc/zeimori/tls/${name}.crt;\n  ssl_certificate_key /etc/zeimori/tls/${name}.key;`

/** The names of the certificates that a host needs, each a pair of files below /etc/zeimori/tls. */
export const certificateNames = ({
  publicNames,
  console: staff,
}: HostSettings): readonly string[] => [...publicNames, staff.name]

const http = ({ console: { networks } }: HostSettings): string => `# 据え付けが書きました。
include ${parts}/zeimori-stop-http.conf;
include ${parts}/zeimori-bans-http.conf;

# 住民のページの入れ物は二つ。片方が止まっても、もう片方が答えます。
upstream zeimori_residents {
  zone zeimori_residents 64k;
${residents.map((one) => `  server ${one} max_fails=2 fail_timeout=5s;`).join('\n')}
  keepalive 32;
}
upstream zeimori_console {
  server ${consoleAt};
  keepalive 16;
}

limit_req_zone $binary_remote_addr zone=zeimori_requests:10m rate=50r/s;
limit_req_status 429;
limit_conn_zone $binary_remote_addr zone=zeimori_connections:10m;
limit_conn_status 429;

geo $zeimori_staff {
  default 0;
${networks.map((network) => `  ${network} 1;`).join('\n')}
}

# ? の後には、探した言葉などが入ることがあります。記録しません。
map $request_uri $zeimori_path {
  "~^(?<zeimori_before>[^?]*)" $zeimori_before;
}
log_format zeimori_json escape=json
  '{"time":"$time_iso8601","remote_addr":"$remote_addr","host":"$host","method":"$request_method",'
  '"uri":"$zeimori_path","status":$status,"bytes":$body_bytes_sent,"request_time":$request_time,'
  '"tls":"$ssl_protocol","answered_by":"$zeimori_answered_by"}';
`

/** Whoever asks for no name of ours gets no certificate and no answer. */
const strangers = (listens: readonly string[]): string => `server {
${listens.map((listen) => `  listen ${listen}:80 default_server;\n  listen ${listen}:443 ssl http2 default_server;`).join('\n')}
  server_name _;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_reject_handshake on;
  return 444;
}
`

const redirect = (name: string, listens: readonly string[]): string => `server {
${listens.map((listen) => `  listen ${listen}:80;`).join('\n')}
  server_name ${name};
  server_tokens off;
  more_clear_headers Server;
  access_log /var/log/nginx/access.log zeimori_json;
  location ^~ /.well-known/acme-challenge/ { root /var/lib/zeimori-acme; }
  location / { return 301 https://${name}$request_uri; }
}
`

const everywhere = ['0.0.0.0', '[::]']

/** A site of residents: everything but the files passes the WAF, and whoever hurries is slowed down. */
const publicSite = (name: string): string => `server {
  listen 0.0.0.0:443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${name};
${certificate(name)}
  include ${parts}/zeimori-edge-server.conf;
  include ${parts}/zeimori-bans-server.conf;
  set $zeimori_tenant $zeimori_of_path;
  include ${parts}/zeimori-stop-server.conf;
  include /etc/zeimori/nginx/public.d/*.conf;
  client_max_body_size 176k;
  modsecurity on;
  modsecurity_rules_file /opt/zeimori/current/deploy/waf/zeimori.conf;
  location ^~ /assets/ {
    # 部品は、値を受け取らない、名前の決まったファイルだけです。
    modsecurity off;
    proxy_pass http://zeimori_residents;
  }
  location / {
    limit_req zone=zeimori_requests burst=300 nodelay;
    proxy_pass http://zeimori_residents;
  }
}
`

const staffSite = ({ console: staff, deviceCertificates }: HostSettings): string => `server {
  listen ${inBrackets(staff.address)}:443 ssl http2;
  server_name ${staff.name};
${certificate(staff.name)}
${deviceCertificates ? '  ssl_client_certificate /etc/zeimori/tls/device-ca.crt;\n  ssl_verify_client optional;\n' : ''}  include ${parts}/zeimori-edge-server.conf;
  include ${parts}/zeimori-bans-server.conf;
  include /etc/zeimori/nginx/console.d/*.conf;
  if ($zeimori_staff = 0) { return 444; }
  client_max_body_size 16m;
  # 添付は、ためずにそのまま渡します。ディスクに残りません。
  proxy_request_buffering off;
  proxy_read_timeout 90s;
  location / {
    limit_req zone=zeimori_requests burst=300 nodelay;
    proxy_pass http://zeimori_console;
  }
}
`

/**
 * The web server in front of everything: TLS, names, limits, logs without a query, the flags of stops and bans.
 * The console answers on its own address alone.
 */
export function nginxSites(settings: HostSettings): string {
  const { publicNames, console: staff } = settings
  const inside = inBrackets(staff.address)
  return [
    http(settings),
    strangers(everywhere),
    strangers([inside]),
    ...publicNames.map((name) => redirect(name, everywhere)),
    redirect(staff.name, [inside]),
    ...publicNames.map(publicSite),
    staffSite(settings),
  ].join('\n')
}
