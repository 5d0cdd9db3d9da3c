/** What follows where nobody says whether the service is to be stopped: as the municipality settled. (ruling 3) */
export const askedStops: readonly string[] = [
  `alter table detection_answer add column otherwise text check (otherwise in ('stop', 'stay'))`,
]
