/**
 * `./zeimori test [PART…]`: everything that CI runs. Prints each part's time, and last
 * `N passed, N failed, N skipped`. In CI a skipped test is a failure.
 */
import { installPrograms } from './debian.ts'
import { parts, tolerance, type Counts, type Part } from './parts.ts'

const wanted = process.argv.slice(2)
if (wanted.some((name) => ['--help', '-h'].includes(name))) {
  console.log(
    `CI が走らせるのと同じ、すべての検査と試験。\n\n使い方: ./zeimori test [${parts.map(({ name }) => name).join('|')}]…`,
  )
  process.exit(0)
}
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(
    `${unknown.join('、')} という部分はありません。あるのは ${parts.map(({ name }) => name).join('、')} です。`,
  )
  process.exit(2)
}

/** Runs one part and says how it went; too long a time fails it. */
async function runPart({ name, seconds, run }: Part): Promise<Counts> {
  const begun = performance.now()
  const { output, skips, slowest, ...counts } = await run()
  const taken = (performance.now() - begun) / 1000
  const late = taken > seconds * tolerance
  if (counts.failed > 0) console.log(output.trim())
  for (const skip of skips) console.log(`飛ばした試験: ${skip}`)
  for (const { title, seconds: s } of slowest)
    console.log(`  ${s.toFixed(1).padStart(5)} s ${title}`)
  console.log(
    `${name}: ${taken.toFixed(1)} s（予算 ${seconds} s）${late ? ' × 予算を半分以上こえました' : ''}`,
  )
  return late ? { ...counts, failed: counts.failed + 1 } : counts
}

await installPrograms()
const total = { passed: 0, failed: 0, skipped: 0 }
for (const part of parts) {
  if (wanted.length > 0 && !wanted.includes(part.name)) continue
  const { passed, failed, skipped } = await runPart(part)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
const skippedInCi = process.env['CI'] === 'true' && total.skipped > 0
if (skippedInCi) console.log('CI では、試験を飛ばしてはいけません。')
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 || skippedInCi ? 1 : 0
