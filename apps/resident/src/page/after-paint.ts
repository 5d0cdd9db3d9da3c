/**
 * Waits until what has been drawn is on the screen. A page that nobody sees is not drawn, and goes on after a
 * moment.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((goOn) => {
    const late = setTimeout(goOn, 200)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(goOn)
    })
  })
