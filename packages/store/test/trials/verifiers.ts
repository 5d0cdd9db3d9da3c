import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readCheckpoint } from '@zeimori/records'
import { checkArchives, verifierOf } from '../../src/index.ts'
import { root } from '../root.ts'
import type { Files } from './file-tampering.ts'
import { log, signer } from './made-log.ts'

const script = join(root, 'tools/audit-verifier/verify_audit_log.py')

/** Runs the second verifier's own `main` once a line, for starting Python takes longer than verifying. */
const driver = `
import importlib.util, io, json, sys, contextlib
spec = importlib.util.spec_from_file_location("v", sys.argv[1])
v = importlib.util.module_from_spec(spec)
spec.loader.exec_module(v)
for line in sys.stdin:
    sys.argv = ["v"] + json.loads(line)
    code = 0
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            v.main()
        except SystemExit as e:
            code = e.code
        except Exception:
            code = 3
    print(0 if code is None else code, flush=True)
`

/** Both verifiers, each by itself. */
export type Verifiers = {
  /**
   * Whether each of them finds something wrong.
   * @param columns what the log is searched by, which only the second reads from a file
   */
  readonly find: (
    files: Files,
    columns?: string,
  ) => Promise<{ readonly first: boolean; readonly second: boolean }>
  readonly end: () => void
}

export function startVerifiers(): Verifiers {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-trials-'))
  const archive = join(folder, 'archive')
  const checkpoint = join(folder, 'checkpoint')
  const searched = join(folder, 'columns')
  const python = spawn('python3', ['-c', driver, script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const second = async (more: readonly string[]): Promise<boolean> => {
    const known = ['--key', signer.publicKey, '--log', log, '--checkpoint', checkpoint]
    const args = [...known, ...more, archive]
    python.stdin.write(`${JSON.stringify(args)}\n`)
    const { value } = await answers.next()
    if (value !== '0' && value !== '1') throw new Error(`the second verifier ended with ${value}`)
    return value === '1'
  }
  return {
    find: async (files, columns) => {
      writeFileSync(archive, files.archive)
      writeFileSync(checkpoint, files.note)
      if (columns !== undefined) writeFileSync(searched, columns)
      const more = columns === undefined ? [] : ['--columns', searched]
      return { first: await findsWrong(archive, files.note), second: await second(more) }
    },
    end: () => {
      python.stdin.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function findsWrong(archive: string, note: string): Promise<boolean> {
  const key = verifierOf(signer.publicKey)
  const read = key && readCheckpoint(note, key)
  if (read === undefined || !read.ok) return true
  const { broken, alarms } = await checkArchives(log, [read.checkpoint], [archive])
  return broken !== undefined || alarms.length > 0
}
