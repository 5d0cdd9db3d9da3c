/** `ipa-4-iv-a` as IPA prints it: 4-(iv)-a. */
export const ipaNumber = (id: string): string =>
  id.replace(
    /^ipa-(\d+)-([ivx]+)(?:-([a-z]))?$/,
    (_, chapter: string, item: string, part?: string) =>
      part === undefined ? `${chapter}-(${item})` : `${chapter}-(${item})-${part}`,
  )

/** What stands together under ※, where any one will do: `ipa-4-iv-a` and `-b` share `ipa-4-iv`. */
export const ipaGroup = (id: string): string | undefined => /^(ipa-\d+-[ivx]+)-[a-z]$/.exec(id)?.[1]
