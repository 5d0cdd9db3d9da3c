/** Which system a host runs. */
export type OsRelease = {
  /** Such as 「debian」. */
  readonly id: string
  /** Such as 「12」. */
  readonly version: string
  /** As people read it. */
  readonly name: string
}

/** @param text what stands in /etc/os-release; undefined where it says too little */
export function readOsRelease(text: string): OsRelease | undefined {
  const values = new Map(
    [...text.matchAll(/^([A-Z_]+)=(?:"([^"]*)"|(\S*))$/gm)].map(
      ([, name = '', quoted, plain = '']) => [name, quoted ?? plain],
    ),
  )
  const [id, version] = [values.get('ID'), values.get('VERSION_ID')]
  if (id === undefined || version === undefined) return undefined
  return { id, version, name: values.get('PRETTY_NAME') ?? `${id} ${version}` }
}
