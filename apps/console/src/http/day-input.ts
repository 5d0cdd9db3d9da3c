/** Whether a text is a day that there is, such as 「2026-11-22」. */
export function isDay(text: string): boolean {
  const day = /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return (
    day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
  )
}
