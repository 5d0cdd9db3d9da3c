import { Card, SelectField, type Choice } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { neededReturn, type Needed, type NeededAnswers } from '../../form/needed.ts'
import { neededAnswers, neededText } from '../../texts/needed.ts'
import { screenTexts } from '../../texts/screens.ts'
import { addressOf, type Route } from '../route.ts'

type Onward = keyof typeof neededText.onward

/** Where each answer leads. */
const onward: Readonly<Record<Needed, readonly Onward[]>> = {
  unknown: [],
  'no-filed': ['tax'],
  'no-reported': ['tax'],
  'worth-it': ['you', 'tax'],
  'if-asked': ['no-income'],
  yes: ['you'],
}

/** 「申告は必要？」: three questions, the later ones only where they matter. Nothing of it is kept. */
export function NeededScreen({ route }: { readonly route: Route }): JSX.Element {
  const [answers, setAnswers] = useState<NeededAnswers>({ kakutei: '', shunyu: '', kojo: '' })
  const answer = (changed: Partial<NeededAnswers>): void => setAnswers({ ...answers, ...changed })
  const needed = neededReturn(answers)
  const reported = answers.shunyu === 'kyuyo' || answers.shunyu === 'nenkin'
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {screenTexts.needed.title}
      </h1>
      <Card id="hitsuyo" title={neededText.questions}>
        <Question
          name="kakutei"
          texts={neededText.kakutei}
          answers={['suru', 'shinai']}
          value={answers.kakutei}
          onAnswer={(kakutei) => answer({ kakutei })}
        />
        {answers.kakutei === 'shinai' && (
          <Question
            name="shunyu"
            texts={neededText.shunyu}
            answers={['kyuyo', 'nenkin', 'nashi', 'hoka']}
            value={answers.shunyu}
            onAnswer={(shunyu) => answer({ shunyu })}
          />
        )}
        {answers.kakutei === 'shinai' && reported && (
          <Question
            name="kojo"
            texts={neededText.kojo}
            hint={neededText.kojoHint}
            answers={['aru', 'nai']}
            value={answers.kojo}
            onAnswer={(kojo) => answer({ kojo })}
          />
        )}
        <output class="needed-answer">{neededAnswers[needed]}</output>
        {onward[needed].length > 0 && (
          <p class="buttons">
            {onward[needed].map((screen) => (
              <a key={screen} class="button add" href={addressOf({ ...route, screen })}>
                {neededText.onward[screen]}
              </a>
            ))}
          </p>
        )}
      </Card>
    </>
  )
}

type QuestionProps<A extends string> = {
  readonly name: string
  readonly texts: { readonly label: string } & Readonly<Record<A, string>>
  readonly hint?: string
  readonly answers: readonly A[]
  readonly value: A | ''
  readonly onAnswer: (answer: A | '') => void
}

/** One question with its answers. */
function Question<A extends string>(props: QuestionProps<A>): JSX.Element {
  const { name, texts, hint, answers, value, onAnswer } = props
  const choices: readonly Choice[] = [
    ['', neededText.choose],
    ...answers.map((answer): Choice => [answer, texts[answer]]),
  ]
  return (
    <SelectField
      name={name}
      label={texts.label}
      hint={hint}
      value={value}
      choices={choices}
      onValue={(chosen) => onAnswer(answers.find((answer) => answer === chosen) ?? '')}
    />
  )
}
