import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const restAfterTyping = 1_000

/** Says the new total once typing rests, for those who do not see it change. */
export function Announcement({ text }: { readonly text: string | undefined }): JSX.Element {
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restAfterTyping)
    return () => clearTimeout(timer)
  }, [text])
  return <output class="visually-hidden">{said}</output>
}
