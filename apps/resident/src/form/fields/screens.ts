import type { GroupId } from './index.ts'

/** The screens that ask questions, each with the cards that it draws, in order. Words: `texts/screens.ts`. */
export const askingScreens = {
  tax: ['kyuyo', 'nenkin', 'kazoku', 'anata', 'hoka', 'kifu'],
  furusato: ['kyuyo', 'kazoku', 'kifu', 'anata'],
  you: ['anata'],
  'no-income': ['nashi'],
  kinds: ['shurui', 'nashi'],
  income: [
    'kyuyo',
    'nenkin',
    'eigyo',
    'nogyo',
    'fudosan',
    'kessan',
    'zatsu',
    'kanai',
    'ichiji',
    'rishi',
    'haito',
    'kabu',
    'tochi',
    'joto',
    'sakimono',
    'sanrin',
    'taishoku',
    'kurikoshi',
    'tokutei',
  ],
  deductions: ['hoka', 'iryohi', 'zasson', 'kifu', 'hoka-kifu'],
  family: ['kazoku'],
  credits: ['jutaku', 'gaikoku', 'zennendo', 'jijo'],
} as const satisfies Record<string, readonly GroupId[]>

/** Every card, as the page without JavaScript draws them, one below the other. */
export const allCards: readonly GroupId[] = [
  'kyuyo',
  'nenkin',
  'kazoku',
  'anata',
  'hoka',
  'kifu',
  'shurui',
  'nashi',
  ...askingScreens.income.slice(2),
  ...askingScreens.deductions.filter((id) => id !== 'hoka' && id !== 'kifu'),
  ...askingScreens.credits,
]
