import type { Gravity } from '@zeimori/records'

/** The tools whose results are read. */
export const tools = [
  'zeimori-scan',
  'nmap',
  'testssl.sh',
  'wapiti',
  'sqlmap',
  'lynis',
  'ZAP',
  'SARIF',
] as const

export type Tool = (typeof tools)[number]

/** One finding as a tool tells it, in one form for all of them. */
export type Finding = {
  /** What the tool calls this kind of finding. */
  readonly rule: string
  /** Where it is: an address, a port, a parameter, a file. Values that change from run to run are not in it. */
  readonly place: string
  readonly gravity: Gravity
  readonly title: string
  readonly detail: string
  /** How to mend it, as the tool says; empty where it says nothing. */
  readonly mend: string
  /** Its kind in the Common Weakness Enumeration, where the tool names one. */
  readonly cwe: number | undefined
}

/** What a tool found in one target at one time. */
export type Run = {
  readonly tool: Tool
  /** The name under which SARIF's tool speaks, or the version of the tool; empty where it says none. */
  readonly version: string
  /** What was looked at: a host, a site, a repository. Runs of one tool over one target are alike. */
  readonly target: string
  /** When, in milliseconds since 1970; undefined where the result does not say so. */
  readonly at: number | undefined
  readonly findings: readonly Finding[]
}

/** The same finding has the same key in every run of the same tool over the same target. */
export const keyOf = (
  { tool, target }: Pick<Run, 'tool' | 'target'>,
  { rule, place }: Pick<Finding, 'rule' | 'place'>,
): string => JSON.stringify([tool, target, rule, place])

/** Why a result cannot be read. An unread result is never an empty one. */
export type Problem = 'unknown-kind' | 'broken' | 'unfinished' | 'too-much'

export type Read =
  | { readonly ok: true; readonly runs: readonly Run[] }
  | { readonly ok: false; readonly problem: Problem }

/** More findings than this in one file are a mistake, or an attack. */
export const mostFindings = 20_000
