/**
 * The values of accounts and passwords that are the same for every municipality. Those that one may make
 * stricter are in `limits`. (catalogue, M01–M15 and M46)
 */
export const policy = {
  /** M04: what the municipality may extend it to by an approval. (fujisawa-3-7-e) */
  passwordLongestAgeDays: 180,
  passwordWarnDays: 14,
  /** M46: from knowing that an account is not needed to its deletion. */
  accountDeleteDays: 7,
  /** An account that nobody has used for so long is asked about. (fujisawa-3-7-b) */
  accountUnusedDays: 90,
  /** How long before its last day an account is shown as ending. */
  accountEndWarnDays: 30,
  /** How long somebody has to decide what another asked for. */
  requestDays: 14,
  /** How long a powerful account's new address rests before a way in is sent there. */
  addressRestDays: 7,
} as const
