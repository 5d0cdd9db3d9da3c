import type { 査定 } from '@zeimori/tax'
import type { Reading } from '../form/read-form.ts'
import { labelOfItem } from '../form/labels.ts'
import { lawText } from '../texts/law.ts'
import { resultText, waitingReasons } from '../texts/result.ts'

/** What is still to be answered before the tax is settled: of each, whose and why. */
export const waitingFor = ({ unrelated }: Reading, { まだ要る答え }: 査定): readonly string[] => [
  ...まだ要る答え.map(({ だれの, 問い, 理由 }) =>
    問い === '居住開始'
      ? resultText.waitingForMove(waitingReasons[理由])
      : resultText.waitingForBirth(
          だれの === '本人' ? resultText.you : lawText.whose(だれの),
          waitingReasons[理由],
        ),
  ),
  ...unrelated.map((number) => resultText.waitingForRelation(labelOfItem('shinzoku', number))),
]
