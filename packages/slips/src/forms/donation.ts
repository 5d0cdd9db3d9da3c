import type { FormReader } from '../form-reader.ts'
import { layoutOf, type Line } from '../layout.ts'
import type { Form } from './form.ts'

/** The codes of one version of the 寄附金受領証明書. */
type Codes = {
  readonly row: string
  readonly kind: string
  readonly amount: string
  readonly day: string
}

/** Who received a donation: 国, 都道府県・市区町村, 日赤支部, 共同募金会支部, 政党等, 認定NPO, 公益法人等, その他. */
const receivers = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
/** The newer versions divide 公益法人等 and その他 further, in ways that all depend on the ordinances. */
const moreReceivers = ['9', '10', '11', '12', '13', '14', '15', '16'] as const

/** Carries one donation by who received it. */
export function carryDonation(
  reader: FormReader,
  codes: { readonly kind: string; readonly amount: string },
  kindPlace: number,
  place: number,
): void {
  const receiver = reader.choice(codes.kind, [...receivers, ...moreReceivers], kindPlace)
  if (receiver === undefined) return reader.leave(codes.amount, 'asked-in-form', place)
  if (receiver === '2') {
    reader.warn('designated-receivers')
    return reader.carryAmount(codes.amount, '寄附.ふるさと納税', { place })
  }
  if (receiver === '1' || receiver === '5') return reader.leave(codes.amount, 'no-effect', place)
  if (receiver === '3' || receiver === '4') {
    const question = reader.ask('own-prefecture', ['yes', 'no'], { place })
    const when = { question, is: ['yes'] }
    return reader.carryAmount(codes.amount, '寄附.共同募金と日本赤十字社', { place, when })
  }
  const question = reader.ask('ordinance', ['both', 'prefecture', 'municipality', 'none'], {
    place,
  })
  reader.carryAmount(codes.amount, '寄附.都道府県の条例で指定', {
    place,
    when: { question, is: ['both', 'prefecture'] },
  })
  reader.carryAmount(codes.amount, '寄附.市区町村の条例で指定', {
    place,
    when: { question, is: ['both', 'municipality'] },
  })
}

const dayLine = ({ day }: Codes): Line => [day, '受領年月日', 'day']

const donationForm = (versions: readonly string[], codes: Codes, dayInRow: boolean): Form => ({
  kind: 'donation',
  versions,
  layout: layoutOf(dayInRow ? [] : [dayLine(codes)], {
    [codes.row]: [
      [codes.kind, '寄附の種類', 'choice'],
      [codes.amount, '寄附金額', 'amount', 'not-needed'],
      ...(dayInRow ? [dayLine(codes)] : []),
    ],
  }),
  read: (reader) => {
    const rows = reader.rows(codes.row)
    for (const place of rows) carryDonation(reader, codes, place, place)
    const places = dayInRow ? rows : [0]
    return places.map((place) => reader.day(codes.day, place)?.year)
  },
})

/** 寄附金受領証明書, in its three versions. The first has one day for all of its rows. */
export const donationForms: Readonly<Record<'TEG820' | 'TEG821' | 'TEG822', Form>> = {
  TEG820: donationForm(
    ['1.0'],
    { row: 'WGE00000', kind: 'WGE00020', amount: 'WGE00040', day: 'WGC00000' },
    false,
  ),
  TEG821: donationForm(
    ['1.0', '1.1'],
    { row: 'WHB00000', kind: 'WHB00020', amount: 'WHB00050', day: 'WHB00060' },
    true,
  ),
  TEG822: donationForm(
    ['1.0'],
    { row: 'WLB00000', kind: 'WLB00020', amount: 'WLB00050', day: 'WLB00060' },
    true,
  ),
}
