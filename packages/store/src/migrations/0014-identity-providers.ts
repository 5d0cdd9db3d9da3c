import { rowsOfTenant } from './0001-tenants.ts'
import { ofAccount } from './0003-accounts.ts'

/** Municipalities that have an identity provider of their own, and who of their people is who there. */
export const identityProviders: readonly string[] = [
  `create table identity_provider (
     tenant text primary key references tenant (id),
     issuer text not null,
     client_id text not null,
     -- Sealed.
     client_secret text not null,
     trusts_mfa boolean not null,
     -- The classes of authentication that are asked for; empty where none is.
     acr_values text not null default '',
     changed_at timestamptz not null
   )`,
  ...rowsOfTenant('identity_provider'),
  'create policy door on identity_provider for select to zeimori_door using (true)',
  'grant select on identity_provider to zeimori_door',
  // When the key is rotated, the secret is sealed anew.
  'create policy reseal on identity_provider for update to zeimori_door using (true)',
  'grant update (client_secret) on identity_provider to zeimori_door',
  `grant select (tenant, issuer, client_id, trusts_mfa, acr_values, changed_at), insert,
     update (issuer, client_id, client_secret, trusts_mfa, acr_values, changed_at), delete
     on identity_provider to zeimori_tenant, zeimori_provider`,

  `create table identity (
     account uuid primary key references account (id),
     issuer text not null,
     subject text not null,
     linked_at timestamptz not null,
     unique (issuer, subject)
   )`,
  ...ofAccount('identity'),
  'grant select, insert, delete on identity to zeimori_door',
  'grant select (account, issuer, linked_at), delete on identity to zeimori_tenant, zeimori_provider',

  // Somebody who is on her way through a provider. The state is kept as a digest.
  `create table identity_attempt (
     state text primary key,
     tenant text not null references tenant (id),
     account uuid references account (id),
     nonce text not null,
     verifier text not null,
     ends_at timestamptz not null
   )`,
  'alter table identity_attempt enable row level security',
  'alter table identity_attempt force row level security',
  'create policy door on identity_attempt to zeimori_door using (true) with check (true)',
  'grant select, insert, delete on identity_attempt to zeimori_door',

  // What is over is removed by the worker.
  'create policy worker on identity_attempt for delete to zeimori_worker using (true)',
  'create policy worker_sees on identity_attempt for select to zeimori_worker using (true)',
  'grant select (ends_at), delete on identity_attempt to zeimori_worker',
  'grant select (ends_at) on session to zeimori_worker',
  'grant select (at), delete on attempt to zeimori_worker',
]
