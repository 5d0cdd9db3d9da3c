import { 分離課税の用語 } from './terms/bunri-kazei.ts'
import { ふるさと納税の用語 } from './terms/furusato.ts'
import { 非課税と均等割の用語 } from './terms/hikazei.ts'
import { ほかの所得の用語 } from './terms/hoka-no-shotoku.ts'
import { 納め方の用語 } from './terms/osamekata.ts'
import { 所得の用語 } from './terms/shotoku.ts'
import { 所得控除の用語 } from './terms/shotoku-kojo.ts'
import { 所得割の用語 } from './terms/shotoku-wari.ts'
import { 所得税の用語 } from './terms/shotokuzei.ts'
import { 退職所得の用語 } from './terms/taishoku-shotoku.ts'
import { 雑損と医療費の用語 } from './terms/zasson-iryohi.ts'
import { 税額控除の用語 } from './terms/zeigaku-kojo.ts'

export type { Entry } from './entry.ts'

/**
 * 額につける名前のすべてと、その説明。ここにない名前では額を作れないので、説明のない額はできない。
 * 並びは計算の順。
 */
export const terms = {
  ...所得の用語,
  ...ほかの所得の用語,
  ...分離課税の用語,
  ...所得控除の用語,
  ...雑損と医療費の用語,
  ...所得割の用語,
  ...税額控除の用語,
  ...非課税と均等割の用語,
  ...納め方の用語,
  ...ふるさと納税の用語,
  ...所得税の用語,
  ...退職所得の用語,
} as const
