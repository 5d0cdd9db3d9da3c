import type { DatabaseRights } from '../facts.ts'
import { probe } from '../probe.ts'

type Login = DatabaseRights['login']
const sample: Login = { superuser: false, bypasses: false, creates: false, owns: false }

/** The login that serves can do no more than step into the roles. (ipa-1-iv) */
export const databaseLogin = probe<Login>({
  id: 'database/login',
  version: 1,
  title: '動かす利用者は、データベースの形も、ほかの自治体の行も、扱えない',
  controls: ['db-priv'],
  part: 'postgresql',
  byHand:
    'psql の \\du と \\dn+ で、動かす利用者が superuser でも表の持ち主でもなく、public に作れないことを見ます。',
  retrieve: async ({ database }) => {
    if (database === undefined) throw new TypeError('there is no database')
    return (await database.rights()).login
  },
  analyze: ({ superuser, bypasses, creates, owns }) => [
    { target: 'superuser', ok: !superuser, seen: superuser ? '持つ' : '持たない' },
    { target: 'BYPASSRLS', ok: !bypasses, seen: bypasses ? '持つ' : '持たない' },
    { target: 'public に作る権利', ok: !creates, seen: creates ? '持つ' : '持たない' },
    { target: '表の持ち主', ok: !owns, seen: owns ? 'である' : 'でない' },
  ],
  samples: {
    good: { 'a login of its own': sample },
    bad: {
      superuser: { ...sample, superuser: true },
      'around the walls': { ...sample, bypasses: true },
      'makes tables': { ...sample, creates: true },
      owner: { ...sample, owns: true },
    },
  },
  fault: {
    kind: 'database',
    breaks: ['alter role current_user bypassrls'],
    mends: ['alter role current_user nobypassrls'],
  },
})
