/** The versions of the protocol by their number on the wire. SSL 2.0 has a hello of its own. */
export const versions = {
  'SSL 2.0': 0x0002,
  'SSL 3.0': 0x0300,
  'TLS 1.0': 0x0301,
  'TLS 1.1': 0x0302,
  'TLS 1.2': 0x0303,
  'TLS 1.3': 0x0304,
} as const

export type Version = keyof typeof versions

/** From the oldest to the newest. */
export const allVersions: readonly Version[] = [
  'SSL 2.0',
  'SSL 3.0',
  'TLS 1.0',
  'TLS 1.1',
  'TLS 1.2',
  'TLS 1.3',
]

export const versionOf = (wire: number): Version | undefined =>
  allVersions.find((version) => versions[version] === wire)
