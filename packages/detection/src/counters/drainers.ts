/** One account takes out one only: who owns an account must not hide guesses behind its own successes. */
const most = 32

/** Whether this account may take one out; notes that it did. */
export function mayDrain(drainers: number[], account: number): boolean {
  if (drainers.includes(account)) return false
  drainers.push(account)
  if (drainers.length > most) drainers.shift()
  return true
}
