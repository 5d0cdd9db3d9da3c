import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return 'Hãy nhập số tiền bằng số (ví dụ 3500000).'
    case 'negative':
      return 'Hãy nhập từ 0 yên trở lên. Không cần dấu trừ.'
    case 'not-whole-yen':
      return 'Hãy nhập số yên nguyên, không dùng dấu chấm (ví dụ 725000).'
    case 'too-large':
      return `Số tiền tối đa là ${yenText(largestAmount)}. Hãy kiểm tra số chữ số.`
    case 'not-a-date':
      return 'Hãy nhập năm, tháng, ngày (ví dụ 2011-02-28).'
    case 'no-such-month':
      return 'Tháng từ 1 đến 12. Hãy kiểm tra lại.'
    case 'no-such-day':
      return `Tháng đó chỉ có ${problem.last} ngày. Hãy kiểm tra lại.`
    case 'outside-era':
      return problem.to === ''
        ? `Niên hiệu ${problem.era} bắt đầu từ ${problem.from}. Hãy kiểm tra lại.`
        : `Niên hiệu ${problem.era} từ ${problem.from} đến ${problem.to}. Hãy kiểm tra lại.`
    case 'in-the-future':
      return 'Năm này sau năm thuế nên không dùng được. Hãy kiểm tra lại.'
    case 'too-long-ago':
      return 'Không dùng được ngày trước năm 1873. Hãy kiểm tra lại.'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」 và 「旧長期損害保険料の金額」 không khớp. Khấu trừ tối đa 50.000 yên. Hãy xem lại phiếu khấu trừ.'
    case 'white-only':
      return 'Người khai thuế xanh không có người nhà làm việc theo thuế trắng. Hãy sửa một trong hai.'
    case 'more-than-whole':
      return 'Phần “trong đó” lớn hơn tổng. Hãy kiểm tra lại.'
  }
}
