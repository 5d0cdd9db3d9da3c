import { rowsOfProvider } from './rows-of-provider.ts'

const kept = (table: string): readonly string[] => [
  `create trigger ${table}_refuse_rows before update or delete on ${table}
     for each row execute function ledger_refuse()`,
  `create trigger ${table}_refuse_truncate before truncate on ${table}
     for each statement execute function ledger_refuse()`,
]

/** 脆弱性の台帳. (S40; fujisawa-3-5-b, tochigi-3-2-b, chiyoda-63-b) */
const cases: readonly string[] = [
  `create table weakness (
     id uuid primary key default gen_random_uuid(),
     ecosystem text not null check (ecosystem in ('npm', 'debian')),
     name text not null check (trim(name) <> ''),
     -- JSON: every name under which it was published, the best known first.
     names text not null,
     published_at timestamptz not null,
     seen_at timestamptz not null,
     severity text check (severity in ('low', 'moderate', 'high', 'critical')),
     summary text not null,
     fixed_in text,
     -- JSON: the versions that ran here when it was looked at last.
     versions text not null,
     doubtful boolean not null,
     state text not null check (state in ('open', 'mended', 'withdrawn', 'corrected')),
     check (published_at <= seen_at)
   )`,
  ...rowsOfProvider('weakness'),
  'grant select on weakness to zeimori_provider',
  `grant select, insert, update (names, published_at, severity, summary, fixed_in, versions, doubtful, state)
     on weakness to zeimori_worker`,
  `create function weakness_gains_no_time() returns trigger language plpgsql as $$
     begin
       raise exception 'a weakness is never forgotten, nor its seven days made longer';
     end $$`,
  `create trigger weakness_begins_once before update on weakness
     for each row when (new.published_at > old.published_at) execute function weakness_gains_no_time()`,
  `create trigger weakness_stays before delete on weakness
     for each row execute function weakness_gains_no_time()`,
  `create trigger weakness_refuse_truncate before truncate on weakness
     for each statement execute function ledger_refuse()`,
]

/** What people did about them, and whether somebody else agrees that one is none here. */
const records: readonly string[] = [
  `create table weakness_record (
     id uuid primary key default gen_random_uuid(),
     weakness uuid not null references weakness (id),
     kind text not null check (kind in ('verified', 'agreed', 'mitigated', 'extended', 'not-affected')),
     body text not null check (trim(body) <> ''),
     -- 協議の相手
     whom text not null,
     -- The day until which it holds, such as 2026-12-01.
     until text check (until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
     written_by text not null,
     written_name text not null,
     written_at timestamptz not null,
     check ((kind in ('extended', 'not-affected')) = (until is not null)),
     check (kind not in ('agreed', 'extended') or trim(whom) <> '')
   )`,
  'create index weakness_record_weakness on weakness_record (weakness, written_at)',
  ...rowsOfProvider('weakness_record'),
  'grant select, insert on weakness_record to zeimori_provider',
  'grant select on weakness_record to zeimori_worker',
  ...kept('weakness_record'),
  `create table weakness_answer (
     record uuid primary key references weakness_record (id),
     agreed boolean not null,
     body text not null check (trim(body) <> ''),
     answered_by text not null,
     answered_name text not null,
     answered_at timestamptz not null
   )`,
  ...rowsOfProvider('weakness_answer'),
  'grant select, insert on weakness_answer to zeimori_provider',
  'grant select on weakness_answer to zeimori_worker',
  ...kept('weakness_answer'),
  `create function weakness_takes_two() returns trigger language plpgsql as $$
     begin
       if not exists (select from weakness_record where id = new.record and kind = 'not-affected'
           and (written_by <> new.answered_by or not new.agreed)) then
         raise exception 'that a weakness is none here is agreed to by somebody else';
       end if;
       return new;
     end $$`,
  `create trigger weakness_takes_two before insert on weakness_answer
     for each row execute function weakness_takes_two()`,
]

/** 収集台帳: when somebody looked, and at how much. (tochigi-3-2-a, chiyoda-63-a) */
const looks: readonly string[] = [
  `create table weakness_look (
     id uuid primary key default gen_random_uuid(),
     at timestamptz not null,
     software int not null check (software > 0),
     advisories int not null check (advisories > 0),
     -- Records that nobody could read: none of them is harmless by that.
     unread int not null check (unread >= 0),
     -- The newest change of a publication that was there.
     newest timestamptz not null,
     open int not null check (open >= 0)
   )`,
  'create index weakness_look_at on weakness_look (at desc)',
  ...rowsOfProvider('weakness_look'),
  'grant select on weakness_look to zeimori_provider',
  'grant select, insert on weakness_look to zeimori_worker',
  ...kept('weakness_look'),
]

export const weaknessTables: readonly string[] = [...cases, ...records, ...looks]
