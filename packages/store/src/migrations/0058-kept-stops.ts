/** What was stopped is not emptied either. (S32) */
export const keptStops: readonly string[] = [
  `create trigger service_stop_refuse_truncate before truncate on service_stop
     for each statement execute function ledger_refuse()`,
]
