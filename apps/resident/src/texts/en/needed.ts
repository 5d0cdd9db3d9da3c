import type { Needed } from '../../form/needed.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: 'Three questions',
  choose: 'Please choose',
  kakutei: {
    label: 'Have you filed, or will you file, an income tax return (確定申告)?',
    suru: 'Yes, I have or will',
    shinai: 'No',
  },
  shunyu: {
    label: 'What income did you have?',
    kyuyo: 'Only salary (my employer reports it to the municipality)',
    nenkin: 'Only public pensions',
    nashi: 'I had no income',
    hoka: 'Other income too (side jobs, real estate, lump sums and so on)',
  },
  kojo: {
    label: 'Do you want to use deductions that are not on your withholding slip?',
    aru: 'Yes',
    nai: 'No',
  },
  kojoHint:
    'Medical expenses, social or life insurance premiums you paid yourself, further dependents and so on',
  onward: {
    you: 'Prepare an inhabitant tax return (申告書)',
    tax: 'Find out my tax',
    'no-income': 'To the return for people who had no income',
  },
}

export const neededAnswers: Readonly<Record<Needed, string>> = {
  unknown: 'Answer the questions and the answer appears here.',
  'no-filed':
    'You do not need to file an inhabitant tax return (住民税の申告). What is in your income tax return is passed on to the municipality. Please enter what concerns inhabitant tax only (配当割額 and so on) under 「住民税に関する事項」 on the income tax return.',
  'no-reported':
    'You do not need to file an inhabitant tax return (住民税の申告). Your employer or the payer of your pension reports to the municipality.',
  'worth-it':
    'You are not obliged to file, but filing may lower your inhabitant tax. Income tax may come back too, so if you can file an income tax return (確定申告), we recommend that.',
  'if-asked':
    'Normally not. But please file if you need an income certificate (所得証明書, 非課税証明書), or for procedures such as national health insurance, long-term care insurance or child allowance. People who do not count as a dependent of anyone may be asked to file.',
  yes: 'You need to file an inhabitant tax return (住民税の申告). This also holds if you need not file an income tax return because your income from side jobs and the like is 200,000 yen or less.',
}
