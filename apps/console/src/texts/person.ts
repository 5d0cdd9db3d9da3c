import type { PersonFormName } from '../people/form-names.ts'

/** The words of one person's page. */
export const personText = {
  seenBy:
    '本人の自治体の利用者と、提供者の利用者が見られます。パスワードと鍵は、だれにも見えません。',
  login: '利用者ID',
  mail: 'メールアドレス',
  tenant: '所属',
  department: '課',
  none: '—',
  role: '役割',
  kind: '種類',
  kinds: {
    personal: '個人',
    shared: '共用（例外）',
    test: '検証用',
    probe: '検査用',
  },
  purpose: '要る理由',
  responsible: '責任者',
  status: '状態',
  stopped: {
    paused: '休みなどで止めている',
    ended: '期限が来た',
    moved: '異動した',
    unneeded: '要らなくなった',
  },
  deleteBy: (day: string): string => `${day} までに削除します`,
  ends: '利用の終わり',
  noEnd: '決めていない',
  created: '登録した日',
  signedIn: '最後のログイン',
  never: 'まだない',
  passwordAt: 'パスワードを決めた日',
  factors: '二つ目の確認',
  factorCount: (totp: number, passkeys: number): string =>
    `認証アプリ ${totp}、パスキー ${passkeys}`,
  locked: (until: string): string => `続けて間違えたため、${until} まで止まっています`,
  reviewed: '最後の棚卸し',
  acts: 'できること',
  self: '自分のことは「自分の登録」で変えます。役割や停止は、ほかの人が決めます。',
  sessions: '開いている画面',
  noSessions: '開いている画面はありません。',
  sessionColumns: ['開いた時', '最後に使った時', 'どこから', '確認の方法'],
  methods: {
    totp: '認証アプリ',
    passkey: 'パスキー',
    recovery: '復旧コード',
    idp: '自治体の認証',
    exception: 'なし（承認された例外）',
  },
  half: 'ログインの途中',
  reviews: '棚卸しの記録',
  reviewColumns: ['日', 'だれが', '結果', '理由'],
  verdicts: { keep: '要る', unneeded: '要らない' },
  uses: '使った人の帳簿',
  columnsOfUses: ['時', '使った人', '目的', 'どこから'],
  requests: '承認待ち',
  asked: (name: string, role: string): string => `${name}さんが「${role}」にすることを求めています`,
  decide: '答える',
  events: 'この人の記録',
  eventColumns: ['いつ', 'だれが', 'どうした', '結果', '理由'],
  noEvents: 'まだありません。',
  back: '利用者の一覧へ',
  reason: '理由',
  reasonHint: '記録に残ります（例 令和8年4月1日付け異動）',
  why: '止めるわけ',
  whys: {
    paused: '休みなどで、しばらく使わない',
    unneeded: 'もう要らない（7日以内に削除します）',
  },
  endsOn: '最後に使える日',
  endsOnHint: '空にすると、終わりを決めません',
  to: '行き先',
  tos: {
    department: '同じ自治体の別の課（同じIDのまま、招き直します）',
    elsewhere: '別の自治体、または退職など（このIDは終わります）',
  },
  newRole: '新しい役割',
  name: '氏名',
  verdict: 'この利用者と役割は、いまも要りますか',
  choose: '選んでください',
  agree: '答え',
  agrees: { yes: '承認する', no: '認めない' },
  linkTitle: '招待のリンクができました',
  link: (name: string): string =>
    `${name}さんに、次のリンクを渡してください。72時間のあいだ、1回だけ使えます。この画面を閉じると、もう表示できません。前に作ったリンクがあれば、使えなくなりました。`,
  movedNext: '新しい所属で使うIDを招く',
  noRole: '変えられる役割がありません。',
} as const

type FormText = {
  readonly title: string
  readonly lead: string
  readonly send: string
  /** What is said once it is done. */
  readonly done: string
}

export const personFormTexts: Readonly<Record<PersonFormName, FormText>> = {
  change: {
    title: '登録を直す',
    lead: '氏名・メールアドレス・課を直します。利用者IDは変えられません。',
    send: '直す',
    done: '登録を直しました。',
  },
  role: {
    title: '役割を変える',
    lead: 'すぐに変わり、開いている画面は閉じます。管理者や運用者にするには、もう一人の承認がいります。',
    send: '変える',
    done: '役割の変更を受け付けました。承認がいるときは、答えがあるまで前の役割のままです。',
  },
  transfer: {
    title: '異動を登録する',
    lead: 'いまの役割はすぐに終わり、開いている画面は閉じます。新しい所属での役割は、招待を受けたときに始まります。',
    send: '異動を登録する',
    done: '異動を登録しました。',
  },
  end: {
    title: '終わりの日を決める',
    lead: 'この日が過ぎると、自動で止まります。',
    send: '決める',
    done: '終わりの日を決めました。',
  },
  suspend: {
    title: '利用を止める',
    lead: 'すぐにログインできなくなり、開いている画面は閉じます。',
    send: '止める',
    done: '利用を止めました。',
  },
  resume: {
    title: '利用を再開する',
    lead: '前と同じ役割で、また使えるようになります。',
    send: '再開する',
    done: '利用を再開しました。',
  },
  sessions: {
    title: 'すべての画面を閉じる',
    lead: 'どの端末で開いている画面も閉じます。本人は、もう一度ログインすれば使えます。',
    send: '閉じる',
    done: 'すべての画面を閉じました。',
  },
  invite: {
    title: '招待を送り直す',
    lead: '新しいリンクを作ります。前のリンクは使えなくなります。',
    send: 'リンクを作る',
    done: '招待を送り直しました。',
  },
  withdraw: {
    title: '招待を取り消す',
    lead: 'リンクは使えなくなり、この利用者IDは削除されます。',
    send: '取り消す',
    done: '招待を取り消しました。',
  },
  reset: {
    title: 'ログインの方法を決め直してもらう',
    lead: 'パスワードも認証アプリもなくしたときに使います。電話などで、本人であることを必ず確かめてください。',
    send: 'リンクを作る',
    done: 'ログインの方法を決め直せるようにしました。',
  },
  review: {
    title: '棚卸しをする',
    lead: '90日ごとに、一人ずつ確かめます。「要らない」にすると、すぐに止まり、7日以内に削除します。',
    send: '記録する',
    done: '棚卸しを記録しました。',
  },
  delete: {
    title: '削除する',
    lead: 'パスワード・認証・メールアドレスを消します。利用者IDと氏名と記録は、あとで確かめるために残ります。元に戻せません。',
    send: '削除する',
    done: '削除しました。',
  },
  decide: {
    title: '承認の求めに答える',
    lead: '求めた人とは別の人が答えます。',
    send: '答える',
    done: '答えを記録しました。',
  },
}

/** What is wrong with what was typed into a person's form. */
export const personProblems = {
  reason: '理由を入れてください。',
  name: '氏名を60文字までで入れてください。',
  mail: 'メールアドレスをたしかめてください（例 hanako@city.example.lg.jp）。',
  login: '利用者IDは、英数字と . _ - の3〜60文字で入れてください。',
  role: '役割を選んでください。',
  why: '止めるわけを選んでください。',
  day: '日付をたしかめてください。きょうか、きょうより後の日を入れます。',
  to: '行き先を選んでください。',
  department: '課の名前を60文字までで入れてください。',
  verdict: '「要る」か「要らない」を選んでください。',
  agree: '答えを選んでください。',
  tooLong: '長すぎます。500文字までにしてください。',
  exception: '個人のもの以外には、要る理由と責任者を入れてください。',
  tenant: '所属を選んでください。',
} as const
