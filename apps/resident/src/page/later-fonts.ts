import { moveText, screenTexts } from '../texts/screens.ts'

/** How long drawing waits for the fonts, in milliseconds: what the device keeps is there by then. */
const moment = 100

/**
 * The characters that no first sight needs come in our font, too: until then their style sheet waits as one
 * for the printer.
 */
export function bringLaterFonts(): boolean {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')
  if (sheet !== null) sheet.media = 'all'
  return sheet !== null
}

/** The same before a screen is drawn, so that where the fonts are near it is drawn in them from the first. */
export async function laterFontsNear(): Promise<void> {
  if (!bringLaterFonts()) return
  const text = Object.values(screenTexts)
    .map(({ title, lead = '' }) => title + lead)
    .join(moveText.loadFailed)
  const fonts = [400, 700].map((weight) =>
    document.fonts.load(`${weight} 1em 'Noto Sans JP'`, text),
  )
  const soon = new Promise((goOn) => setTimeout(goOn, moment))
  await Promise.race([Promise.all(fonts), soon]).catch(() => undefined)
}
