import { executablePath, quiet } from '@zeimori/resident/measuring'
import { chromium } from 'playwright-core'
import lighthouse from 'lighthouse'
import { createServer } from 'node:net'
import { median, type BenchFigure } from '../figure.ts'

const runs = 5
const categories = ['performance', 'accessibility', 'best-practices'] as const

/** Lighthouse on a mobile phone: of each category the median of five runs, on the worst screen. */
export async function lighthouseScores(urls: readonly string[]): Promise<readonly BenchFigure[]> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: [...quiet, `--remote-debugging-port=${port}`],
  })
  const worst = new Map<string, number>()
  try {
    for (const url of urls) {
      const scores: Record<string, number[]> = {}
      for (let run = 0; run < runs; run++)
        for (const [category, score] of await scoresOf(url, port))
          (scores[category] ??= []).push(score)
      const medians = Object.entries(scores).map(
        ([category, all]) => [category, median(all)] as const,
      )
      console.error(new URL(url).pathname + new URL(url).hash, Object.fromEntries(medians))
      for (const [category, score] of medians)
        worst.set(category, Math.min(worst.get(category) ?? 100, score))
    }
  } finally {
    await browser.close()
  }
  return categories.map((category) => ({
    id: `lighthouse_${category.replace('-', '_')}`,
    value: worst.get(category) ?? Number.NaN,
    unit: '',
  }))
}

async function scoresOf(
  url: string,
  port: number,
): Promise<readonly (readonly [string, number])[]> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'silent',
    output: 'json',
  })
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(`lighthouse could not judge ${url}: ${result?.lhr.runtimeError?.code ?? ''}`)
  return categories.map(
    (category) => [category, (result.lhr.categories[category]?.score ?? Number.NaN) * 100] as const,
  )
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
