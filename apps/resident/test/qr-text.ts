import type { Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'

/** What the code on the page says, read off its picture as a telephone does. */
export async function qrText(page: Page): Promise<string> {
  await page.locator('.qr').waitFor()
  const picture = await page.evaluate(async () => {
    const code = document.querySelector('.qr')
    const rows = Number(code?.getAttribute('viewBox')?.split(' ')[2])
    const dark = new Set(
      [...(code?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].map(
        ([, x, y]) => `${x} ${y}`,
      ),
    )
    return { rows, dark: [...dark] }
  })
  const scale = 4
  const size = picture.rows * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  const dark = new Set(picture.dark)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (dark.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`))
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
  return decodeQR({ width: size, height: size, data })
}
