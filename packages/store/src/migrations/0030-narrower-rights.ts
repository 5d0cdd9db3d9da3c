/** What is made of an account at first, and nothing else: no password, and no sign of one. */
const newAccount = `tenant, login, name, mail, role, status, ends_on, department, kind, purpose, responsible`

/** What no role needs. */
const accounts: readonly string[] = [
  'revoke insert on account from zeimori_tenant, zeimori_provider',
  `grant insert (${newAccount}) on account to zeimori_tenant, zeimori_provider`,
  // chiyoda-01-b: whose person somebody is and on which side her role stands never part.
  `alter table account add constraint account_side
     check ((role like 'client-%') = (tenant is not null))`,
]

/** What waits leaves only with its number: not by the owner's hand either. */
const pending: readonly string[] = [
  `create trigger audit_pending_refuse_delete before delete on audit_pending
     for each row when (current_user <> 'zeimori_sequencer') execute function audit_refuse()`,
]

/** Events that somebody changed while they waited, as they were found: the record in their place names them. */
const evidence: readonly string[] = [
  `create table audit_evidence (
     seq bigint primary key,
     event text not null,
     seal text not null,
     writer text not null,
     at timestamptz not null default now()
   )`,
  `create trigger audit_evidence_refuse_rows before update or delete on audit_evidence
     for each row execute function audit_refuse()`,
  `create trigger audit_evidence_refuse_truncate before truncate on audit_evidence
     for each statement execute function audit_refuse()`,
  'alter table audit_evidence enable row level security',
  'alter table audit_evidence force row level security',
  'create policy sequencer on audit_evidence for insert to zeimori_sequencer with check (true)',
  'create policy everything on audit_evidence for select to zeimori_provider using (true)',
  'grant insert on audit_evidence to zeimori_sequencer',
  'grant select on audit_evidence to zeimori_provider',
]

/** What could not be scanned waits behind what nobody has looked at. */
const scanning: readonly string[] = [
  'alter table attachment add column tried_at timestamptz',
  'grant update (tried_at) on attachment to zeimori_worker',
]

export const narrowerRights: readonly string[] = [...accounts, ...pending, ...evidence, ...scanning]
