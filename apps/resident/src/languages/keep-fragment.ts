/** Takes what stands behind `#`, which no server sees, along to the page in another language. */
export function keepFragment(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-language]') : null
    if (link instanceof HTMLAnchorElement) link.hash = page.location.hash
  })
}
