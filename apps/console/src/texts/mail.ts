/** The words of the outbox. */
export const mailText = {
  title: 'メール',
  seenBy:
    '自治体の管理者は自分の自治体の人に送ったメールを、提供者の利用者はすべてを見られます。本文は、だれも見られません。',
  noServer:
    'メールサーバーの設定（SMTP_URL）がないので、メールは送られず、ここで待っています。設定すると送られます。',
  queued: '書いた日時',
  to: 'あて先',
  subject: '件名',
  state: '状態',
  states: { waiting: '待っています', sent: '送りました', dead: '送れませんでした' },
  tries: '試した回数',
  next: '次に試す日時',
  problem: '理由',
  sentAt: '送った日時',
  resend: 'もう一度送る',
  resendLead: 'あて先や設定を直してから、もう一度送ってください。',
  back: 'メールの一覧へ',
  anonymous: '（設定されたあて先）',
} as const

/** Why a mail has not left; what the mail server said is a number in it. */
export const mailProblemText = (problem: string | null): string =>
  problem === null ? '' : (problems[problem] ?? serverProblem(problem))

const problems: Readonly<Record<string, string>> = {
  'too-late': '使える期限が過ぎました',
  'gave-up': '5日のあいだ試しましたが、送れませんでした',
  unreadable: '鍵が替わったため、中身を開けません',
  address: 'メールアドレスの書き方が正しくありません',
  ESOCKET: 'メールサーバーにつながりません',
  ECONNECTION: 'メールサーバーにつながりません',
  ETIMEDOUT: 'メールサーバーが答えません',
  EDNS: 'メールサーバーの名前が見つかりません',
  ETLS: 'メールサーバーと暗号化した通信ができません',
}

const serverProblem = (problem: string): string =>
  problem.startsWith('EAUTH')
    ? 'メールサーバーにログインできません'
    : `メールサーバーが断りました（${problem}）`
