/** What one person alone must not be able to make of another's account. */
export const accountTakeover: readonly string[] = [
  // Whoever begins anew with a link does so without the password of before, whoever sends her the link.
  `create function account_begin_anew() returns trigger language plpgsql as $$
     begin
       new.password = null;
       new.password_at = null;
       return new;
     end $$`,
  `create trigger account_begin_anew before update of status on account
     for each row when (new.status = 'invited' and old.status = 'active')
     execute function account_begin_anew()`,
  'alter table account add column mail_at timestamptz',
  'grant select (mail_at), update (mail_at) on account to zeimori_tenant, zeimori_provider',
]
