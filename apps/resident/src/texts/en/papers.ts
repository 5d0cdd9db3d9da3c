import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'

const inSlip = 'What is on the withholding slip needs none.'
const receipts = 'Do not attach receipts; keep them for 5 years.'

/** Making and handing in the 申告書. */
export const papersText: Translated<typeof japanese.papersText> = {
  title: 'Prepare an inhabitant tax return (申告書)',
  lead: 'The return is made from the amounts you entered. Add your name and address, and you have papers ready to hand in.',
  unread: (labels: string) => `Boxes that could not be read are left blank: ${labels}`,
  between: ', ',
  provisional: (year: string) =>
    `The papers for ${year} are a forecast by rules that have not been published yet.`,
  unverified: (year: string) =>
    `The box numbers for ${year} have not been checked against the published form. Please compare by the names on your own form.`,

  who: 'Name and address on the papers',
  whoNote:
    'What you write here is lost when you close this screen. It is neither saved nor sent. You may also print without it and write by hand.',
  birthKept: 'The tax depends on it, so it is saved and shared with what you entered',
  myNumber:
    'We do not ask for your My Number (マイナンバー, 個人番号). Its box on the paper stays blank; please write it by hand after printing.',
  self: {
    name: 'Name (氏名)',
    kana: 'Name in katakana (フリガナ)',
    address: 'Present address (現住所)',
    addressOnJanuaryFirst: 'Where you lived on 1 January',
    phone: 'Telephone number (電話番号)',
    occupation: 'Work (業種又は職業)',
    householder: 'Name of the head of household (世帯主の氏名)',
    relationToHouseholder: 'Your relation to the head of household (続柄)',
  },
  sameAddress: 'If it is the same, you can write 「同上」',
  relationHint: '本人 (yourself), 妻 (wife), 夫 (husband), 子 (child) and so on',
  submitted: 'Day of handing in',
  submittedHint: 'You may leave it blank and write it by hand when you hand it in',
  notADay: 'This date could not be read. Please enter it like 2026-03-02.',
  spouse: 'Spouse (husband or wife)',
  relative: (number: number, birth: string) =>
    birth === '' ? `Relative ${number}` : `Relative ${number} (born ${birth})`,
  named: {
    name: 'Name (氏名)',
    kana: 'Name in katakana (フリガナ)',
    relation: 'Relation (続柄)',
    address: 'Address (住所)',
  },
  living: 'Does this person live with you?',
  livings: { '': 'Do not write it on the paper', together: 'Lives with me', apart: 'Lives apart' },
  relativeRelationHint: '長男 (eldest son), 母 (mother) and so on',
  school: 'Name of the school',
  paying: 'How to pay the tax on income other than salary and pension',
  payings: {
    '': 'Do not choose',
    'from-wages': 'Have it taken from my salary',
    self: 'Pay it myself (not taken from my salary)',
  },

  noIncome: 'How you lived in the year without income',
  noIncomeNote:
    'If you file a return even without income, you can get a tax exemption certificate (非課税証明書), and it is used to decide national health insurance premiums, allowances and so on. Please choose what applies.',
  livelihoods: {
    fuyo: 'My family or others supported me',
    gakusei: 'I was a student',
    shitsugyo: 'I lived on employment insurance (unemployment benefits)',
    nenkin: "I lived on a survivor's pension or disability pension",
    chochiku: 'I lived on savings',
    seiho: 'I received public assistance (生活保護)',
    sonota: 'Other',
  },
  supporter: 'Name and relation of the person who supported you',
  supporterAddress: 'Address of the person who supported you',
  explanation: 'Why you declare, name of the school, how you lived',

  pdf: 'PDF of the return',
  make: 'Make the PDF of the return',
  making: (done: number, of: number) => `Making it… ${done} of ${of} pages`,
  loading: 'Getting ready…',
  save: (pages: number) => `Ready. Save it (PDF, ${pages} ${pages === 1 ? 'page' : 'pages'})`,
  again: 'Make it again',
  stale: 'What you entered has changed. Make it again to get the new content.',
  failed:
    'Because of a problem on our side the PDF could not be made. What you entered is still there.',
  fileName: (year: string) => `inhabitant-tax-return_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `This typeface does not have that variant of 「${plain}」, so the ordinary 「${plain}」 was written. You can correct it by hand after printing.`,
  replaced: (wanted: string, used: string) =>
    `This typeface does not have the character 「${wanted}」, so 「${used}」 was written. You can correct it by hand after printing.`,
  tooLong: (label: string) => `「${label}」 is long, so it came out in very small letters.`,
  standardForm:
    "This is the standard form of 税守 (Zeimori). The names, numbers and order of its boxes are those of the municipality's form. Please ask the municipality whether it can be handed in.",
  ownForm: (municipality: string) => `This is the form of ${municipality}.`,
  accessible:
    'The PDF has a reading order for screen readers. The same content can be read in “List to copy from” below.',
  previewOpen: 'See a sample of the papers',
  page: (title: string) => `Sample of the return: ${title}`,
  previewNote: 'The same content stands as text in “List to copy from” below.',
  printing: 'How to print',
  printingSteps: [
    'Print on A4 paper at “actual size (100%)”.',
    'Choose “both sides” and flip on the long edge. Front and back come on one sheet. The sheet for separate taxation (分離課税等用) and continuation sheets (続紙) go on separate paper.',
    'Check your name and My Number, and write by hand what is missing.',
  ],

  transfer: "List to copy from (for eLTAX or your municipality's form)",
  transferNote:
    'Numbers and values stand in the order of the paper. Press “Copy” to copy a value, and tick the boxes you have finished. Of amounts, only the figures are copied.',
  copy: 'Copy',
  copyOf: (label: string) => `Copy ${label}`,
  copied: (label: string) => `Copied: ${label}`,
  notCopied: (label: string) =>
    `The value of ${label} is selected. Please copy it (for example with Ctrl+C)`,
  done: (label: string) => `Finished copying: ${label}`,
  progress: (done: number, of: number) => `${done} of ${of} boxes copied`,
  mayBeBlank: 'This box may stay blank',
  byHand: 'My Number. It is not handled here',
  ownPartBlank: 'What you write about yourself above appears here.',
  wholePartBlank: 'Everything here may stay blank.',
  blanks: (count: number) => `Boxes that may stay blank (${count})`,
  unverifiedMark: 'number not checked',
  printTransfer: 'Print this list',

  attachments: 'Papers to attach',
  attachmentsNote:
    'Without them, the income or deduction may be treated as if it were not there. For eLTAX, attach them as photos or PDFs.',
  attachment: {
    identity: () =>
      "Papers that show your My Number and who you are (My Number Card, or notification card and the like with a driver's licence and so on). By post, attach copies.",
    'salary-slips': (count) =>
      `Withholding slips of your salary (給与所得の源泉徴収票): ${count}. For months without one, pay statements and the like.`,
    'pension-slips': (count) =>
      `Withholding slips of your public pension (公的年金等の源泉徴収票): ${count}`,
    accounts: () =>
      'Statement of income and expenditure (収支内訳書), or the financial statement of a blue return (青色申告決算書). Keep the books and receipts yourself.',
    'side-income': () =>
      'Payment records (支払調書) or payment notices of side jobs, private pensions and the like, and papers that show the expenses',
    dividends: () =>
      'Payment notices of dividends, or the annual report of your specified account (特定口座年間取引報告書)',
    shares: () =>
      'The annual report of your specified account (特定口座年間取引報告書), or the calculation statement (計算明細書) of gains from shares or futures',
    'one-off': () =>
      'Payment notice of the maturity or cancellation (showing the premiums you paid)',
    transfers: () =>
      'Sales contract of what you sold, and papers that show what you paid for it and the costs. For special rules, the certificates too.',
    'carried-losses': () => "Copies of earlier years' returns (showing the losses carried forward)",
    'social-insurance': () =>
      `Certificates for the national pension (国民年金) and National Pension Fund (国民年金基金). For national health insurance, long-term care insurance and so on it is enough to know what you paid. ${inSlip}`,
    'small-business': () =>
      `Certificates of contributions to small enterprise mutual aid (小規模企業共済) or iDeCo. ${inSlip}`,
    'life-insurance': () => `Life insurance premium certificate (生命保険料控除証明書). ${inSlip}`,
    'quake-insurance': () =>
      `Earthquake insurance premium certificate (地震保険料控除証明書). ${inSlip}`,
    student: () => 'Copy of the student card, or certificate of enrolment (在学証明書)',
    disability: (count) =>
      `Copies of the disability certificate (障害者手帳) or the like; number of people: ${count}`,
    abroad: (count) =>
      `Documents on the relationship (親族関係書類) and on remittances (送金関係書類) for family members living abroad; number of people: ${count}. If they are in a foreign language, a Japanese translation too. For people aged 30 to 69, documents showing study abroad, the amount of remittances or the like are also needed.`,
    casualty: () =>
      'Disaster certificate (り災証明書) or proof that the theft was reported, and receipts for clearing up and repairs',
    medical: () =>
      `Statement for the medical expenses deduction (医療費控除の明細書), or medical expense notice (医療費通知). ${receipts}`,
    'self-medication': () =>
      `Statement for the self-medication scheme (セルフメディケーション税制の明細書). ${receipts}`,
    donations: () =>
      'Donation receipts (寄附金の受領証明書). Attach all of them, also those for which you applied for the one-stop exception.',
    'foreign-tax': () =>
      'Papers that show the tax paid abroad, and the statement for the foreign tax credit (外国税額控除の明細書)',
  },

  ways: 'Three ways to file',
  wayPaper: 'By post or at the counter',
  wayPaperText: (addressee: string) =>
    `Send or bring the printed return and the papers, addressed to the mayor (${addressee}). If you want a copy for yourself, add a second copy and a return envelope with a stamp. The deadline is normally 15 March.`,
  wayEltax: 'By eLTAX (online)',
  wayEltaxText:
    'You file it yourself with your My Number Card. Copy the amounts worked out from the list above. You can attach up to 20 files, 8 MB in all.',
  wayEltaxEarlier:
    'eLTAX accepts returns from FY2026 (令和8年度) on. For this fiscal year, file by post or at the counter.',
  wayTaxReturn: 'File an income tax return (確定申告) with the tax office',
  wayTaxReturnText:
    'If you file an income tax return, you need not hand in this return. The tax office passes the content on to the municipality.',
  taxReturnFor:
    'From what you entered, an income tax return may be better or necessary for these reasons.',
  taxReturnNone: 'From what you entered, no reason was found why you need an income tax return.',
  taxReturn: {
    'withheld-on-shares':
      'From FY2024 (令和6年度) on, you need an income tax return to have the dividend levy (配当割額) and share-transfer levy (株式等譲渡所得割額) credited. They are not credited through this return.',
    'share-income':
      'Dividends and sales of listed shares count as declared for inhabitant tax only if they were declared in an income tax return (from FY2024, 令和6年度, on).',
    'carried-losses':
      'To carry losses forward, you need to file an income tax return every year without a gap.',
    'home-loan':
      'Except for those who got it in the year-end adjustment (年末調整), the housing loan credit is claimed in an income tax return (always in the first year).',
    'high-wages': 'Your salary revenue is more than 20 million yen.',
    'other-income-beside-wages': 'Your income other than salary is more than 200,000 yen.',
    'high-pension': 'Your public pension revenue is more than 4 million yen.',
    business: 'Your income is more than your deductions, so income tax may be due.',
  },
  endsOneStop:
    'The one-stop exception (ワンストップ特例) can no longer be used once you hand in this return. Please enter all donations for which you applied for it in box 15 too (this has been done for you), and attach the receipts.',
}
