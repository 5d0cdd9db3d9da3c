import type { Yen, 申告 } from '@zeimori/tax'
import type { BoxReader } from '../box-reader.ts'
import { inList, ofSpouse } from '../names.ts'
import { spouseHelpsBlue } from './businesses.ts'

const disabilities = { futsu: '普通', tokubetsu: '特別' } as const

/** What the law asks of the resident herself. */
export const readSelf = (reader: BoxReader): 申告['本人'] => ({
  生年月日: reader.day('birth'),
  障害者: reader.choice('shogai', disabilities),
  ひとり親: reader.choice('hitorioya', { haha: '母', chichi: '父' } as const),
  寡婦: reader.choice('kafu', { shibetsu: '死別', ribetsu: '離別' } as const),
  勤労学生: reader.yes('kinro-gakusei'),
  生活扶助: reader.yes('seikatsu-fujo'),
})

type NameOf = (box: string) => string

function readIncomes(reader: BoxReader, nameOf: NameOf) {
  const read = (box: string): Yen => reader.yen(nameOf(box))
  return {
    給与の収入金額: read('kyuyo'),
    公的年金等の収入金額: read('nenkin'),
    その他の所得金額: read('sonota'),
  }
}

/** Undefined for who has no spouse. */
export const readSpouse = (reader: BoxReader): 申告['配偶者'] =>
  reader.choice('haigusha', { ari: 'ari' }) === undefined
    ? undefined
    : {
        ...readIncomes(reader, ofSpouse),
        生年月日: reader.day(ofSpouse('birth')),
        障害者: reader.choice(ofSpouse('shogai'), disabilities),
        同居: reader.yes(ofSpouse('dokyo')),
        国外に住む: reader.yes(ofSpouse('kokugai')),
        青色事業専従者: spouseHelpsBlue(reader),
      }

/** Who is not said to be a child or a parent counts as neither. */
export function readRelative(reader: BoxReader, number: number): 申告['親族'][number] {
  const nameOf = (box: string): string => inList('shinzoku', number, box)
  const abroad = reader.choice(nameOf('kokugai'), { sumu: 'sumu', 'yoken-nashi': 'yoken-nashi' })
  return {
    続柄:
      reader.choice(nameOf('zokugara'), { ko: '子', fubo: '父母・祖父母' } as const) ?? 'その他',
    生年月日: reader.day(nameOf('birth')),
    ...readIncomes(reader, nameOf),
    同居: reader.yes(nameOf('dokyo')),
    障害者: reader.choice(nameOf('shogai'), disabilities),
    国外に住む: abroad !== undefined,
    ほかの人が扶養: reader.yes(nameOf('hoka-fuyo')),
    国外で要件を満たさない: abroad === 'yoken-nashi',
    事業専従者: reader.yes(nameOf('senju')),
  }
}
