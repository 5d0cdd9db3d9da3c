import type { FileProblem } from '../../form/file.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `住民税_${year}.json`,
  save: '保存到文件',
  saveLead:
    '把填写的内容写入这台设备上的文件。下次打开时，或在其他设备上，可以继续填写。不包含姓名、住址、个人编号（「マイナンバー」）。',
  saveButton: '保存到文件',
  open: '打开保存的文件',
  openLead: '请选择名为“住民税_…json”的文件。打开之前会先给您看内容。',
  openLabel: '选择文件',
  link: '用链接或二维码携带',
  linkLead:
    '把填写的内容做成链接。内容放在链接的“#”之后，不会发送到服务器。知道链接的人可以看到内容，请注意交给谁。在打开链接的设备上，链接会连同内容留在浏览器的历史记录中。在大家共用的设备上，请使用文件。',
  linkButton: '制作链接和二维码',
  linkLabel: '链接',
  linkHint: '请选中后复制',
  linkTooLong: '内容较多，不能做成链接。请保存到文件。',
  qrTooLong: '内容较多，不能做成二维码。请使用链接或文件。',
  qrFailed: '未能制作二维码。请使用链接或文件。',
  qrTitle: '填写内容的二维码',
  device: '保留在这台设备上',
  deviceLabel: '把填写到一半的内容保留在这台设备上',
  deviceHint: '只保留在此浏览器中。在大家共用的设备上请不要选择。随时可以清除。',
  shared: '正在大家共用的设备上填写',
  sharedHint: (minutes: number) =>
    `${minutes}分钟没有操作时，将清除全部填写内容。清除前1分钟会通知您。不能与“保留在这台设备上”同时选择。`,
  clear: '清除',
  clearLead: '清除全部填写的内容和保留在这台设备上的内容，无法恢复。',
  clearButton: '全部清除',
  offered: '要读取的内容',
  offeredLead: '将读取以下内容。',
  offeredReplaces: '现在填写的内容将被读取的内容替换。',
  take: '读取此内容',
  drop: '取消',
  nothingOffered: '（没有任何内容）',
  keptUnread:
    '未能读取保留在这台设备上的内容。内容没有删除，仍然保留着。如果重新打开页面后仍不能读取，可以在下一个画面清除。',
  replaceKept: '这台设备上有以前保留的内容。要用现在的内容替换吗？',
  offeredOfPanels: (count: number) => `另外，在“如果比较”“核对”等处填写的内容有${count}处。`,
}

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large': '文件过大。请选择“住民税_…json”。现在填写的内容保持不变。',
  'not-ours': '这似乎不是在本页保存的文件。请选择“住民税_…json”。现在填写的内容保持不变。',
  damaged:
    '内容有缺失或改变，因此不能读取。请使用重新保存的文件或原来的链接。现在填写的内容保持不变。',
  'newer-version': '这是用较新的版本保存的。请重新打开本页后再试一次。现在填写的内容保持不变。',
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: '咨询会场模式',
  promise: '这台设备上不保留任何内容。',
  wipe: '轮到下一位（全部清除）',
  minutes: '没有操作时，到清除为止的时间',
  minutesOf: (minutes: number) => `${minutes}分钟`,
  leave: '返回普通画面',
  countdownTitle: '将清除填写的内容',
  countdown: (seconds: number) => `再过 ${seconds}秒将全部清除。`,
  goOn: '继续',
}
