/**
 * The provider decides for the whole installation, too: then there is no municipality. A municipality sees of
 * those what makes its own ledger worse, and nothing else. (S43)
 */
export const decisionsOfAll: readonly string[] = [
  'alter table decision alter column tenant drop not null',
  'alter table decision_answer alter column tenant drop not null',
  `create or replace function decision_takes_two() returns trigger language plpgsql as $$
     begin
       if not exists (select from decision where id = new.decision
           and tenant is not distinct from new.tenant
           and decided_by <> new.answered_by and kind not in ('lower', 'none')) then
         raise exception 'a decision is agreed to by somebody else of the same municipality';
       end if;
       return new;
     end $$`,
  `create policy everybody on decision for select to zeimori_tenant
     using (tenant is null and kind in ('lower', 'none'))`,
]
