import { mustRun } from './run-program.ts'

/** Of the job queue nothing is kept: it makes its tables anew, and its jobs come again by the clock. */
const without = ['--exclude-schema=pgboss']

/** An address without its password, which would stand in the list of processes; and the password. */
function apart(address: string): { readonly url: string; readonly env: Record<string, string> } {
  const url = new URL(address)
  const password = decodeURIComponent(url.password)
  url.password = ''
  return { url: url.href, env: password === '' ? {} : { PGPASSWORD: password } }
}

/** Writes a PostgreSQL database, as the snapshot shows it, into a file. @throws ProgramError, MissingProgramError */
export async function dumpServer(address: string, snapshot: string, file: string): Promise<void> {
  const { url, env } = apart(address)
  const args = ['--format=custom', '--compress=0', `--snapshot=${snapshot}`, ...without]
  await mustRun('pg_dump', { args: [...args, `--file=${file}`, `--dbname=${url}`], env })
}

/** Reads such a file into an empty database: all of it or nothing. @throws ProgramError, MissingProgramError */
export async function loadServer(address: string, file: string): Promise<void> {
  const { url, env } = apart(address)
  const args = ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`, file]
  await mustRun('pg_restore', { args, env })
}
