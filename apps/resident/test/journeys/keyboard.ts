import type { Page } from 'playwright-core'

/** What someone does who has a keyboard and nothing else. */
export type Keyboard = {
  /** Goes on with the Tab key to what is called so. @throws if it is not reached */
  readonly tabTo: (name: string) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Goes down the options of the choice that has the focus. @throws if there is none of that name */
  readonly pick: (option: string) => Promise<void>
}

export function keyboardOn(page: Page): Keyboard {
  const { keyboard } = page
  return {
    tabTo: (name) => pressUntil(page, 'Tab', () => focusedName(page), name),
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.insertText(text),
    pick: (option) => pressUntil(page, 'ArrowDown', () => chosenOption(page), option),
  }
}

/** More boxes than any screen has. */
const most = 150

async function pressUntil(
  page: Page,
  key: string,
  now: () => Promise<string>,
  wanted: string,
): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key)
    if ((await now()).startsWith(wanted)) return
  }
  throw new Error(`「${wanted}」に、${key} では着きません`)
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : at
    return (at?.getAttribute('aria-label') ?? label?.textContent ?? '').trim()
  })

const chosenOption = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLSelectElement ? (at.selectedOptions[0]?.label ?? '') : ''
  })
