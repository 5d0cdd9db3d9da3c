/** The words of the matrix of rights. */
export const accessText = {
  title: '権限の表',
  lead: 'プログラムが実際に従っている表です。ここにないことは、だれにもできません。',
  act: '操作',
  reach: { own: '自分の自治体', all: 'すべて', none: '—' },
} as const
