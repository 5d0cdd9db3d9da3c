import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forProvider } from '@zeimori/store'
import { openInstallation } from '../src/installation.ts'
import { root } from '../src/root.ts'
import { readSettings, type Settings } from '../src/settings.ts'
import { withStops } from '../src/stopping/port.ts'
import { recordedOrLeft } from '../src/stopping/recorded.ts'
import { leaveUnrecorded, takeInUnrecorded } from '../src/stopping/unrecorded.ts'

const asked = { target: '142051', reason: '夜の障害', anomaly: undefined }

describe('a stop that could not be recorded', () => {
  let folder: string
  let settings: Settings
  const left = (): readonly string[] => readdirSync(join(folder, 'stops-unrecorded'))

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-unrecorded-'))
    settings = readSettings({ ZEIMORI_DATA_DIR: folder }, root)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is left behind whatever went wrong, and a defect is not hidden by it', async () => {
    const broken = (): Promise<void> => Promise.reject(new TypeError('broken'))
    await expect(recordedOrLeft(settings, asked, broken)).rejects.toThrow('broken')
    expect(left()).toHaveLength(1)
  })

  it('is taken in by the order of what was done, beside what nobody can read', async () => {
    const by = { id: 'os:mihon', name: '見本' }
    const done = [
      '2026-11-23T14:05:00.000Z',
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T14:09:00.000Z',
    ]
    for (const at of done) leaveUnrecorded(folder, { ...asked, reason: at.slice(11, 16), by, at })
    writeFileSync(join(folder, 'stops-unrecorded/x.json'), '{}')
    const own = withStops(await openInstallation(settings, 'cli'))
    try {
      await takeInUnrecorded(own)
      // Tried no more, and not lost.
      expect(left()).toEqual(['x.json.refused'])
      // The first of them made the stop.
      const stops = await forProvider(own.store, (within) =>
        within.selectFrom('service_stop').select(['reason', 'stopped_name']).execute(),
      )
      expect(stops).toMatchObject([
        { reason: expect.stringMatching(/^14:00/), stopped_name: '見本' },
      ])
    } finally {
      await own.close()
    }
  })

  it('is set aside and told of where it cannot become a record, and is tried no more', async () => {
    const by = { id: 'os:mihon', name: '見本' }
    // As somebody wrote it by hand: load closes one municipality at most.
    leaveUnrecorded(folder, {
      target: 'all',
      reason: '負荷',
      anomaly: 'load',
      by,
      at: '2026-11-23',
    })
    const own = withStops(await openInstallation(settings, 'cli'))
    try {
      await takeInUnrecorded(own)
      expect(left()).toEqual([expect.stringMatching(/\.json\.refused$/)])
      const stops = await forProvider(own.store, (within) =>
        within.selectFrom('service_stop').select('id').execute(),
      )
      expect(stops).toEqual([])
    } finally {
      await own.close()
    }
  })

  it('is not taken for nothing where its folder cannot be read', async () => {
    writeFileSync(join(folder, 'stops-unrecorded'), '')
    const own = withStops(await openInstallation(settings, 'cli'))
    try {
      await expect(takeInUnrecorded(own)).rejects.toThrow('停止の控えの場所')
    } finally {
      await own.close()
    }
  })
})
