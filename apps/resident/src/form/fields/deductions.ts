import { choiceBox, dayBox, group, tickBox, yenBox, type When } from './field.ts'

const hasPension: When = ({ count }) => count('nenkin') > 0

/** What was paid, and what is taken off the tax for it. */
export const deductionGroups = [
  group(
    'hoka',
    [
      yenBox('shakai-hoken'),
      yenBox('kakekin'),
      yenBox('shin-seimei'),
      yenBox('kyu-seimei'),
      yenBox('kaigo-iryo'),
      yenBox('shin-nenkin'),
      yenBox('kyu-nenkin'),
      yenBox('jishin'),
      yenBox('kyu-choki'),
    ],
    { prefix: 'hoka' },
  ),
  group('iryohi', [choiceBox('tokurei', 'iryohi'), yenBox('shiharai'), yenBox('hoten')], {
    prefix: 'iryohi',
  }),
  group('zasson', [yenBox('sonshitsu'), yenBox('saigai'), yenBox('hoten')], { prefix: 'zasson' }),
  group('kifu', [yenBox('furusato'), tickBox('onestop')]),
  group('hoka-kifu', [yenBox('bokin'), yenBox('jorei-ken'), yenBox('jorei-shi')], {
    prefix: 'kifu',
  }),
] as const

/** What is taken off the tax itself, and what else decides it. */
export const creditGroups = [
  group('jutaku', [yenBox('kanogaku'), dayBox('kyoju'), choiceBox('kubun', 'jutaku-kubun')], {
    prefix: 'jutaku',
  }),
  group('gaikoku', [yenBox('zeigaku'), yenBox('gendo'), yenBox('fukko')], { prefix: 'gaikoku' }),
  group('zennendo', [yenBox('zennendo-nenkin')], { when: hasPension }),
  group(
    'jijo',
    [
      tickBox('jusho'),
      tickBox('joyaku'),
      tickBox('kokugai-chuko'),
      tickBox('kumiai'),
      tickBox('genmen'),
    ],
    { prefix: 'jijo' },
  ),
] as const
