import { codeRule } from './code-rule.ts'

/** Text goes into pages as text. (gyomu-v-05, chiyoda-50-b, chiyoda-50-f, ipa-5-i, ipa-5-vi, ipa-5-vii) */
export const codeMarkup = codeRule({
  id: 'code/markup',
  title: '文字を、HTMLとしてページに入れない',
  controls: ['xss', 'xss/esc', 'xss/html'],
  byHand:
    'プログラムから dangerouslySetInnerHTML・innerHTML・document.write を探し、ないことを見ます。',
  forbidden:
    /\bdangerouslySetInnerHTML\s*[=:]|\.(innerHTML|outerHTML)\s*=|\.insertAdjacentHTML\(|\bdocument\.write(ln)?\(|\bcreateContextualFragment\(/,
  approved: {},
  good: ['element.textContent = name', '<p>{name}</p>'],
  bad: [
    'element.innerHTML = name',
    '<p dangerouslySetInnerHTML={{ __html: name }} />',
    'document.write(name)',
    "element.insertAdjacentHTML('beforeend', name)",
  ],
})
