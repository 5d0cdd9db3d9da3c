import { eraMoment } from '@zeimori/records'
import type { HeaderFooter, PageMargins, PageSetup } from 'hucre'

/** In inches, as Excel keeps them: 12 mm at the sides. */
const margins: PageMargins = {
  left: 0.47,
  right: 0.47,
  top: 0.75,
  bottom: 0.63,
  header: 0.31,
  footer: 0.31,
}

/** A4, as wide as the page and as long as it needs, the head of the table on every page. */
export const pageOf = (
  orientation: 'portrait' | 'landscape',
  { area, headRows }: { readonly area: string; readonly headRows: string },
): PageSetup => ({
  paperSize: 'a4',
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins,
  printArea: area,
  ...(headRows === '' ? {} : { printTitlesRow: headRows }),
})

/** What stands above and below each printed page. */
export const headerAndFooter = (title: string, subject: string, asOf: number): HeaderFooter => ({
  oddHeader: `&L${plain(title)}&R${plain(subject)}`,
  oddFooter: `&L${plain(eraMoment(asOf))} 現在&R&P / &N ページ`,
})

/** Excel reads & as a command, and 255 characters at most in all. */
const plain = (text: string): string =>
  text
    .replaceAll('&', '&&')
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, 80)
    .toWellFormed()
