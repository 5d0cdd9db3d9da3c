import { rowsOfProvider } from './rows-of-provider.ts'

/** 診断の結果. What the list of findings says follows from these rows alone, so they never change. (S42; tochigi-3-5-a) */
export const diagnosisResults: readonly string[] = [
  `create table diagnosis_result (
     id uuid primary key default gen_random_uuid(),
     -- Of what the result says: the same result is taken in once.
     digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
     tool text not null check (trim(tool) <> ''),
     version text not null,
     target text not null check (trim(target) <> ''),
     -- When the tool looked; null where the result does not say so.
     at timestamptz,
     -- JSON: what it found.
     findings text not null,
     taken_by text not null,
     taken_name text not null,
     taken_at timestamptz not null
   )`,
  'create index diagnosis_result_taken on diagnosis_result (taken_at)',
  ...rowsOfProvider('diagnosis_result'),
  'grant select, insert on diagnosis_result to zeimori_provider',
  `create trigger diagnosis_result_refuse_rows before update or delete on diagnosis_result
     for each row execute function ledger_refuse()`,
  `create trigger diagnosis_result_refuse_truncate before truncate on diagnosis_result
     for each statement execute function ledger_refuse()`,
]
