import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillTemplate, templateProblemText, type CellMap, type Fields } from '@zeimori/documents'
import { templates, type Template } from '@zeimori/documents/templates'
import { value } from '@zeimori/records'
import { factsOf } from './facts.ts'

const office = '/usr/bin/soffice'

/**
 * How much municipalities' forms lose when they are filled, with LibreOffice as the judge: styles, merges, print
 * areas, validations and conditions that were there before and are not after, over twelve unlike forms; and pages
 * that look another when nothing but empty text was filled in.
 */
export async function templateLoss(): Promise<{
  readonly forms: number
  readonly lost: readonly string[]
}> {
  if (!existsSync(office)) throw new Error('LibreOffice（libreoffice-calc）がありません')
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-forms-'))
  try {
    await Promise.all(templates.map((template, i) => writeThree(template, join(folder, String(i)))))
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
    convert(folder, files, 'fods')
    convert(
      folder,
      files.filter((name) => !name.includes('filled')),
      'pdf',
    )
    const lost = templates.flatMap(({ name }, i) =>
      [...lostFacts(join(folder, String(i))), ...otherPages(join(folder, String(i)))].map(
        (what) => `${name}: ${what}`,
      ),
    )
    return { forms: templates.length, lost }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const fieldsOf = (...texts: readonly [string, string, string]): Fields => ({
  single: new Map([
    ['自治体', value.text(texts[0])],
    ['作成日', value.text(texts[0])],
  ]),
  rows: [1, 2].map(
    () =>
      new Map([
        ['選択', value.text(texts[1])],
        ['理由', value.text(texts[2])],
      ]),
  ),
})

async function writeThree(template: Template, path: string): Promise<void> {
  const before = await template.bytes()
  writeFileSync(`${path}-before.xlsx`, before)
  const fill = async (fields: Fields): Promise<Uint8Array> => {
    const result = await fillTemplate(before, mapOf(template), fields)
    if (!result.ok) throw new Error(`${template.name}: ${templateProblemText(result.problem)}`)
    return result.value
  }
  writeFileSync(
    `${path}-filled.xlsx`,
    await fill(fieldsOf('見本市', '対応済', '検査に合格しました')),
  )
  writeFileSync(`${path}-empty.xlsx`, await fill(fieldsOf('', '', '')))
}

const mapOf = ({ sheet, single, rows }: Template): CellMap => ({
  cells: [
    { sheet, cell: single[0], field: '自治体' },
    { sheet, cell: single[1], field: '作成日' },
  ],
  tables: [
    {
      sheet,
      firstRow: rows.first,
      lastRow: rows.first + 1,
      columns: [
        { column: rows.choice, field: '選択' },
        { column: rows.reason, field: '理由' },
      ],
    },
  ],
})

function convert(folder: string, files: readonly string[], to: 'fods' | 'pdf'): void {
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files.map((name) => join(folder, name)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  )
}

/** What LibreOffice found before and no longer finds. */
function lostFacts(path: string): readonly string[] {
  const facts = (which: string): readonly string[] =>
    factsOf(readFileSync(`${path}-${which}.fods`, 'utf8'))
  const [before, after] = [facts('before'), new Set(facts('filled'))]
  if (before.length < 10) throw new Error('LibreOffice found nothing in a form')
  return before.filter((fact) => !after.has(fact))
}

/** Pages that look another although only empty text was filled in. */
function otherPages(path: string): readonly string[] {
  const [before, after] = [pagesOf(`${path}-before`), pagesOf(`${path}-empty`)]
  if (before.length !== after.length) return [`${before.length}ページが${after.length}ページに`]
  return before.flatMap((page, i) =>
    after[i] !== undefined && page.equals(after[i]) ? [] : [`${i + 1}ページの見た目`],
  )
}

function pagesOf(path: string): readonly Buffer[] {
  mkdirSync(`${path}-pages`)
  execFileSync('pdftoppm', ['-r', '60', '-gray', `${path}.pdf`, join(`${path}-pages`, 'page')])
  return readdirSync(`${path}-pages`)
    .toSorted()
    .map((name) => readFileSync(join(`${path}-pages`, name)))
}
