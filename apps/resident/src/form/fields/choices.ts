/** What each choice offers, the first being how it stands before it is made. Words: `texts/choices.ts`. */
export const choices = {
  shogai: ['', 'futsu', 'tokubetsu'],
  haigusha: ['', 'ari'],
  zokugara: ['', 'ko', 'fubo', 'sonota'],
  hitorioya: ['', 'haha', 'chichi'],
  kafu: ['', 'shibetsu', 'ribetsu'],
  kyuchi: ['1', '2', '3'],
  kokugai: ['', 'sumu', 'yoken-nashi'],
  'jutaku-kubun': ['', 'toku', 'tokutoku', 'tokutokutoku'],
  aoiro: ['', '65', '55', '10'],
  ninzu: ['', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  'haito-shurui': ['joyo', 'toshin', 'gaika', 'taishogai'],
  'haito-kazei': ['sogo', 'bunri', 'shinai'],
  koza: ['', 'gensen'],
  'kabu-shinkoku': ['', 'suru'],
  'tochi-kubun': ['tanki', 'tanki-keigen', 'choki', 'yuryo', 'kyoju'],
  'tochi-tokubetsu': [
    '',
    'shuyo',
    'kyoju',
    'hisozoku',
    'hisozoku-3',
    'kukaku',
    'zosei',
    'h21-h22',
    'nochi',
    'teimiriyo',
  ],
  iryohi: ['', 'self'],
  kurashi: ['', 'fuyo', 'chochiku', 'nenkin', 'shitsugyo', 'seiho', 'gakusei', 'sonota'],
  riyu: ['', 'shomei', 'kokuho', 'teate', 'gakko', 'sonota'],
} as const satisfies Record<string, readonly string[]>

export type ChoiceName = keyof typeof choices
export type ChoiceOf<C extends ChoiceName> = (typeof choices)[C][number]
