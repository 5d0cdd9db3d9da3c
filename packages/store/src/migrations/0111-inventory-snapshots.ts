import { rowsOfProvider } from './rows-of-provider.ts'

/** 構成の記録: what each host consisted of, day by day; it never changes. (S39; fujisawa-3-11-a) */
export const inventorySnapshots: readonly string[] = [
  `create table inventory_snapshot (
     id uuid primary key default gen_random_uuid(),
     host text not null check (trim(host) <> ''),
     day text not null check (day ~ '^\\d{4}-\\d\\d-\\d\\d$'),
     taken_at timestamptz not null,
     -- JSON: the system, the product, every piece of software and the end of its support.
     body text not null,
     unique (host, day)
   )`,
  'create index inventory_snapshot_day on inventory_snapshot (day)',
  ...rowsOfProvider('inventory_snapshot'),
  'grant select, insert on inventory_snapshot to zeimori_provider, zeimori_worker',
  `create trigger inventory_snapshot_refuse_rows before update or delete on inventory_snapshot
     for each row execute function ledger_refuse()`,
  `create trigger inventory_snapshot_refuse_truncate before truncate on inventory_snapshot
     for each statement execute function ledger_refuse()`,
]
