import type { FileProblem } from '../../form/file.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

const minutesText = (minutes: number): string =>
  `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `imposto_residencial_${year}.json`,
  save: 'Salvar em arquivo',
  saveLead:
    'Grava o que informou em um arquivo neste aparelho. Depois pode continuar daí, também em outro aparelho. Nome, endereço e My Number (マイナンバー) não entram.',
  saveButton: 'Salvar em arquivo',
  open: 'Abrir um arquivo salvo',
  openLead:
    'Escolha o arquivo “imposto_residencial_….json” (ou outro .json salvo nesta página). Antes de abrir, mostramos o conteúdo.',
  openLabel: 'Escolher arquivo',
  link: 'Levar com link ou QR code',
  linkLead:
    'Transforma em link o que informou. O conteúdo fica depois do “#” do link e não é enviado ao servidor. Quem tem o link pode ver o conteúdo; cuidado com quem o recebe. No aparelho em que é aberto, o link fica no histórico do navegador com o conteúdo. Em um aparelho de várias pessoas, use o arquivo.',
  linkButton: 'Criar link e QR code',
  linkLabel: 'Link',
  linkHint: 'Selecione e copie',
  linkTooLong: 'Há conteúdo demais para um link. Salve em arquivo.',
  qrTooLong: 'Há conteúdo demais para um QR code. Use o link ou o arquivo.',
  qrFailed: 'Não foi possível criar o QR code. Use o link ou o arquivo.',
  qrTitle: 'QR code do que informou',
  device: 'Guardar neste aparelho',
  deviceLabel: 'Guardar neste aparelho o que já informei',
  deviceHint:
    'Fica só dentro deste navegador. Não escolha em um aparelho usado por várias pessoas. Pode apagar quando quiser.',
  shared: 'Uso um aparelho de várias pessoas',
  sharedHint: (minutes: number) =>
    `Depois de ${minutesText(minutes)} sem toque, tudo o que informou é apagado. Avisamos 1 minuto antes. Não pode ser escolhido junto com “Guardar neste aparelho”.`,
  clear: 'Apagar',
  clearLead: 'Apaga tudo o que informou e o que foi guardado neste aparelho. Não volta.',
  clearButton: 'Apagar tudo',
  offered: 'Conteúdo a carregar',
  offeredLead: 'Será carregado o seguinte.',
  offeredReplaces: 'O que está informado agora será substituído pelo conteúdo carregado.',
  take: 'Carregar este conteúdo',
  drop: 'Cancelar',
  nothingOffered: '(não há nada informado)',
  keptUnread:
    'Não foi possível ler o que está guardado neste aparelho. Nada foi apagado. Se continuar assim depois de abrir a página de novo, pode apagar na próxima tela.',
  replaceKept:
    'Neste aparelho há conteúdo guardado antes. Substituir pelo que está informado agora?',
  offeredOfPanels: (count: number) =>
    `Além disso, há ${count} ${count === 1 ? 'campo informado' : 'campos informados'} em “E se”, “Conferir” etc.`,
}

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large':
    'Este arquivo é grande demais. Escolha “imposto_residencial_….json”. O que já informou continua aqui.',
  'not-ours':
    'Parece que este arquivo não foi salvo nesta página. Escolha “imposto_residencial_….json”. O que já informou continua aqui.',
  damaged:
    'Falta uma parte do conteúdo ou ele mudou; por isso não pode ser carregado. Use um arquivo salvo de novo ou o link original. O que já informou continua aqui.',
  'newer-version':
    'Foi salvo em uma versão mais nova. Abra esta página de novo e tente outra vez. O que já informou continua aqui.',
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: 'Modo de atendimento',
  promise: 'Nada fica guardado neste aparelho.',
  wipe: 'Próxima pessoa (apagar tudo)',
  minutes: 'Sem toque, apagar depois de',
  minutesOf: minutesText,
  leave: 'Voltar à tela normal',
  countdownTitle: 'O que foi informado será apagado',
  countdown: (seconds: number) =>
    `Em ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'} tudo será apagado.`,
  goOn: 'Continuar',
}
