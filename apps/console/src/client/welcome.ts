/**
 * Puts the secret of an invitation's link into the form, and takes it out of the address and the history. It asks
 * the network for nothing but what the form sends.
 */
const form = document.querySelector<HTMLFormElement>('form[action="/welcome"]')
const box = form?.elements.namedItem('link')
const secret = location.hash.slice(1)
if (form !== null && box instanceof HTMLInputElement && secret !== '') {
  history.replaceState(null, '', location.pathname)
  box.value = secret
  form.submit()
}
