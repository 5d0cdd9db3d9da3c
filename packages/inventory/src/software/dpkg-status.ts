import type { Software } from './software.ts'

/**
 * The installed packages of a Debian host.
 * @param status what stands in /var/lib/dpkg/status
 */
export const readDpkgStatus = (status: string): readonly Software[] =>
  status.split(/\n{2,}/).flatMap((paragraph) => {
    const fields = fieldsOf(paragraph)
    const [name, version] = [fields.get('Package'), fields.get('Version')]
    const isInstalled = (fields.get('Status') ?? '').endsWith(' installed')
    if (name === undefined || version === undefined || !isInstalled) return []
    return [
      { ecosystem: 'debian' as const, name, version, source: sourceOf(fields, name, version) },
    ]
  })

/** A field that goes on below is cut after its first line: none of ours does. */
const fieldsOf = (paragraph: string): ReadonlyMap<string, string> =>
  new Map(
    paragraph.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Za-z0-9-]+):\s*(.*?)\s*$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )

/** 「Source: glibc (2.36-9)」; without it the source is called as the package is. */
function sourceOf(
  fields: ReadonlyMap<string, string>,
  name: string,
  version: string,
): NonNullable<Software['source']> {
  const [, of = name, its = version] =
    /^(\S+)(?:\s+\((\S+)\))?$/.exec(fields.get('Source') ?? '') ?? []
  return { name: of, version: its }
}
