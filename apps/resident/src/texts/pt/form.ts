import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}: ${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}: ${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: 'Sim',
  unread: (typed: string) => `“${typed}” (não foi possível ler; contado como vazio)`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: 'Valor depois da dedução salarial (給与所得控除後の金額)',
  seimeiKojo: 'Dedução de seguro de vida (生命保険料の控除額)',
  kojoGokei: 'Total das deduções (所得控除の額の合計額)',
  gensen: 'Imposto retido (源泉徴収税額)',
  kiso: 'Dedução básica (基礎控除の額)',
  chosei: 'Dedução de ajuste da renda (所得金額調整控除額)',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: 'Não escolher (sem acréscimo)',
  anyMunicipality: 'Não escolher (taxa padrão)',
  elsewhere: 'Outro município',
  announced: (year: string) => `${year} (prévia)`,
  closed: (year: string) => `${year} (não aberto)`,
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: {
    label: 'Salário e bônus',
    hint: 'Empregados, trabalho parcial etc. Quem tem comprovante de retenção (源泉徴収票)',
  },
  nenkin: {
    label: 'Aposentadoria pública (公的年金)',
    hint: 'Pensão nacional, aposentadoria dos empregados (厚生年金), aposentadoria da empresa etc.',
  },
  thenCompute: 'Escolha e toque em “Calcular”; os campos aparecem.',
}
