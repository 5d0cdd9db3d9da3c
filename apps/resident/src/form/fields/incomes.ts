import { choiceBox, dayBox, group, tickBox, yenBox, type When } from './field.ts'
import { earns } from './place.ts'

/** The insurance is declared to one employer, on the first slip. */
const firstSlip: When = ({ number }) => number === 1

const hasSalary: When = ({ count }) => count('kyuyo') > 0

const earned = { earned: true } as const

/** Salaries and pensions, slip by slip, in the order of the paper. */
export const slipGroups = [
  group(
    'kyuyo',
    [
      yenBox('shiharai', earned),
      yenBox('shakai-hoken'),
      yenBox('jishin', { when: firstSlip }),
      yenBox('jutaku', { when: firstSlip }),
      yenBox('shin-seimei', { when: firstSlip }),
      yenBox('kyu-seimei', { when: firstSlip }),
      yenBox('kaigo-iryo', { when: firstSlip }),
      yenBox('shin-nenkin', { when: firstSlip }),
      yenBox('kyu-nenkin', { when: firstSlip }),
      yenBox('jutaku-kano', { when: firstSlip }),
      dayBox('kyoju', { when: firstSlip }),
      choiceBox('jutaku-kubun', 'jutaku-kubun', { when: firstSlip }),
      yenBox('kokumin-nenkin', { when: firstSlip }),
      yenBox('kyu-choki', { when: firstSlip }),
    ],
    { list: { most: 10, first: 1 } },
  ),
  group('nenkin', [yenBox('shiharai', earned), yenBox('shakai-hoken')], {
    list: { most: 10, first: 0 },
  }),
] as const

const accounts = [
  yenBox('shunyu', earned),
  yenBox('keihi', earned),
  yenBox('aoiro-senju'),
  tickBox('haigusha-senju'),
  choiceBox('hoka-senju', 'ninzu'),
] as const

const takings = [yenBox('shunyu', earned), yenBox('keihi', earned)] as const

/** Incomes that are worked out from what came in and what it cost. */
export const businessGroups = [
  group('eigyo', accounts, { prefix: 'eigyo', when: earns('eigyo') }),
  group('nogyo', accounts, { prefix: 'nogyo', when: earns('nogyo') }),
  group('fudosan', [...accounts, yenBox('tochi-rishi')], {
    prefix: 'fudosan',
    when: earns('fudosan'),
  }),
  group('kessan', [choiceBox('aoiro', 'aoiro')], { when: earns('eigyo', 'nogyo', 'fudosan') }),
  group('zatsu', takings, { prefix: 'gyomu', when: earns('zatsu') }),
  group('sonota-zatsu', takings, {
    prefix: 'sonota-zatsu',
    inside: 'zatsu',
    when: earns('zatsu'),
  }),
  group('kanai', [tickBox('kanai-rodosha')], { when: earns('eigyo', 'zatsu') }),
  group('ichiji', takings, { prefix: 'ichiji', when: earns('ichiji') }),
  group('tokutei', [yenBox('tokutei-shishutsu')], { when: hasSalary }),
] as const

/** Incomes from what is owned and sold. */
export const assetGroups = [
  group('rishi', [yenBox('rishi', earned)], { when: earns('rishi') }),
  group(
    'haito',
    [
      choiceBox('shurui', 'haito-shurui'),
      choiceBox('kazei', 'haito-kazei'),
      yenBox('shunyu', earned),
      yenBox('fusai'),
      yenBox('wari'),
    ],
    { list: { most: 20, first: 1 }, when: earns('haito') },
  ),
  group(
    'kabu',
    [
      choiceBox('koza', 'koza'),
      choiceBox('shinkoku', 'kabu-shinkoku', { when: ({ beside }) => beside('koza') === 'gensen' }),
      yenBox('shunyu', earned),
      yenBox('keihi', earned),
      yenBox('wari', { when: ({ beside }) => beside('koza') === 'gensen' }),
    ],
    { list: { most: 10, first: 1 }, when: earns('kabu') },
  ),
  group('ippan-kabu', takings, { prefix: 'ippan-kabu', inside: 'kabu', when: earns('kabu') }),
  group(
    'tochi',
    [
      choiceBox('kubun', 'tochi-kubun'),
      yenBox('shunyu', earned),
      yenBox('keihi', earned),
      choiceBox('tokubetsu', 'tochi-tokubetsu'),
    ],
    { list: { most: 10, first: 1 }, when: earns('tochi') },
  ),
  group('joto', takings, { prefix: 'joto-tanki', when: earns('joto') }),
  group('joto-choki', takings, { prefix: 'joto-choki', inside: 'joto', when: earns('joto') }),
  group('sakimono', takings, { prefix: 'sakimono', when: earns('sakimono') }),
  group('sanrin', takings, { prefix: 'sanrin', when: earns('sanrin') }),
  group('taishoku', [yenBox('taishoku-shotoku', earned)], { when: earns('taishoku') }),
  group(
    'kurikoshi',
    [yenBox('jun'), yenBox('zasson'), yenBox('kyoju'), yenBox('kabu'), yenBox('sakimono')],
    { prefix: 'kurikoshi', when: earns('kurikoshi') },
  ),
] as const
