/** How large a municipality's form may be. Those that were seen are a hundredth of it. */
export const templateLimits = {
  /** Of the file, in bytes. */
  file: 10 * 1024 * 1024,
  parts: 1_000,
  /** Of one part and of all together, unpacked, in bytes. */
  part: 30 * 1024 * 1024,
  unpacked: 60 * 1024 * 1024,
  rows: 20_000,
  cells: 200_000,
} as const
