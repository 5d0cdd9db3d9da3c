import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { extendsFirst, includes, readCheckpoint, type AuditEvent } from '@zeimori/records'
import {
  LogRewrittenError,
  appendEvents,
  checkLog,
  forProvider,
  hashing,
  japanTime,
  proveGrowth,
  proveRecord,
  sealWith,
  sequence,
  signLog,
  signedStateIn,
  signerOf,
  verifierOf,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const log = 'zeimori.test/log'
const sealing = sealWith(new Uint8Array(32).fill(7))
const { privateKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const signer = signerOf(log, privateKey)

const event = (n: number): AuditEvent => ({
  at: japanTime(new Date(n)),
  where: { host: 'test', service: 'console', instance: '1' },
  who: { kind: 'operator', id: 'u1' },
  what: { kind: 'account', id: String(n) },
  how: { action: 'account.invite', result: 'ok' },
})

onBoth('proofs of the audit log', ({ store }) => {
  const read = (note: string | undefined) => {
    const verifier = verifierOf(signer.publicKey)
    if (verifier === undefined) throw new Error('no key')
    const result = readCheckpoint(note ?? '', verifier)
    if (!result.ok) throw new Error(result.problem)
    return result.checkpoint
  }
  const grow = async (count: number): Promise<void> => {
    await forProvider(store(), (within) =>
      appendEvents(
        within,
        sealing,
        Array.from({ length: count }, (_, n) => event(n)),
      ),
    )
    const options = {
      store: store(),
      sealing,
      log,
      now: () => new Date(0),
      tampered: () => event(0),
    }
    while ((await sequence(options)) > 0);
  }

  it('signs nothing while there is nothing', async () => {
    expect(await signLog(store(), signer)).toBeUndefined()
  })

  it('proves records and growth, across tiles', async () => {
    await grow(3)
    const early = read(await signLog(store(), signer))
    await grow(700)
    const late = read(await signLog(store(), signer))
    expect([early.size, late.size]).toEqual([3, 703])

    expect(extendsFirst(hashing, await proveGrowth(store(), early, late))).toBe(true)
    for (const seq of [1, 2, 255, 256, 257, 512, 513, 700, 703]) {
      const proven = await proveRecord(store(), seq, late)
      expect(proven && includes(hashing, proven.inclusion), `record ${seq}`).toBe(true)
    }
    expect(await proveRecord(store(), 4, early)).toBeUndefined()
    expect(await proveRecord(store(), 704, late)).toBeUndefined()
    const { broken } = await checkLog(store(), log, [early, late])
    expect(broken).toBeUndefined()
  })

  it('believes no checkpoint of another key', () => {
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const verifier = verifierOf(signerOf(log, String(other)).publicKey)
    const note = `${log}\n3\n${hashing.empty}\n\n\u2014 ${log} ${signer.sign('x')}\n`
    expect(verifier && readCheckpoint(note, verifier)).toEqual({ ok: false, problem: 'signature' })
  })

  it('signs nothing that does not grow from what it has signed, whatever the database says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-signed-'))
    const state = signedStateIn(join(folder, 'audit-signed.txt'))
    const careful = { ...signer, state }
    await signLog(store(), careful)
    await grow(2)
    expect(await signLog(store(), careful)).toBeDefined()
    const before = state.read()
    await grow(3)
    await store()
      .db.transaction()
      .execute(async (within) => {
        await sql`set local session_replication_role = replica`.execute(within)
        await sql`update audit_record set text = replace(text, '"u1"', '"u9"')
          where seq > ${before?.frontier.size ?? 0}`.execute(within)
      })
    await expect(signLog(store(), careful)).rejects.toBeInstanceOf(LogRewrittenError)
    expect(state.read()).toEqual(before)
    rmSync(folder, { recursive: true })
  })

  it('signs the same state once', async () => {
    expect(await signLog(store(), signer)).toBe(await signLog(store(), signer))
  })
})
