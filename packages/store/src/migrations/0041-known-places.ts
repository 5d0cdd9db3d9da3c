/** From where and with which browser somebody has signed in before: as a digest, for the door alone. */
export const knownPlaces: readonly string[] = [
  `create table known_place (
     account uuid not null references account (id),
     place text not null,
     seen_at timestamptz not null,
     primary key (account, place)
   )`,
  'alter table known_place enable row level security',
  'alter table known_place force row level security',
  'create policy door on known_place to zeimori_door using (true) with check (true)',
  'grant select, insert, update (seen_at), delete on known_place to zeimori_door',
]
