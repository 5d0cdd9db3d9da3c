import { rowsOfTenant } from './0001-tenants.ts'

/**
 * When a municipality's pages were opened to the public and closed again, and what that rested on. An opening
 * without all of the proof holds only when somebody else has agreed. Nothing of it is ever changed. (S43)
 */
const tables: readonly string[] = [
  `create table opening (
     id uuid primary key default gen_random_uuid(),
     tenant text not null references tenant (id),
     kind text not null check (kind in ('open', 'override', 'close')),
     reason text not null,
     -- Canonical JSON: what each requirement due before the launch rested on, and what was missing.
     proofs text not null,
     missing text not null,
     acted_by text not null,
     acted_name text not null,
     acted_at timestamptz not null,
     check (kind = 'open' or trim(reason) <> ''),
     check (kind <> 'open' or missing = '[]')
   )`,
  'create index opening_newest on opening (tenant, acted_at desc)',
  `create table opening_answer (
     opening uuid primary key references opening (id),
     tenant text not null references tenant (id),
     agreed boolean not null,
     answer text not null check (trim(answer) <> ''),
     answered_by text not null,
     answered_name text not null,
     answered_at timestamptz not null
   )`,
  'create index opening_answer_tenant on opening_answer (tenant)',
  `create function opening_takes_two() returns trigger language plpgsql as $$
     begin
       if not exists (select from opening where id = new.opening and tenant = new.tenant
           and kind = 'override' and acted_by <> new.answered_by) then
         raise exception 'an opening without proof is agreed to by somebody else';
       end if;
       return new;
     end $$`,
  `create trigger opening_takes_two before insert on opening_answer
     for each row execute function opening_takes_two()`,
]

const rights: readonly string[] = ['opening', 'opening_answer'].flatMap((table) => [
  ...rowsOfTenant(table),
  `grant select, insert on ${table} to zeimori_tenant, zeimori_provider`,
  `create trigger ${table}_refuse_rows before update or delete on ${table}
     for each row execute function ledger_refuse()`,
  `create trigger ${table}_refuse_truncate before truncate on ${table}
     for each statement execute function ledger_refuse()`,
])

export const openings: readonly string[] = [...tables, ...rights]
