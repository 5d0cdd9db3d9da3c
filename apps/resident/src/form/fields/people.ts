import { choiceBox, dayBox, group, tickBox, yenBox, type When } from './field.ts'
import { earns } from './place.ts'

const married: When = ({ value }) => value('haigusha') === 'ari'

/** Spouse, children, parents: whoever lives on the same purse; and what the law asks of herself. */
export const peopleGroups = [
  group('kazoku', [choiceBox('haigusha', 'haigusha')]),
  group(
    'haigusha',
    [
      yenBox('kyuyo'),
      yenBox('nenkin'),
      yenBox('sonota'),
      dayBox('birth'),
      choiceBox('shogai', 'shogai'),
      // Whether the spouse lives here is asked only where a disability makes it count.
      tickBox('dokyo', { when: ({ beside }) => beside('shogai') !== '' }),
      tickBox('kokugai'),
    ],
    { prefix: 'haigusha', inside: 'kazoku', when: married },
  ),
  group(
    'shinzoku',
    [
      choiceBox('zokugara', 'zokugara', { must: true }),
      dayBox('birth', { must: true }),
      yenBox('kyuyo'),
      yenBox('nenkin'),
      yenBox('sonota'),
      tickBox('dokyo'),
      choiceBox('shogai', 'shogai'),
      choiceBox('kokugai', 'kokugai'),
      tickBox('hoka-fuyo'),
      tickBox('senju', { when: earns('eigyo', 'nogyo', 'fudosan') }),
    ],
    { list: { most: 40, first: 0 }, inside: 'kazoku' },
  ),
  group('anata', [
    dayBox('birth'),
    choiceBox('shogai', 'shogai'),
    choiceBox('hitorioya', 'hitorioya'),
    choiceBox('kafu', 'kafu'),
    tickBox('kinro-gakusei'),
    tickBox('seikatsu-fujo'),
  ]),
] as const
