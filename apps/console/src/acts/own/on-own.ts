import type { Action, Change } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import type { Services } from '../../services.ts'
import type { Act, Caller, Refusal } from '../act.ts'

/** Of one's own account: the municipality is her own, and which account it is nobody is asked. */
export type Own = { readonly tenant: string | undefined }

export type OwnDone<Result> =
  | {
      readonly ok: true
      readonly result: Result
      readonly changes?: Readonly<Record<string, Change>>
      readonly notices?: readonly Notice[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

export type OwnAct<Input, Result> = {
  readonly action: Action
  readonly dangerous: boolean
  readonly change: (
    within: Within,
    input: Input,
    caller: Caller,
    now: Date,
    services: Services,
  ) => Promise<OwnDone<Result>>
}

/** An act on one's own account, done at the door: where passwords and factors are. */
export const onOwn = <Input extends Own, Result>({
  action,
  dangerous,
  change,
}: OwnAct<Input, Result>): Act<Input, Result> => ({
  permission: 'own-account.change',
  action,
  tenantOf: ({ tenant }) => tenant,
  dangerous,
  at: 'door',
  run: async (within, input, caller, now, services) => ({
    ...(await change(within, input, caller, now, services)),
    what: { kind: 'account', id: caller.id },
  }),
})
