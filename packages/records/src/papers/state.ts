/** What happened to a version of a paper. `received` and `sent-back` are the municipality's answers. */
export type PaperStepKind = 'approved' | 'returned' | 'submitted' | 'received' | 'sent-back'

/** How a version stands: `made` waits for somebody else's approval. */
export type PaperState = 'made' | PaperStepKind

/** How a version stands after what happened to it, the earliest first. */
export const paperState = (steps: readonly { readonly kind: PaperStepKind }[]): PaperState =>
  steps.at(-1)?.kind ?? 'made'

/** What may follow on what. A sent-back or returned version is answered by a new one. */
export const nextSteps: Readonly<Record<PaperState, readonly PaperStepKind[]>> = {
  made: ['approved', 'returned'],
  approved: ['submitted'],
  submitted: ['received', 'sent-back'],
  returned: [],
  received: [],
  'sent-back': [],
}
