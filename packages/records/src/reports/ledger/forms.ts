import type { Report } from '../report.ts'
import { basicMatters } from './basic-matters.ts'
import { checkSheet } from './check-sheet.ts'
import type { FormLedger } from './form-ledger.ts'
import { requirementTable } from './requirement-table.ts'
import { vulnerabilityAnswer } from './vulnerability-answer.ts'
import { wholeLedger } from './whole-ledger.ts'

/** A form that is worked out from the ledger. */
export type LedgerForm = {
  readonly title: string
  /** Which document asks for it. */
  readonly for: string
  readonly make: (ledger: FormLedger) => Report
}

/** Every form of the ledger by the name that the command and the console use. A further one is one file and one line. */
export const ledgerForms = {
  'check-sheet': {
    title: 'ウェブアプリケーションのセキュリティチェックシート',
    for: '藤沢市',
    make: checkSheet,
  },
  vulnerabilities: {
    title: '脆弱性一覧への対応',
    for: '業務委託契約事項',
    make: vulnerabilityAnswer,
  },
  'basic-matters': { title: '基本的事項への対応', for: '栃木県', make: basicMatters },
  'requirement-table': {
    title: 'セキュリティ要件一覧表への対応',
    for: '千代田区',
    make: requirementTable,
  },
  ledger: { title: '要件の台帳', for: 'すべての文書', make: wholeLedger },
} as const satisfies Readonly<Record<string, LedgerForm>>

export type LedgerFormName = keyof typeof ledgerForms
