import { crc32 } from 'node:zlib'

/** The smallest files of their kinds. */
export const pdf: Uint8Array = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

export const png: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const main = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
} as const

/** A book or a text of an office suite, or an archive of no such kind. */
export function office(kind: 'xlsx' | 'docx' | 'zip', macro = false): Uint8Array {
  const types =
    kind === 'zip'
      ? 'x'
      : `<Types><Override PartName="/a.xml" ContentType="${main[kind]}"/></Types>`
  const name = kind === 'zip' ? 'a.txt' : '[Content_Types].xml'
  return zipOf([[name, types], ...(macro ? [['xl/vbaProject.bin', 'x'] as const] : [])])
}

/** A zip whose members are not compressed. */
function zipOf(members: readonly (readonly [name: string, content: string])[]): Uint8Array {
  let at = 0
  const parts = members.map(([name, content]) => {
    const data = Buffer.from(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const central = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\0'),
      fields,
      rest,
      Buffer.from(name),
    ])
    at += local.length
    return { local, central }
  })
  const centrals = Buffer.concat(parts.map(({ central }) => central))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(centrals.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([
    ...parts.map(({ local }) => local),
    centrals,
    Buffer.from('PK\u0005\u0006'),
    end,
  ])
}
