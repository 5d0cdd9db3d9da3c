/** Whose work a municipality's own requirement is, and which control is done for it. (S43) */
export const ownRequirementParts: readonly string[] = [
  `alter table addition add column responsible text not null default 'operation'
     check (responsible in ('application', 'deployment', 'operation', 'organization'))`,
  `alter table addition add column control text not null default ''`,
]
