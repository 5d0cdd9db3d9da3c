/**
 * The catalogue's list of probes that can pass while the requirement is broken: for each requirement the probe and
 * the sample of it that shows the broken service as the careless eye would see it. What is not here waits for its part.
 */
export const seeming: Readonly<Record<string, readonly [probe: string, sample: string]>> = {
  // A part of the looking end that cannot speak the old version at all would see a refusal everywhere.
  'chiyoda-57-b': ['tls/versions', 'refuses everything'],
  // A list of pages that is empty, and a redirect that carries everything.
  'gyomu-v-08-a': ['console/closed-doors', 'nothing'],
  'chiyoda-36-a': ['console/closed-doors', 'sent away with everything'],
  // No cookie at all is not 「all of them are secure」.
  'chiyoda-44-a': ['console/cookies', 'no cookie at all'],
  'gyomu-v-04-c': ['console/cookies', 'no cookie at all'],
  // One taken among those that are refused.
  'gyomu-v-06-a': ['console/foreign-origin', 'one of two'],
  // One person with two IDs, and one ID of several people.
  'chiyoda-01-a': ['accounts/one-id', 'shared, and nobody answers'],
  // A test ID of an ordinary name is one that nobody has looked at.
  'chiyoda-37-a': ['accounts/unneeded', 'not looked at'],
  // Everybody's age is looked at, not that of one that was made for it.
  'fujisawa-3-7-e': ['accounts/password-age', 'of unknown age'],
  'chiyoda-05-a': ['accounts/password-age', '91 days'],
  // Evidence is held against the running version in the ledger, and against its own digest here.
  'fujisawa-2-g': ['database/kept-evidence', 'changed'],
  // Records that are all there and do not say who.
  'chiyoda-27-a': ['database/audit-chain', 'without a who'],
  // An empty log has no gap.
  'chiyoda-29-a': ['database/audit-chain', 'nothing'],
}
