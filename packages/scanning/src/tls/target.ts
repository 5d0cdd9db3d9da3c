/** Where TLS is spoken. */
export type Target = {
  /** An address or a name that leads there. */
  readonly host: string
  readonly port: number
  /** The name that is asked for; undefined where it is asked by its address. */
  readonly name: string | undefined
}
