/** A record is taken back by a later one of the same kind, never by taking it away. */
const withdrawing: readonly string[] = [
  'alter table evidence add column withdraws uuid references evidence (id)',
  `create unique index evidence_withdrawn on evidence (withdraws) where withdraws is not null`,
  `create function evidence_withdraws() returns trigger language plpgsql as $$
     begin
       if new.outcome <> 'skipped' or not exists (select from evidence e where e.id = new.withdraws
           and e.tenant = new.tenant and e.subject = new.subject and e.way = new.way
           and e.way <> 'probe' and e.withdraws is null) then
         raise exception 'a withdrawal takes back one record of the same requirement';
       end if;
       return new;
     end $$`,
  `create trigger evidence_withdraws before insert on evidence
     for each row when (new.withdraws is not null) execute function evidence_withdraws()`,
]

/** An attachment belongs to a request for consent, or to a record. */
const files: readonly string[] = [
  'alter table attachment alter column approval drop not null',
  'alter table attachment add column evidence uuid references evidence (id)',
  `alter table attachment add constraint attachment_of_one
     check (num_nonnulls(approval, evidence) = 1)`,
  'create index attachment_evidence on attachment (evidence) where evidence is not null',
  // Whoever recorded something does not take its file away.
  `create function attachment_of_evidence() returns trigger language plpgsql as $$
     begin
       raise exception 'the file of a record stays';
     end $$`,
  `create trigger attachment_of_evidence before update of state on attachment
     for each row when (old.evidence is not null and new.state = 'removed')
     execute function attachment_of_evidence()`,
]

export const evidenceFiles: readonly string[] = [...withdrawing, ...files]
