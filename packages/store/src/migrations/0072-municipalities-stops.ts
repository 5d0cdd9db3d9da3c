/** What a municipality closes too, after somebody else has, becomes its own stop, and never the other way round. (S32) */
export const municipalitiesStops: readonly string[] = [
  'grant update (cause) on service_stop to zeimori_tenant, zeimori_provider',
  `create function service_stop_keeps_cause() returns trigger language plpgsql as $$
     begin
       raise exception 'a stop becomes a municipality''s, and nobody else''s';
     end $$`,
  `create trigger service_stop_cause before update on service_stop
     for each row when (new.cause <> old.cause and new.cause <> 'municipality')
     execute function service_stop_keeps_cause()`,
]
