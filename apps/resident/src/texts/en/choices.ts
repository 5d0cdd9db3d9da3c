import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: {
    '': 'None',
    futsu: 'Disability (障害者)',
    tokubetsu: 'Special disability (特別障害者)',
  },
  haigusha: { '': 'No', ari: 'Yes' },
  zokugara: { '': 'Please choose', ko: 'Child', fubo: 'Parent or grandparent', sonota: 'Other' },
  hitorioya: { '': 'Does not apply', haha: 'Applies (mother)', chichi: 'Applies (father)' },
  kafu: {
    '': 'Does not apply',
    shibetsu: 'Husband died',
    ribetsu: 'Divorced, with a dependent',
  },
  kyuchi: { '1': 'Grade 1 (large cities; if you do not know)', '2': 'Grade 2', '3': 'Grade 3' },
  kokugai: {
    '': 'Japan',
    sumu: 'Abroad',
    'yoken-nashi':
      'Abroad (aged 30 to 69, not studying abroad, no disability, no remittances of 380,000 yen or more)',
  },
  'jutaku-kubun': {
    '': 'No mark 「特」',
    toku: 'Marked 「（特）」',
    tokutoku: 'Marked 「（特特）」',
    tokutokutoku: 'Marked 「（特特特）」',
  },
  aoiro: {
    '': 'White return (not blue)',
    '65': 'Blue return (650,000 yen)',
    '55': 'Blue return (550,000 yen)',
    '10': 'Blue return (100,000 yen)',
  },
  ninzu: {
    '': 'No',
    '1': '1 person',
    '2': '2 persons',
    '3': '3 persons',
    '4': '4 persons',
    '5': '5 persons',
    '6': '6 persons',
    '7': '7 persons',
    '8': '8 persons',
    '9': '9 persons',
  },
  'haito-shurui': {
    joyo: 'Dividends of shares',
    toshin: 'Distributions of stock investment trusts',
    gaika: 'Distributions of foreign-currency and similar trusts',
    taishogai: 'Without dividend credit (foreign shares, J-REIT and so on)',
  },
  'haito-kazei': {
    sogo: 'Declare (taxed together, 総合課税)',
    bunri: 'Declare (taxed separately, 分離課税; listed shares etc.)',
    shinai: 'Do not declare (listed shares etc.)',
  },
  koza: {
    '': 'Specified account without withholding, or ordinary account',
    gensen: 'Specified account with withholding',
  },
  'kabu-shinkoku': { '': 'Do not declare', suru: 'Declare' },
  'tochi-kubun': {
    tanki: 'Short term (5 years or less)',
    'tanki-keigen': 'Short term (sold to the state and so on)',
    choki: 'Long term (more than 5 years)',
    yuryo: 'Long term (sold for quality housing land and so on)',
    kyoju: 'Long term (own home held for more than 10 years)',
  },
  'tochi-tokubetsu': {
    '': 'Not used',
    shuyo: 'Expropriation and the like (50 million yen)',
    kyoju: 'Home you lived in (30 million yen)',
    hisozoku: 'Home of a person who died (30 million yen)',
    'hisozoku-3': 'Home of a person who died, with 3 or more heirs (20 million yen)',
    kukaku: 'Specified land readjustment and the like (20 million yen)',
    zosei: 'Specified housing land development and the like (15 million yen)',
    'h21-h22': 'Land bought in 2009 or 2010 (10 million yen)',
    nochi: 'Rationalised holding of farmland and the like (8 million yen)',
    teimiriyo: 'Little-used land and the like (1 million yen)',
  },
  kurashi: {
    '': 'Please choose',
    fuyo: 'My family or others supported me',
    chochiku: 'I lived on savings',
    nenkin: "I received a survivor's pension or disability pension",
    shitsugyo: 'I received unemployment benefits (雇用保険) or the like',
    seiho: 'I received public assistance (生活保護)',
    gakusei: 'I was a student',
    sonota: 'Other',
  },
  riyu: {
    '': 'Please choose',
    shomei: 'I need an income certificate (所得証明書) or tax exemption certificate (非課税証明書)',
    kokuho: 'To have premiums for national health insurance, long-term care and so on lowered',
    teate: 'For child allowance, nursery fees and the like',
    gakko: 'For a scholarship or tuition fees',
    sonota: 'Other: for example, the municipality sent me a letter',
  },
  iryohi: {
    '': 'Medical expenses deduction (医療費控除)',
    self: 'Self-medication scheme (medicine bought over the counter)',
  },
}
