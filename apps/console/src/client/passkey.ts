/**
 * Asks the browser for a passkey where a form wants one, and sends what it answered with the form. It
 * asks the network for nothing and writes no markup.
 */
const kinds = {
  create: async (options: PublicKeyCredentialCreationOptionsJSON) =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    }),
  get: async (options: PublicKeyCredentialRequestOptionsJSON) =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    }),
} as const

async function answerOf(form: HTMLFormElement): Promise<string> {
  const { passkey, options = '' } = form.dataset
  const given = JSON.parse(options)
  const answer = await (passkey === 'create' ? kinds.create(given) : kinds.get(given))
  if (!(answer instanceof PublicKeyCredential)) throw new TypeError('no passkey')
  return JSON.stringify(answer.toJSON())
}

function show(form: HTMLFormElement, part: string, visible: boolean): void {
  for (const element of form.querySelectorAll<HTMLElement>(`[data-part="${part}"]`))
    element.hidden = !visible
}

async function ask(form: HTMLFormElement): Promise<void> {
  show(form, 'problem', false)
  const box = form.elements.namedItem('passkey')
  try {
    const answer = await answerOf(form)
    if (box instanceof HTMLInputElement) box.value = answer
    form.submit()
  } catch {
    // She said no, the time ran out, or the device has none: the page says what can be done.
    show(form, 'problem', true)
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  const able = 'PublicKeyCredential' in globalThis
  show(form, 'ask', able)
  show(form, 'unable', !able)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form)
  })
}
