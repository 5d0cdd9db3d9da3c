import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: '3つの質問',
  choose: '選んでください',
  kakutei: {
    label: '所得税の確定申告をしましたか（これからしますか）？',
    suru: 'した・する',
    shinai: 'しない',
  },
  shunyu: {
    label: 'どんな収入がありましたか？',
    kyuyo: '給与だけ（会社が市区町村に知らせている）',
    nenkin: '公的年金だけ',
    nashi: '収入がなかった',
    hoka: 'ほかの収入もあった（副業・不動産・一度だけ入ったお金など）',
  },
  kojo: {
    label: '源泉徴収票に書いていない控除を使いたいですか？',
    aru: '使いたい',
    nai: '使わない',
  },
  kojoHint: '医療費、自分で払った社会保険料・生命保険料、家族を扶養に足すことなど',
  onward: {
    you: '申告書を作る',
    tax: '税額を知りたい',
    'no-income': '収入がなかった人の申告へ',
  },
}

export const neededAnswers: Translated<typeof japanese.neededAnswers> = {
  unknown: '質問に答えると、ここに答えが出ます。',
  'no-filed':
    '住民税の申告は要りません。確定申告に書いたことは、市区町村に伝わります。住民税だけのこと（配当割額など）は、確定申告書の「住民税に関する事項」に書いてください。',
  'no-reported': '住民税の申告は要りません。会社や年金を払う所が、市区町村に知らせています。',
  'worth-it':
    '申告は、しなくてもよいです。でも、申告すると住民税が安くなることがあります。所得税がもどることもあります。確定申告ができる人は、確定申告がおすすめです。',
  'if-asked':
    'ふつうは要りません。でも、所得証明書（非課税証明書）が要る人、国民健康保険・介護保険・児童手当などの手続きをする人は、申告してください。だれの扶養にも入っていない人は、市区町村から申告をお願いすることがあります。',
  yes: '住民税の申告が必要です。副業などの所得が20万円以下で、所得税の確定申告が要らない人も、住民税の申告は必要です。',
}
