import { lastWeaknessLook } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import { minuteText } from '../texts/day.ts'
import { weaknessText } from '../texts/weaknesses.ts'

/** How old a look may be. (chiyoda-63-a) */
const longest = 24 * 60 * 60 * 1000

/** When what runs here was looked at last, and what is wrong with that. */
export async function lastLook(services: Services, caller: Caller): Promise<JSX.Element> {
  const look = await inReach(services, caller, lastWeaknessLook)
  if (look === undefined) return <p class="note">{weaknessText.noLook}</p>
  const isOld = services.now().getTime() - look.at.getTime() > longest
  return (
    <>
      <p>{weaknessText.lead}</p>
      <p>{weaknessText.lastLook(minuteText(look.at), look.software, look.advisories)}</p>
      {isOld && <p class="problem">{weaknessText.tooOld}</p>}
      {look.unread > 0 && <p class="problem">{weaknessText.unread(look.unread)}</p>}
    </>
  )
}
