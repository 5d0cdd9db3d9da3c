import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: 'What would you like to do?',
  tiles: {
    tax: {
      title: 'Find out my tax',
      text: 'Copy the figures from your withholding slip (源泉徴収票), and your inhabitant tax appears at once with the reasons.',
    },
    furusato: {
      title: 'Furusato nozei limit (ふるさと納税の限度額)',
      text: 'From one withholding slip and your family, in about 30 seconds.',
    },
    you: {
      title: 'Prepare an inhabitant tax return (申告書)',
      text: 'We ask step by step. You get the return for your municipality and a sheet to copy into eLTAX.',
    },
    'no-income': { title: 'I had no income', text: 'Three questions lead to the return.' },
  },
  needed: 'Do I need to file a return? Find out with three questions',
  severance: 'Work out the tax on a retirement allowance (退職金)',
  open: 'Go on from a saved file or a link',
  kept: 'What you entered before is still here.',
  resume: 'Go on',
  promise:
    'The amounts you enter are never kept without your consent. You can save and clear them at any time.',
  estimate:
    "The amounts shown here are estimates. An income tax return (確定申告書) can be prepared on the National Tax Agency's site 「確定申告書等作成コーナー」.",
  broken:
    'Because of a problem on our side this page cannot start calculating. Please open it again in a while.',
  loading: 'Getting ready to calculate…',
}
