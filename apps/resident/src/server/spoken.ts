import type { FastifyRequest } from 'fastify'
import type { LanguageCode } from '../languages/list.ts'
import type { Site } from '../site/build.ts'
import { accepted } from './accepted.ts'

/** What a browser asks for by itself. Plain Japanese is chosen by hand. */
const asked: readonly LanguageCode[] = ['ja', 'en', 'zh', 'ko', 'pt', 'vi']

/** How a page is drawn for whoever asks: in the language of the address, or else in one that her browser wants. */
export function spokenFor({ drawn }: Site, { url, headers }: FastifyRequest): Site['drawn'][0] {
  const [first] = drawn
  const segments = new Set(url.split(/[/?]/))
  const named = drawn.find(([code]) => segments.has(code))
  if (named !== undefined) return named
  const offered = asked.filter((code) => drawn.some(([spoken]) => spoken === code))
  // 「en-US」 is as good as 「en」 here.
  const wishes = (headers['accept-language'] ?? '').replace(/-[\w-]+/g, '')
  const wanted = accepted(wishes, offered)
  return drawn.find(([code]) => code === wanted) ?? first
}
