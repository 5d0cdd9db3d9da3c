import { spawn } from 'node:child_process'

/** Prints for each line 「a b」 how dpkg places a to b: -1, 0, 1, or x where it takes one of them for no version. */
const script = `while read -r a b; do
  if dpkg --compare-versions "$a" lt "$b" 2>/dev/null; then echo -1
  elif dpkg --compare-versions "$a" eq "$b" 2>/dev/null; then echo 0
  elif dpkg --compare-versions "$a" gt "$b" 2>/dev/null; then echo 1
  else echo x; fi
done`

/** What dpkg itself says of pairs of versions; undefined for what it takes for no version. */
export const askDpkg = (
  pairs: readonly (readonly [string, string])[],
): Promise<readonly (number | undefined)[]> =>
  new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part))
    child.on('error', reject)
    child.on('close', () => {
      const lines = said.trim().split('\n')
      if (lines.length === pairs.length)
        resolve(lines.map((line) => (line === 'x' ? undefined : Number(line))))
      else reject(new Error(`dpkg answered ${lines.length} of ${pairs.length}`))
    })
    child.stdin.end(pairs.map(([a, b]) => `${a} ${b}\n`).join(''))
  })
