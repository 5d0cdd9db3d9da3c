/** The words of records and attestations. */
export const recordText = {
  title: { record: '記録を残す', attestation: '申告する' },
  lead: {
    record:
      'いつ、何を、だれが確かめたかを書き、証拠のファイルを添えます。残した記録は書き換えられません。誤りは、取り下げて、新しく残します。',
    attestation:
      '責任を持つ人の名前で、要件を満たしていることを申告します。残した申告は書き換えられません。誤りは、取り下げて、新しく残します。',
  },
  entry: 'この要件の記録に要ること',
  outcome: '内容',
  outcomes: { pass: '要件を満たしている', fail: '要件を満たしていない' },
  text: '確かめたこと',
  textHint: '台帳と様式の根拠になります。住民の情報は書かないでください',
  signer: { record: '確かめた人', attestation: '申告する人（署名者）' },
  office: '役職・所属',
  effective: 'いつの時点のことか',
  effectiveHint: 'きょうより前の日も書けます。有効期限は、この日から数えます',
  until: '有効期限',
  untilHint: (cadence: string) =>
    `空けておくと、要件の間隔（${cadence}）で決まります。それより短くできます`,
  file: '証拠のファイル',
  fileHint: (endings: readonly string[], megabytes: number) =>
    `なくても残せます。${endings.join('、')}。${megabytes} MB まで。中身を調べ、不正なプログラムがないか検査し、指紋（SHA-256）を残します`,
  send: { record: 'この内容で残す', attestation: '署名して申告する' },
  part: '人の記録と申告',
  partLead:
    '人が書いたもので、検査が確かめたものではありません。読むたびに、監査記録とファイルの指紋に照らしています。',
  none: 'まだありません。',
  whole: '記録と申告は、契約（自治体）ごとに残します。台帳で自治体を選んでください。',
  mark: { record: '人の記録', attestation: '人の申告' },
  saidBy: (name: string, office: string) => (office === '' ? name : `${name}（${office}）`),
  facts: {
    effective: 'いつの時点',
    until: '有効期限',
    signer: { record: '確かめた人', attestation: '署名者' },
    by: '残した人',
    at: '残した日時',
    seq: '監査記録',
    file: '証拠のファイル',
  },
  ends: (day: string) => `${day} まで`,
  noEnd: '間隔どおり',
  fingerprint: 'SHA-256',
  sound: '残したときのまま',
  tampered: '変えられています',
  unread: '（読めません）',
  withdraw: '取り下げる',
  withdrawLead: '取り下げても消えません。取り下げた記録は数えず、理由とともに履歴に残ります。',
  withdrawReason: '取り下げる理由',
  withdrawn: (who: string, when: string) => `取り下げ：${who}（${when}）`,
  back: '要件へ戻る',
} as const

/** Why a record was not kept. */
export const recordRefusals: Readonly<Record<string, string>> = {
  'record-text': '確かめたことを書いてください。',
  'record-signer': '確かめた人・申告する人の名前を書いてください。',
  'record-day': 'いつの時点のことかを、きょうまでの日付で入れてください。',
  'record-until': '有効期限は、きょうかそれより後の日付にしてください。',
}
