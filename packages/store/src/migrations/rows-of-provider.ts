/** A table of the provider's alone, which the worker fills: no municipality sees any of it. */
export const rowsOfProvider = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy everything on ${table} to zeimori_provider using (true) with check (true)`,
  `create policy worker on ${table} to zeimori_worker using (true) with check (true)`,
]
