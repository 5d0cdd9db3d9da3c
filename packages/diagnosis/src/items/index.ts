import type { Item } from '../item.ts'
import { crawlerTolerance } from './crawler-tolerance.ts'
import { crossSiteScripting } from './cross-site-scripting.ts'
import { directoryListing } from './directory-listing.ts'
import { headerInjection } from './header-injection.ts'
import { openRedirect } from './open-redirect.ts'
import { osCommand } from './os-command.ts'
import { pathTraversal } from './path-traversal.ts'
import { sqlInjection } from './sql-injection.ts'

/** Every item that is run, in the order of the specification. */
export const items: readonly Item[] = [
  sqlInjection,
  crossSiteScripting,
  osCommand,
  directoryListing,
  pathTraversal,
  openRedirect,
  headerInjection,
  crawlerTolerance,
]

/** The items of the specification that are not run yet: a person diagnoses them. */
export const itemsByHand: readonly { readonly letter: string; readonly name: string }[] = [
  { letter: 'C', name: 'クロスサイト・リクエスト・フォージェリ（CSRF）' },
  { letter: 'F', name: 'メールヘッダ・インジェクション' },
  { letter: 'J', name: '認証' },
  { letter: 'K', name: 'セッション管理の不備' },
  { letter: 'L', name: '認可制御の不備、欠落' },
]
