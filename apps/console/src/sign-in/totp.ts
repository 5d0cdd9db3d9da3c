import { generateSecret, generateURI, verify } from 'otplib'

/** One step of thirty seconds to either side: clocks differ. */
const tolerance = 30
const period = 30

export const newSecret = (): string => generateSecret()

/** What an authenticator takes in, from a picture or by hand. */
export const secretUri = (secret: string, login: string): string =>
  generateURI({ issuer: 'Zeimori', label: login, secret })

/**
 * The step of the code, if it is the secret's and was not used before. A code that has opened a session
 * opens no other, within its half minute or later.
 * @param lastStep the last step that was accepted
 */
export async function acceptedStep(
  secret: string,
  code: string,
  lastStep: number,
  now: Date,
): Promise<number | undefined> {
  const token = code.normalize('NFKC').replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = await verify({ secret, token, epoch, epochTolerance: tolerance })
  if (!result.valid) return undefined
  const step = Math.floor(epoch / period) + result.delta
  return step > lastStep ? step : undefined
}
