/** Whoever asked to open the pages without proof may take it back, and still not agree to it herself. (S43) */
export const withdrawnOverrides: readonly string[] = [
  `create or replace function opening_takes_two() returns trigger language plpgsql as $$
     begin
       if not exists (select from opening where id = new.opening and tenant = new.tenant
           and kind = 'override' and (acted_by <> new.answered_by or not new.agreed)) then
         raise exception 'an opening without proof is agreed to by somebody else';
       end if;
       return new;
     end $$`,
]
