/** How large a file may be. */
export type SizeLimits = {
  /** Of the file, in bytes. */
  readonly file: number
  readonly parts: number
  /** Of one part and of all together, unpacked, in bytes. */
  readonly part: number
  readonly unpacked: number
  readonly rows: number
  readonly cells: number
}

const mebibyte = 1024 * 1024

/** How large a municipality's form may be. Those that were seen are a hundredth of it. */
export const templateLimits: SizeLimits = {
  file: 10 * mebibyte,
  parts: 1_000,
  part: 30 * mebibyte,
  unpacked: 60 * mebibyte,
  rows: 20_000,
  cells: 200_000,
}

/** How large a list may be that is read while somebody waits. */
export const listLimits: SizeLimits = {
  file: 5 * mebibyte,
  parts: 500,
  part: 10 * mebibyte,
  unpacked: 20 * mebibyte,
  rows: 5_000,
  cells: 60_000,
}
