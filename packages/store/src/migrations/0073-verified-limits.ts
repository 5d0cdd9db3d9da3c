/** The probes hold every account against what its own municipality has made stricter. (M10, M46) */
export const verifiedLimits: readonly string[] = [
  'create policy verifier on tenant_limit for select to zeimori_verifier using (true)',
  'grant select on tenant_limit to zeimori_verifier',
]
