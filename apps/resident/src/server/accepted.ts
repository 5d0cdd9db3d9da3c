/** The first of the `offered` that an `Accept-Encoding` or `Accept-Language` wants most; undefined where it wants none. */
export function accepted(header: string, offered: readonly string[]): string | undefined {
  const weights = new Map<string, number>()
  for (const [name, weight] of header.split(',').map(readWish))
    weights.set(name, Math.max(weight, weights.get(name) ?? 0))
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const best = Math.max(...offered.map(weightOf))
  return best > 0 ? offered.find((name) => weightOf(name) === best) : undefined
}

/** 「br;q=0.5」. Without a weight it is 1; one that cannot be read is none. */
function readWish(text: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
  return [name, /^[01](?:\.\d{0,3})?$/.test(weight) ? Number(weight) : 0]
}
