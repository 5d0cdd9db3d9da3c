import { contentSecurityPolicy, workerPolicy, type PageKind } from './policy.ts'

/** What a page could ask the device for, and this one never does. Only names that browsers know. */
const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

/**
 * Sent with every answer. Strict-Transport-Security is not among them: only the server that ends TLS
 * can promise that.
 */
export const securityHeaders = (kind: PageKind): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(kind),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'permissions-policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
})

/** The service worker alone may ask this site for its files; it runs nothing else and is never cached for long. */
export const workerHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': workerPolicy,
}
