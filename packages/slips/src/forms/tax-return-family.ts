import type { FormReader } from '../form-reader.ts'

const relations = ['子', '父母・祖父母', 'その他'] as const
type Relation = (typeof relations)[number]

/** The family words of returns. What is in none of these is asked. */
const familyWords: Readonly<Record<Relation, RegExp>> = {
  子: /^(?:子|実子|養子|養女|[長次二三四五六七八九]男|[長次二三四五六七八九]女|息子|娘)$/,
  '父母・祖父母':
    /^(?:[実養義]?[父母]|祖[父母]|養祖[父母]|義祖[父母]|曽祖[父母]|曾祖[父母]|夫の[父母]|妻の[父母])$/,
  その他:
    /^(?:孫|曽孫|曾孫|ひ孫|[義]?[兄弟姉妹]|兄弟|姉妹|伯[父母]|叔[父母]|おじ|おば|甥|姪|おい|めい|いとこ|従兄弟|従姉妹|子の妻|子の夫|子の配偶者)$/,
}

/** The spouse and the relatives of the second table, without their names. In a return, 1 says that a place is marked. */
export function readFamily(reader: FormReader): void {
  const spouse = reader.day('ABY00040')
  if (spouse !== undefined) readSpouse(reader)
  for (const place of reader.rows('ABY00150'))
    if (reader.day('ABY00190', place) !== undefined) readRelative(reader, place)
    else reader.note({ label: '親族', code: 'ABY00150', place, reason: 'asked-in-form' })
}

const marked = (reader: FormReader, code: string, place = 0): boolean =>
  reader.choice(code, ['1', '2'], place) === '1'

function readSpouse(reader: FormReader): void {
  reader.carryDay('ABY00040', '配偶者.生年月日')
  if ((reader.amount('ABB00780') ?? -1) >= 0) reader.carryAmount('ABB00780', '配偶者.合計所得金額')
  if (marked(reader, 'ABY00070')) reader.carryChoice('ABY00070', '配偶者.障害者', '特別')
  else if (marked(reader, 'ABY00060')) reader.carryChoice('ABY00060', '配偶者.障害者', '普通')
  if (marked(reader, 'ABY00090')) reader.carryChoice('ABY00090', '配偶者.国外', '該当')
  if (marked(reader, 'ABY00130')) reader.carryChoice('ABY00130', '配偶者.別居', '該当')
}

function readRelative(reader: FormReader, place: number): void {
  reader.carryDay('ABY00190', '親族.生年月日', { place })
  readRelation(reader, place)
  const mark = (code: string): boolean => marked(reader, code, place)
  if (mark('ABY00220')) reader.carryChoice('ABY00220', '親族.障害者', '特別', { place })
  else if (mark('ABY00210')) reader.carryChoice('ABY00210', '親族.障害者', '普通', { place })
  if ((reader.amount('ABY00235', place) ?? 0) > 0)
    reader.carryChoice('ABY00235', '親族.国外', '該当', { place })
  if (mark('ABY00280')) reader.carryChoice('ABY00280', '親族.別居', '該当', { place })
  if (mark('ABY00283')) reader.carryChoice('ABY00283', '親族.調整', '該当', { place })
}

function readRelation(reader: FormReader, place: number): void {
  const words = reader.words('ABY00180', place)
  const known = relations.find((relation) => familyWords[relation].test(words))
  if (known !== undefined) return reader.carryChoice('ABY00180', '親族.続柄', known, { place })
  const question = reader.ask('relation', relations, { place })
  for (const relation of relations)
    reader.carryChoice('ABY00180', '親族.続柄', relation, {
      place,
      when: { question, is: [relation] },
    })
}
