import type { 課税団体 } from '@zeimori/municipalities'
import { taxName } from '../result/words.ts'
import { remarked } from '../texts/amounts.ts'
import { noticeLineText } from '../texts/notice.ts'
import type { NoticeLine } from './lines.ts'

/** 「所得割額（市民税）」: the same words stand under each of the two taxes. */
export function lineName(line: NoticeLine, 団体: 課税団体): string {
  const name = noticeLineText[line]
  if (line.startsWith('city-')) return remarked(name, taxName(団体, '市町村民税'))
  return line.startsWith('pref-') ? remarked(name, taxName(団体, '道府県民税')) : name
}
