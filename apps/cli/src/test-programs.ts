/** A program of a Debian package that tests start for real. */
export type TestProgram = {
  readonly path: string
  readonly package: string
  /** What the package would have Debian start at every boot, which no test needs. */
  readonly services?: readonly string[]
}

/** What the tests start for real, and the Debian package that brings it. The product needs none of it. */
export const testPrograms = {
  chromium: { path: '/usr/bin/chromium', package: 'chromium' },
  pdftoppm: { path: '/usr/bin/pdftoppm', package: 'poppler-utils' },
  postgresql: { path: '/usr/bin/pg_ctlcluster', package: 'postgresql', services: ['postgresql'] },
  clamd: {
    path: '/usr/sbin/clamd',
    package: 'clamav-daemon',
    services: ['clamav-daemon', 'clamav-freshclam'],
  },
  nginx: { path: '/usr/sbin/nginx', package: 'nginx-light', services: ['nginx'] },
  nft: { path: '/usr/sbin/nft', package: 'nftables', services: ['nftables'] },
  ip: { path: '/usr/bin/ip', package: 'iproute2' },
  systemd: { path: '/usr/bin/systemd-analyze', package: 'systemd' },
  modSecurity: {
    path: '/usr/lib/nginx/modules/ngx_http_modsecurity_module.so',
    package: 'libnginx-mod-http-modsecurity',
  },
  coreRules: {
    path: '/usr/share/modsecurity-crs/rules/REQUEST-949-BLOCKING-EVALUATION.conf',
    package: 'modsecurity-crs',
  },
  headersMore: {
    path: '/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so',
    package: 'libnginx-mod-http-headers-more-filter',
  },
  restic: { path: '/usr/bin/restic', package: 'restic' },
  python: { path: '/usr/bin/python3', package: 'python3-minimal' },
} as const satisfies Readonly<Record<string, TestProgram>>
