import { emptyForm, type FormState } from '../form/state.ts'

/** An invented resident, so that a first look shows what the page can do. */
export const exampleForm = (municipality: string): FormState => ({
  ...emptyForm(municipality),
  'kyuyo-1-shiharai': '5,001,234',
  'kyuyo-1-shakai-hoken': '72万',
  'kyuyo-1-shin-seimei': '80,000',
  haigusha: 'ari',
  'haigusha-birth': '昭和63年5月5日',
  'haigusha-kyuyo': '1,180,000',
  'shinzoku-kazu': '1',
  'shinzoku-1-zokugara': 'ko',
  'shinzoku-1-birth': '平成23年2月28日',
  'shinzoku-1-dokyo': 'on',
  furusato: '40,000',
})
