/** The day as of which each law was read. docs/decisions/0006 says the same, which `npm run coverage` checks. */
export const lawRead = {
  地方税法: '2026-07-31',
  地方税法施行令: '2026-01-01',
  所得税法: '2026-04-01',
} as const
