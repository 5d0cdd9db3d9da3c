/** Everything that can be done to a person, as the last part of its address. */
export const personFormNames = [
  'change',
  'role',
  'transfer',
  'end',
  'suspend',
  'resume',
  'sessions',
  'invite',
  'withdraw',
  'reset',
  'review',
  'delete',
  'decide',
] as const
export type PersonFormName = (typeof personFormNames)[number]
