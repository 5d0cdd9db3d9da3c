import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

/** What the kernel answers for a process that nobody has logged in for. */
const nobody = 4_294_967_295

/**
 * Who sits at the terminal: the person who logged in, whatever user she has become since (sudo, su). The kernel
 * keeps that number for every process, and only root could have set another at the login. (chiyoda-01)
 * @returns the name, or 「uid-1001」 where this host's list of users does not know it
 */
export function terminalPerson(
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
  own: string = userInfo().username,
): string {
  const uid = loginUid(read)
  if (uid === undefined) return own
  for (const line of readOrEmpty(read, '/etc/passwd').split('\n')) {
    const [name, , number] = line.split(':')
    if (name && number === String(uid)) return name
  }
  return `uid-${uid}`
}

function loginUid(read: (file: string) => string): number | undefined {
  const text = readOrEmpty(read, '/proc/self/loginuid').trim()
  const uid = /^\d{1,10}$/.test(text) ? Number(text) : nobody
  return uid >= nobody ? undefined : uid
}

function readOrEmpty(read: (file: string) => string, file: string): string {
  try {
    return read(file)
  } catch {
    return ''
  }
}
