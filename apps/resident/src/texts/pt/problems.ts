import { largestAmount } from '@zeimori/tax'
import type { BoxProblem } from '../../form/box-reader.ts'
import { yenText } from './amounts.ts'

/** What to say beside a box that could not be read. It blames nobody and shows the way out. */
export function problemText(problem: BoxProblem): string {
  switch (problem.code) {
    case 'not-a-number':
      return 'Informe o valor em números (por exemplo 3500000).'
    case 'negative':
      return 'Informe 0 ienes ou mais. Não é preciso sinal de menos.'
    case 'not-whole-yen':
      return 'Informe ienes inteiros, sem ponto nem decimais (por exemplo 725000).'
    case 'too-large':
      return `O valor máximo é ${yenText(largestAmount)}. Confira o número de dígitos.`
    case 'not-a-date':
      return 'Informe ano, mês e dia (por exemplo 2011-02-28).'
    case 'no-such-month':
      return 'Os meses vão de 1 a 12. Confira de novo.'
    case 'no-such-day':
      return `Esse mês tem ${problem.last} dias. Confira de novo.`
    case 'outside-era':
      return problem.to === ''
        ? `A era ${problem.era} começou em ${problem.from}. Confira de novo.`
        : `A era ${problem.era} foi de ${problem.from} a ${problem.to}. Confira de novo.`
    case 'in-the-future':
      return 'Este ano é posterior ao ano fiscal. Confira de novo.'
    case 'too-long-ago':
      return 'Datas antes de 1873 não podem ser usadas. Confira de novo.'
    case 'no-such-quake-deduction':
      return '「地震保険料の控除額」 e 「旧長期損害保険料の金額」 não combinam. A dedução vai até 50.000 ienes. Confira o comprovante.'
    case 'white-only':
      return 'Quem faz a declaração azul não tem familiares da declaração branca. Corrija uma das duas respostas.'
    case 'more-than-whole':
      return 'Esta parte é maior que o total. Confira de novo.'
  }
}
