import { signInText } from '../texts/sign-in.ts'
import type { Answer } from './route.ts'

/** The recovery codes, shown this once. */
export const recoveryPage = (codes: readonly string[]): Answer => ({
  kind: 'page',
  title: signInText.recoveryTitle,
  body: (
    <section class="card narrow">
      <h1>{signInText.recoveryTitle}</h1>
      <p>{signInText.recoveryLead}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a class="button main" href="/">
          {signInText.recoveryDone}
        </a>
      </p>
    </section>
  ),
})
