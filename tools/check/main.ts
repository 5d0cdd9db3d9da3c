/** `npm run check`: every question about the code that needs no running program. */
import { runCheck, steps } from './steps.ts'

let failed = 0
for (const step of steps) {
  const { code, output } = await runCheck(step)
  console.log(`${code === 0 ? '○' : '×'} ${step.name}`)
  if (code !== 0) {
    console.error(output.trim())
    failed++
  }
}
process.exitCode = failed === 0 ? 0 : 1
