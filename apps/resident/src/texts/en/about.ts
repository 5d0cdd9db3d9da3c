import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'
import { dayText } from './amounts.ts'
import { laws } from './law/words.ts'

type Japanese = typeof japanese.aboutText

/** 「5 January 2026」 */
const inEnglish = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayText({ year, month, day: date })
}

const lawNames: Readonly<Partial<Record<string, string>>> = laws

/** 「FY2026 (令和8年度)」. @param year of Reiwa */
const fiscalYear = (year: number): string => `FY${2018 + year} (令和${year}年度)`

const scope: Translated<Japanese['scope']> = {
  title: 'What has been checked',
  lead: 'This page says plainly how far we calculate, by what it was checked, and what is not certain yet. The figures in the table are taken from the test material.',
  law: 'Laws read',
  lawLead: 'The articles as they stood on these days.',
  lawOf: (law: string, day: string) => `${lawNames[law] ?? ''} (${law}): as of ${inEnglish(day)}`,
  cases: 'Comparison with published examples',
  casesLead:
    'We copied the examples that municipalities publish and test with every version whether the same input gives the same amounts. Examples that are only partly written out are tested as far as they go.',
  year: 'Fiscal year',
  source: 'Published by',
  passed: 'Examples that agree',
  failed: 'Examples that do not agree',
  skipped: 'Examples that cannot be tested',
  otherProgram: "Examples copied from another program's tests",
  yearOf: (year: number) =>
    year === 1 ? '2019 (令和元年, retirement allowance)' : fiscalYear(year),
  bodies: (count: number) =>
    count === 0 ? '–' : `${count} ${count === 1 ? 'municipality' : 'municipalities'}`,
  skippedWhy:
    '“Examples that cannot be tested” are those whose page does not give enough amounts to follow the calculation, or gives amounts that do not fit one another. They are not counted as agreeing.',
  calculated: {
    title: 'What is calculated',
    list: [
      'Individual inhabitant tax from FY2021 (令和3年度) to FY2027 (令和9年度); FY2027 is a preview of the amendments already promulgated',
      'Income from salary, public pensions, business, real estate, interest, dividends, occasional and miscellaneous income, capital gains taxed together (総合譲渡), forestry and retirement, and separate taxation of land and buildings, shares and futures',
      'Offsetting of losses, and the carry-forward of net losses, casualty losses and losses on your own home, listed shares and futures',
      'All deductions from income; the adjustment, dividend, housing loan, donation and foreign tax credits and the credit for the dividend levy and the like; the flat-amount tax cut (定額減税) of FY2024 and FY2025',
      'The per-capita levy, the forest environment tax and whether tax is due at all; the amounts taken from salary or pension and those you pay yourself',
      'Additions and tax cuts by ordinance of municipalities (1,741) and prefectures',
    ],
  },
  notCalculated: {
    title: 'What is not calculated',
    text: [
      'If one of these applies to you, the page says that it cannot be calculated. Please ask the tax section of your municipality.',
    ],
    list: [
      'People without an address in Japan on 1 January, under a tax treaty, or with a tax reduction because of a disaster or the like',
      'The special rules for losses on used buildings abroad and from partnerships; averaging taxation of fluctuating and temporary income (変動所得・臨時所得の平均課税)',
      'The three-year carry-forward of foreign tax; the five-year carry-forward of losses from specified extraordinary disasters (特定非常災害)',
      'Premiums for national health insurance, long-term care insurance and the like',
    ],
  },
  doubts: 'Points still being checked',
  doubtsLead: 'Where one of these points affects your tax, a mark stands beside the result.',
  engine: 'Tests of the calculation',
  engineText: [
    'For every rule of the law we test the borders at which amounts change, and one yen before and after them. Properties such as “more revenue never lowers income” and “one more deduction never raises the tax” are tested with many randomly made returns.',
    'Every amount comes with the reason: from which article and how it follows. That calculating along the tree of reasons gives the same amount again is one of the tests.',
  ],
  source2: 'The calculation program and the test material are published.',
}

