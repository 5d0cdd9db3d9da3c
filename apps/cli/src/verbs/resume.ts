import {
  agreeToResume,
  askToResume,
  openFurther,
  readStop,
  takeBack,
  type Caller,
  type Refusal,
} from '@zeimori/console/acts'
import type { Target } from '@zeimori/stops'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse, type Failure } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { flagsOf } from '../stopping/flags.ts'
import { withStops } from '../stopping/port.ts'
import { takeInUnrecorded } from '../stopping/unrecorded.ts'
import { print, printProblem } from '../terminal.ts'
import { targetOf } from './stop.ts'

const howTo =
  './zeimori resume --tenant 番号 ｜ --all  --reason 理由 [--override 検査を退ける理由] [--alone ｜ --back]'

type Asked = {
  readonly target: Target
  readonly reason: string
  readonly override: string
  readonly alone: boolean
}

/**
 * Takes a stopped service one step nearer to open, whichever is next: the first person asks, a second one
 * agrees, and then each call makes the checks and lets more visitors in.
 */
export async function resume(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      tenant: { type: 'string' },
      all: { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
      override: { type: 'string', default: '' },
      alone: { type: 'boolean', default: false },
      back: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const target = targetOf(values, howTo)
  const { reason, override, alone, back } = values
  if (reason.trim() === '')
    throw wrongUse(`--reason に理由を書いてください。記録に残ります。使い方: ${howTo}`)
  if (alone && back) throw wrongUse(`--alone と --back は、一緒に書けません。使い方: ${howTo}`)
  const own = withStops(await openInstallation(readSettings(process.env, root), 'cli'))
  try {
    await takeInUnrecorded(own)
    const asked = { target, reason: reason.trim(), override: override.trim(), alone }
    await (back ? goBack(own, asked) : goOn(own, asked))
    return 0
  } finally {
    await own.close()
  }
}

async function goOn(own: Installation, asked: Asked): Promise<void> {
  const { services } = own
  const { target, alone } = asked
  const caller = atTerminal()
  const stop = await readStop(services, target)
  if (stop === undefined) throw await noRecord(own, target)
  if (stop.state === 'opening') return openNext(own, asked, caller)
  if (stop.state === 'asked' && (!alone || stop.asked_by !== caller.id)) {
    done(await agreeToResume(services, asked, caller))
    return print(
      `二人目として、再開を認めました（一人目は ${stop.asked_name}）。この機械だけが入れます。もう一度 resume を実行すると、検査をして5％の人に開きます。`,
    )
  }
  done(await askToResume(services, asked, caller))
  if (!alone)
    return print('再開を求めました。別の人が、同じ命令か管理の画面で認めると、検査に進みます。')
  return printProblem(
    `緊急の手順です。${caller.name} さんが一人で再開します。記録に残り、管理の画面に出ます。`,
    'もう一度 resume を実行すると、検査をして5％の人に開きます。',
  )
}

/** A flag without a record is no reason to open: it is recorded as a stop first, and two people open it. */
async function noRecord({ settings }: Installation, target: Target): Promise<Failure> {
  const { stopped } = await flagsOf(settings.stops).standing(target)
  return foundProblem(
    stopped
      ? '止めた記録がないのに、旗が上がっています。./zeimori stop を同じ範囲で実行して記録を残してから、二人で再開してください。'
      : '止めた記録がありません。すでに再開しています。',
  )
}

async function openNext(own: Installation, { target, override, reason }: Asked, caller: Caller) {
  const { services } = own
  const next = { target, override, reason }
  const { checks, done: stepped } = await openFurther(services, next, caller)
  await print(...checks.map(({ title, ok, seen }) => (ok ? `○ ${title}` : `× ${title}  ${seen}`)))
  if (stepped.ok === 'closed')
    throw foundProblem(
      '検査が通らないので、開いていたところを閉じました。はじめから二人で行います。',
    )
  if (!stepped.ok) throw refused(stepped.refusal)
  const { step } = stepped.result
  await print(
    step === undefined
      ? '再開しました。'
      : `${step}％の人に開きました。様子を見て、もう一度 resume を実行してください。`,
  )
}

async function goBack({ services }: Installation, { target, reason }: Asked): Promise<void> {
  done(await takeBack(services, { target, reason }, atTerminal()))
  await print('再開をやめ、閉じました。')
}

function done(outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }) {
  if (!outcome.ok) throw refused(outcome.refusal)
}

const refused = (refusal: Refusal): Failure =>
  refusal.code === 'own-affair'
    ? foundProblem(
        '求めた本人は、認められません。別の人が、この機械の自分の名前か管理の画面で認めてください。だれもいないときの緊急の手順は --alone です。',
      )
    : refuseOutcome(refusal)
