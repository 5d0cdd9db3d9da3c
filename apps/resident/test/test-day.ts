/** On this day the tests visit the page: years open by the day, and one begins with another year each January. */
export const testDay = Date.UTC(2026, 10, 22)
