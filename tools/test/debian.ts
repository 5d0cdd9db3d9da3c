import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { testPrograms, type TestProgram } from '@zeimori/cli/test-programs'

const programs: readonly TestProgram[] = Object.values(testPrograms)

const policy = '/usr/sbin/policy-rc.d'

/**
 * Installs what the tests start, if this is a Debian host and we may. No service is started or enabled
 * by it. Elsewhere the tests that need a missing program are skipped, and say so.
 */
export async function installPrograms(): Promise<void> {
  const lacking = programs.filter(({ path }) => !existsSync(path))
  const missing = lacking.map((program) => program.package)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `${missing.join('、')} がないので、使う試験は飛ばします（root の Debian なら入れます）。`,
    )
    return
  }
  if (!(await mayInstall(missing))) return
  console.error(`${missing.join('、')} を入れています…`)
  withoutServices(() => {
    apt(['update'])
    apt(['install', '-y', '--no-install-recommends', ...missing])
    for (const { services = [] } of lacking) services.forEach(disable)
  })
}

/** At a terminal a person is asked; in CI there is nobody. */
async function mayInstall(missing: readonly string[]): Promise<boolean> {
  if (process.env['CI'] === 'true' || !process.stdin.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(
    `この機械に ${missing.join('、')} を入れてもよいですか？ [y/N] `,
  )
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

const wait = (): void => undefined

/** While packages are installed, Debian is told not to start their services; then all is as it was. */
function withoutServices(install: () => void): void {
  const before = existsSync(policy) ? readFileSync(policy) : undefined
  // Interrupted, the installation ends first, so that the policy is put back.
  process.on('SIGINT', wait).on('SIGTERM', wait)
  writeFileSync(policy, '#!/bin/sh\nexit 101\n')
  chmodSync(policy, 0o755)
  try {
    install()
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait)
    if (before === undefined) rmSync(policy, { force: true })
    else writeFileSync(policy, before)
  }
}

/** Debian would start it at the next boot. */
function disable(service: string): void {
  spawnSync('update-rc.d', [service, 'disable'], { stdio: 'ignore' })
}

function apt(args: readonly string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) console.error(`apt-get ${args[0] ?? ''} がうまくいきませんでした。`)
}
