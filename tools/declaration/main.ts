/**
 * Writes docs/declaration.md and docs/gold-keys.md out of the very code that reads declarations and cases, or with
 * `--check` says whether they are what would be written. Every key must have its meaning here, and every meaning a key.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { declarationPage } from './declaration-page.ts'
import { goldPage } from './gold-page.ts'

const pages = [
  { file: 'docs/declaration.md', ...declarationPage() },
  { file: 'docs/gold-keys.md', ...goldPage() },
]

for (const { file, text, unexplained, unread } of pages) {
  const formatted = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' })
  const problems = [
    ...unexplained.map((key) => `${file}：「${key}」の意味が tools/declaration にありません。`),
    ...unread.map((key) => `${file}：tools/declaration の「${key}」を読む所がありません。`),
  ]
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem)
    process.exitCode = 1
  } else if (!process.argv.includes('--check')) writeFileSync(file, formatted)
  else if (readFileSync(file, 'utf8') !== formatted) {
    console.error(`${file} が古くなっています。npm run declaration で書き直してください。`)
    process.exitCode = 1
  }
}
