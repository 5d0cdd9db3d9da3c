/** What the tests start for real, and the Debian package that brings it. The product needs none of it. */
export const testPrograms = {
  chromium: { path: '/usr/bin/chromium', package: 'chromium' },
  pdftoppm: { path: '/usr/bin/pdftoppm', package: 'poppler-utils' },
} as const
