import type { Screen } from '../../page/route.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../screens.ts'

export const screenTexts: Readonly<Record<Screen, japanese.ScreenText>> = {
  entrance: { title: 'O que deseja fazer?', step: 'Tela inicial' },
  tax: {
    title: 'Copie os valores do seu comprovante de retenção (源泉徴収票)',
    step: 'Saber o imposto',
  },
  furusato: {
    title: 'Quanto pode doar como furusato nozei?',
    step: 'Limite do furusato nozei',
    lead: 'Informe um comprovante de retenção e a família, e o limite aparece. Se ainda não sabe a receita deste ano, pode usar um valor previsto.',
  },
  'no-income': {
    title: 'Declaração de um ano sem renda',
    step: 'Não tive renda',
    lead: 'A declaração pode ser necessária para o certificado de renda ou de isenção (所得証明書・非課税証明書) e para trâmites do seguro nacional de saúde, do auxílio-infância (児童手当) etc.',
  },
  needed: { title: 'Preciso declarar?', step: 'Preciso declarar?' },
  severance: {
    title: 'Imposto sobre a indenização de desligamento (退職金)',
    step: 'Indenização',
    lead: 'O imposto residencial de uma indenização comum, que o empregador retém: ao iene, com os motivos.',
  },
  you: { title: 'Fale sobre você', step: 'Sobre você' },
  kinds: {
    title: 'Que tipos de receita você teve?',
    step: 'Tipos de receita',
    lead: 'Depois perguntamos só sobre o que escolher.',
  },
  income: {
    title: 'Informe as receitas',
    step: 'Receitas',
    lead: 'Receita (収入) é o total que entrou. Renda (所得) é o que resta depois de tirar as despesas etc.; nós a calculamos.',
  },
  deductions: {
    title: 'Informe o que pagou',
    step: 'Deduções',
    lead: 'Isto pode diminuir o imposto. Não informe aqui o que já está no comprovante de retenção.',
  },
  family: { title: 'Fale sobre a sua família', step: 'Família' },
  credits: {
    title: 'Tem financiamento habitacional etc.?',
    step: 'Financiamento habitacional etc.',
    lead: 'Se nada se aplica, toque em “Avançar”.',
  },
  result: { title: 'Resultado', step: 'Resultado' },
  check: {
    title: 'Confira o que informou',
    step: 'Conferência',
    lead: 'Toque em “Corrigir” no que quiser mudar.',
  },
  papers: { title: 'Fazer a declaração (申告書)', step: 'Documentos' },
  keep: { title: 'Salvar ou apagar', step: 'Salvar ou apagar' },
  whatif: { title: 'Comparar: e se…', step: 'E se…' },
  curve: { title: 'Gráfico do limite do furusato nozei', step: 'Gráfico do limite' },
  notice: {
    title: 'Comparar com o aviso de imposto (税額決定通知書)',
    step: 'Comparar com o aviso',
  },
}

/** The words by which one moves from screen to screen. */
export const moveText: Translated<typeof japanese.moveText> = {
  steps: 'Andamento',
  stepOf: (number: number, all: number) => `${number} de ${all}`,
  forwardTo: (screen: string) => `Avançar (${screen})`,
  back: 'Voltar',
  start: 'À tela inicial',
  more: 'O que mais pode fazer',
  results: 'Formas de ver o resultado',
  reasons: 'Como é calculado',
  noKinds: 'Ainda não escolheu os tipos de receita.',
  chooseKinds: 'Escolher os tipos de receita',
  severance:
    'Na indenização comum o imposto é retido no pagamento, e isso é tudo. Não a marque aqui.',
  toSeverance: 'Calcular o imposto sobre a indenização',
  fromFiles: 'Carregar de arquivos de comprovantes (源泉徴収票・証明書, XML)',
  loading: 'Carregando…',
  loadFailed:
    'Não foi possível carregar esta parte. Confira a conexão e tente de novo. As outras telas continuam funcionando.',
  again: 'Carregar de novo',
  needsIncome: 'Informe a receita e o resultado aparece aqui.',
  donatedIn: (year: number) => `É o limite para doações feitas de janeiro a dezembro de ${year}.`,
  notYetDonated: (year: number) => `Ainda não é possível calcular as doações de ${year}.`,
  donateIn: (year: number) => `Calcular o limite das doações de ${year}`,
  documentTitle: (screen: string, municipality: string) =>
    `${screen} – Estimativa do imposto residencial – ${municipality}`,
}

/** Where one can go on, as something to do. */
export const wayTexts: Translated<typeof japanese.wayTexts> = {
  you: 'Mais detalhes (outras receitas e deduções também)',
  kinds: 'Informar outras receitas e deduções',
  whatif: 'Comparar: e se…',
  curve: 'Ver o gráfico do limite do furusato nozei',
  notice: 'Comparar com o aviso de imposto (税額決定通知書)',
  check: 'Conferir o que informou',
  papers: 'Fazer a declaração (申告書)',
  keep: 'Salvar ou apagar',
}
