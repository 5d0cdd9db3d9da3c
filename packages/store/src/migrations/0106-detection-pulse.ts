/** When the detection last kept what it remembers, for the provider's people: that it runs; and nothing of what it remembers. */
export const detectionPulse: readonly string[] = [
  'grant select (id, at) on detection_state to zeimori_provider',
  'create policy pulse on detection_state for select to zeimori_provider using (true)',
]
