/** What is used of `semver`, which brings no types of its own. */
declare module 'semver' {
  export function compare(a: string, b: string): -1 | 0 | 1
}
