import type { Download, Locator, Page } from 'playwright-core'

/** What a resident does on a page: everything is found as she finds it, by the words that she reads. */
export type Resident = {
  readonly page: Page
  /** Types into the first box whose label begins so. */
  readonly fill: (label: string, text: string) => Promise<void>
  /** Chooses one of several. */
  readonly choose: (label: string, option: string) => Promise<void>
  readonly tick: (label: string) => Promise<void>
  readonly untick: (label: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  /** Follows a link, and waits for the screen with this heading. */
  readonly follow: (name: string, to: string) => Promise<void>
  /** The same within a part of the form that has a name of its own. */
  readonly within: (name: string) => Pick<Resident, 'fill' | 'choose' | 'tick' | 'press'>
  /** What stands in a part of the page, without the spaces. */
  readonly reads: (part: string) => Promise<string>
  /** Follows a link that saves a file. */
  readonly saves: (name: RegExp) => Promise<Download>
}

const begins = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

export function residentAt(page: Page): Resident {
  return {
    page,
    ...actsIn(page),
    follow: async (name, to) => {
      await page.getByRole('link', { name }).first().click()
      await page.getByRole('heading', { level: 1, name: to }).waitFor()
    },
    within: (name) => actsIn(page.getByRole('group', { name })),
    reads: async (part) =>
      (await page.getByRole('region', { name: part }).innerText()).replace(/\s/g, ''),
    saves: async (name) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ])
      return download
    },
  }
}

function actsIn(part: Page | Locator) {
  const box = (label: string): Locator => part.getByRole('checkbox', { name: begins(label) })
  return {
    fill: (label: string, text: string) =>
      part
        .getByRole('textbox', { name: begins(label) })
        .first()
        .fill(text),
    choose: async (label: string, option: string) => {
      await part.getByRole('combobox', { name: begins(label) }).selectOption({ label: option })
    },
    tick: (label: string) => box(label).check(),
    untick: (label: string) => box(label).uncheck(),
    press: (name: string) => part.getByRole('button', { name }).click(),
  }
}

/** The tax that the page shows, in whatever language. */
export const taxOn = async (page: Page): Promise<string> =>
  (await page.locator('.bill .yen').innerText()).replace(/[^\d,—]/g, '')

/** Makes the 申告書 on the screen 「書類」 and saves it. Gives the path of the file. */
export async function savedPaper({ press, saves }: Resident): Promise<string> {
  await press('申告書のPDFを作る')
  return (await saves(/できました。保存する/)).path()
}
