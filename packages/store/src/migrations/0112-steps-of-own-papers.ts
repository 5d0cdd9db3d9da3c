/** What happens to a paper is its municipality's: nobody writes a step of her own to another's paper. */
export const stepsOfOwnPapers: readonly string[] = [
  'alter table paper add constraint paper_of_tenant unique (id, tenant)',
  `alter table paper_step add constraint paper_step_of_own
     foreign key (paper, tenant) references paper (id, tenant)`,
]