const privacy: Translated<Japanese['privacy']> = {
  title: 'Privacy',
  lead: 'This site receives neither your name nor your amounts.',
  sections: [
    {
      title: 'What you enter',
      text: [
        'What you enter about income, family, deductions and so on is worked out on your device only. It is not sent to the server.',
        "The page's policy (Content Security Policy) blocks sending by images, connections, forms and the like. That the program takes none of the ways that a policy cannot block, such as leading to another address, is tested with every version.",
      ],
    },
    {
      title: 'What is kept on this device',
      text: [
        'What you enter is kept in this browser only if you choose “Keep on this device”. You can clear it all at once at any time.',
        'So that you can use the site without a connection, the files of the page and the program are kept in the browser. They do not contain what you enter.',
        'Only when you change the language, or read a page about this site and come back, the content travels within the same tab: split into two parts, each of which alone is a meaningless row of letters, placed in that browser tab only, and removed when you are back. It enters neither the history nor the address.',
        'No cookies are used.',
      ],
    },
    {
      title: 'What is kept on the server',
      text: [
        "As on any website, when you open a page, the address you connect from, the time and the name of the page are written to the server's log. The municipality that runs this site decides for what purpose and how long they are kept.",
        'Some parts of the program and its tables are fetched from the server when needed. So the server may learn what kind of screen was opened and which prefecture was chosen, but no amounts or names.',
        'There is no access analysis, no advertising and nothing from other sites.',
      ],
    },
    {
      title: 'When you pass on a link or QR code',
      text: [
        'In a shared link, what you entered stands after the “#” of the address. This part is not sent to the server. But whoever receives the link can see the content.',
        'On the device on which a link or QR code is opened, its address stays in the browser’s history together with the content. If you do not want that, please clear the history or hand over a file instead.',
      ],
    },
    {
      title: 'Pages without JavaScript',
      text: [
        'Only the pages for devices without JavaScript send what you enter to the server, which does the calculation. Once it has returned the result, the server keeps nothing of it and writes nothing of it to the log.',
      ],
    },
    {
      title: 'My Number',
      text: [
        'There is no box for your My Number (マイナンバー). Its box on the papers stays blank. Please write it yourself when you hand them in.',
      ],
    },
  ],
}

const accessibility: Translated<Japanese['accessibility']> = {
  title: 'Accessibility',
  lead: 'We aim for a site that anyone can use on any device.',
  policy: {
    title: 'Policy',
    text: [
      'This covers all pages of this site. The goals are level AA of JIS X 8341-3:2016 and level AA of WCAG 2.2.',
      'Everything can be done with the keyboard alone. The site can be used at 400% zoom, at a width of 320 pixels, with high contrast and in print. Every chart has a table with the same content.',
    ],
  },
  result: 'Test results',
  resultLead: (day: string) => `These are the results of the automatic test of ${inEnglish(day)}.`,
  method: (axe: string, browser: string) =>
    `Method: axe-core ${axe} was run on each screen (of the Japanese pages) opened in ${browser}. The rules are A and AA of WCAG 2.0, 2.1 and 2.2, and the best practices of axe. Each was tested at 320 and 1280 pixels wide; the numbers in the table are for both together.`,
  screen: 'Screen',
  passed: 'Rules passed',
  violations: 'Failed',
  unsure: 'For a person to decide',
  sum: (screens: number, violations: number) =>
    `Rules failed on the ${screens} screens: ${violations} in all.`,
  not: {
    title: 'Tests not made yet',
    text: [
      'Automatic tests cover only part of the success criteria. Tests by people who use screen readers, and the test of all items by the annex of JIS X 8341-3:2016, have not been made yet. That is why we do not write “conformant” (準拠).',
    ],
  },
  tell: 'If something is hard to use, please tell the office under “Contact”.',
}

const contact: Translated<Japanese['contact']> = {
  title: 'Contact',
  lead: 'For questions about your tax or return, please ask the tax section of the municipality where you live.',
  unknown:
    "Its telephone number is on your municipality's website and on the tax notice (税額決定通知書).",
  office: 'Section in charge',
  phone: 'Telephone',
  hours: 'Hours',
  address: 'Address',
  site: 'Website',
  differs: {
    title: 'If you think the calculation is wrong',
    text: [
      'First, please put the reasons of the calculation on paper. It makes things quicker and surer.',
    ],
    list: [
      'Press “Print on A4” on the page of the estimate. It prints what you entered and how it is worked out (you can also keep it as a PDF).',
      'If you have the tax notice (税額決定通知書), mark the lines that differ.',
      'With that paper at hand, call the section in charge or take it to the counter.',
    ],
  },
  noSend: 'No amounts or papers are ever sent from this site. There is no e-mail form either.',
}

/** The words of the pages about this site. */
export const aboutText: Translated<Japanese> = {
  toForm: 'Back to the page of the estimate',
  day: inEnglish,
  scope,
  privacy,
  accessibility,
  news: {
    title: 'News and corrections',
    lead: 'News from the municipality, and the record of corrections to the calculation.',
    notices: 'News',
    noNotices: 'There is no news at present.',
    corrections: 'Corrections',
    correctionsLead:
      'When the calculation was wrong, we record here when, for whom and which amount changed. People to whom it applies also see it beside their result.',
    noCorrections: 'There have been no corrections.',
    unknown:
      "If you open this page from the link on a municipality's page, that municipality's news appears.",
    years: (years: readonly string[]) =>
      `Fiscal years: ${years.map((year) => fiscalYear(Number(year.slice(1)))).join(', ')}`,
    more: 'Read more',
  },
  contact,
  licences: {
    title: 'Licences',
    lead: 'The calculation program of this site, 税守 (Zeimori), is published under the Apache License 2.0.',
    fonts: 'The typeface is Noto Sans JP (SIL Open Font License 1.1).',
    whole: 'Licence texts of everything that is used',
    version: (version: string) => `Present version: ${version}`,
  },
}
