import type { 年度の記号 } from '@zeimori/tax'
import type { ListId, Part } from '../fields/field.ts'

/** From the page's upper left corner, in millimetres. */
export type Rect = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export type Align = 'left' | 'center' | 'right'

/** Where the value of a field stands. On a further sheet the rows of its list count from 1 again. */
export type Box = Rect & {
  readonly field: string
  readonly align: Align
  /** The largest type, in points. A long text is set smaller. */
  readonly size: number
  /** One character a cell, the last in the last cell. */
  readonly cells?: number
  /** The value stands here as well; its own place is another box. */
  readonly again?: true
  /** Where the box comes in reading order among the page's words. */
  readonly order: number
}

/** Words that the paper itself prints. */
export type Label = Rect & {
  readonly text: string
  readonly align: Align
  readonly size: number
  readonly heading?: true
  /** Written from top to bottom. */
  readonly upright?: true
  readonly order: number
}

/** A ruled line or, with `fill`, a grey ground. Widths in millimetres. */
export type Rule =
  | {
      readonly kind: 'line'
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
      readonly width: number
    }
  | (Rect & { readonly kind: 'ground' })

/** What the paper shows before anything is filled in. */
export type Background =
  /** A page of the municipality's own PDF, counted from 0. */
  | { readonly kind: 'pdf'; readonly page: number }
  | { readonly kind: 'drawn'; readonly rules: readonly Rule[]; readonly labels: readonly Label[] }

/** When a page is part of what is handed in. */
export type PageUse =
  | { readonly kind: 'always' }
  /** If any box of the part is filled. */
  | { readonly kind: 'part'; readonly part: Part }
  /** If a list has more rows than the pages before it; as often as that takes. */
  | { readonly kind: 'further-sheet' }

export type FormPage = {
  readonly id: string
  /** 「表」「裏」 */
  readonly title: string
  readonly size: { readonly w: number; readonly h: number }
  readonly use: PageUse
  readonly background: Background
  readonly boxes: readonly Box[]
}

/** A paper as data: a municipality's own is its PDF and these coordinates. */
export type Form = {
  readonly id: string
  /** The municipality's code, or `zeimori` for the paper of our own drawing. */
  readonly of: string
  readonly year: 年度の記号
  readonly pages: readonly FormPage[]
}

export const a4 = { w: 210, h: 297 } as const

/** How many rows of each list the pages that are always there have. */
export type Capacity = ReadonlyMap<ListId, number>
