import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality} – Simulação do imposto residencial`,
  entrance: 'Simulação do imposto residencial: início',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `(${problems} a conferir) ` : ''}Estimativa do imposto residencial – ${municipality}`,
  description: (municipality: string) =>
    `Calcula o imposto residencial de ${municipality} até o último iene a partir dos comprovantes de retenção, mostra as razões e o limite do furusato nozei.`,
  footer: (version: string) => `税守 (Zeimori) ${version} – Este resultado é uma estimativa.`,
  skip: 'Ir ao conteúdo',
  languages: 'Idioma (Language)',
  about: 'Sobre esta página',
  aboutNoScript: 'Sem JavaScript',
  promise: 'Os valores informados são calculados só neste aparelho. Nada é enviado.',
  promiseNoScript:
    'Esta página não usa JavaScript. Os valores são calculados no servidor, sem guardar nem registrar.',
  trial: 'Isto é um teste. 見本市 (Cidade Modelo) é fictícia.',

  computed: 'Calculado para você',
  notComputed: 'Calculado a partir do valor pago',
  fromBelow: 'Calculado a partir dos valores abaixo',
  unused: 'Não é usado',
  residentPart: (amount: string) => `No imposto residencial: ${amount}`,

  must: 'Obrigatório',

  problems: (count: number) => `Confira ${count} ${count === 1 ? 'ponto' : 'pontos'}`,
  compute: 'Calcular',
  print: 'Imprimir em A4',
  example: 'Ver um exemplo',
  clear: 'Apagar tudo o que informei',
  clearAsk: 'Tudo o que informou será apagado e não volta. Continuar?',
  formLabel: 'Dados da estimativa',
  noScript: 'O JavaScript parece não funcionar.',
  noScriptLink: 'Usar a página sem JavaScript',
  noScriptAbsent:
    'Esta página calcula com JavaScript. Aqui não há página sem ele. Ative o JavaScript ou consulte o seu município.',
}
