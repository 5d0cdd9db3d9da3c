import { existsSync } from 'node:fs'
import { testPrograms } from '@zeimori/cli/test-programs'
import { chromium, type Browser, type Page } from 'playwright-core'

const executablePath = testPrograms.chromium.path

/** Whether this host can run the tests of the pages. `./zeimori test` installs it where it may. */
export const hasChromium = existsSync(executablePath)

/** Nothing but the pages under test is asked of the network. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
    ],
  })

/** An authenticator that Chromium pretends to have. */
export type Authenticator = {
  readonly setVerifying: (verifies: boolean) => Promise<void>
  /** Everything that it holds, so that another can be made its copy. */
  readonly credentials: () => Promise<readonly Credential[]>
  readonly add: (credential: Credential) => Promise<void>
  readonly clear: () => Promise<void>
  readonly unplug: () => Promise<void>
}
type Credential = {
  credentialId: string
  isResidentCredential: boolean
  rpId?: string
  privateKey: string
  userHandle?: string
  signCount: number
}

export async function authenticatorOf(
  page: Page,
  transport: 'internal' | 'usb' = 'internal',
): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    setVerifying: async (isUserVerified) => {
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
    },
    credentials: async () =>
      (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    add: async (credential) => {
      await cdp.send('WebAuthn.addCredential', { authenticatorId, credential })
    },
    unplug: async () => {
      await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    },
    clear: async () => {
      await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
    },
  }
}
