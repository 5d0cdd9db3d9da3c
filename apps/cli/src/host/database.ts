import { isIP } from 'node:net'
import type { HostSettings } from './read.ts'
import type { HostFacts, HostFile } from './render.ts'

/** Writes are on disk before they are answered, and what was asked is not written down with its values. */
const always = `# 据え付けが書きました。
password_encryption = scram-sha-256
fsync = on
full_page_writes = on
synchronous_commit = on
log_connections = on
log_disconnections = on
log_statement = none
log_min_error_statement = panic
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_timezone = 'Asia/Tokyo'
timezone = 'UTC'
row_security = on
`

const apart = (address: string): string => `listen_addresses = '${address}'
ssl = on
ssl_min_protocol_version = 'TLSv1.2'
ssl_cert_file = '/etc/zeimori/postgresql.crt'
ssl_key_file = '/etc/zeimori/postgresql.key'
`

/**
 * Who may come to the database: on one host only by the socket and by the name of the user; from hosts of the
 * application only by TLS and with a password.
 */
function whoMayCome({ mode, applicationAddresses }: HostSettings): string {
  const far = applicationAddresses.flatMap((address) => {
    const from = `${address}/${isIP(address) === 4 ? 32 : 128} scram-sha-256`
    // The owner has no password, and so no way in, but while somebody brings the database forward.
    return [`hostssl zeimori zeimori ${from}`, `hostssl zeimori zeimori_owner ${from}`]
  })
  return `${[
    '# 据え付けが書きました。',
    'local all postgres peer',
    'local zeimori zeimori_owner peer map=zeimori',
    'local zeimori zeimori peer',
    'local zeimori zeimori_copier scram-sha-256',
    ...(mode === 'database' ? far : []),
  ].join('\n')}\n`
}

/** Of hosts that have the database on them. */
export function databaseFiles(
  settings: HostSettings,
  { postgresql }: HostFacts,
): readonly HostFile[] {
  const { mode, databaseAddress } = settings
  if (mode === 'application') return []
  const place = `etc/postgresql/${postgresql}/main`
  const listens =
    mode === 'database' && databaseAddress !== undefined
      ? apart(databaseAddress)
      : "listen_addresses = ''\n"
  return [
    { path: `${place}/conf.d/zeimori.conf`, text: `${always}${listens}`, mode: 0o644 },
    { path: `${place}/pg_hba.conf`, text: whoMayCome(settings), mode: 0o640 },
    {
      path: `${place}/pg_ident.conf`,
      text: '# 据え付けが書きました。\nzeimori root zeimori_owner\n',
      mode: 0o640,
    },
  ]
}
