import type { Term } from '../../law.ts'

/** Separately taxed incomes and deductions, in plain words. */
export const plainDeductions = {
  土地建物の譲渡所得の金額:
    'Preço de venda menos preço de compra e despesas, antes das deduções especiais.',
  譲渡の収入金額: 'Preço pelo qual se vendeu o terreno ou edifício.',
  取得費と譲渡費用: 'O que se pagou (nos edifícios, menos os anos de uso) e as despesas da venda.',
  取得費と譲渡費用の合計: 'Preço de compra e despesas da venda somados.',
  通算後の土地建物の譲渡所得: 'Valor depois de descontar prejuízos de outros terrenos e edifícios.',
  特別控除の対象の譲渡益: 'Ganho do terreno ou edifício que tem dedução especial.',
  特別控除の対象の譲渡益の合計: 'Soma dos ganhos que têm dedução especial.',
  特別控除の対象の残り: 'O que resta do ganho depois de outras deduções especiais.',
  特別控除を引ける譲渡益: 'Ganho até o qual cabe a dedução especial.',
  土地建物の特別控除の限度額:
    'Máximo que se pode tirar do ganho, por exemplo ao vender a própria casa.',
  土地建物の特別控除の年間の限度額: 'Máximo por ano de todas as deduções especiais juntas.',
  使える特別控除の限度:
    'O menor entre o que resta deste tipo e o que resta de 50 milhões de ienes por ano.',
  特別控除の限度の残り: 'Parte do limite ainda não usada.',
  土地建物の特別控除額: 'Valor tirado do ganho, por exemplo ao vender a própria casa.',
  土地建物の特別控除額の合計: 'Soma das deduções especiais tiradas dos ganhos.',
  特別控除後の譲渡所得: 'Ganho menos a dedução especial.',
  株式等の譲渡所得等の金額: 'Preço de venda de ações etc. menos preço de compra e despesas.',
  上場株式等の配当所得の金額:
    'Dividendos de ações cotadas e juros de títulos para os quais se escolheu a tributação separada.',
  譲渡損失を引いた上場株式等の配当所得: 'Dividendos de ações cotadas menos perdas na venda.',
  先物取引の雑所得等の金額: 'Ganhos com futuros e câmbio de margem (FX).',
  引ききれない所得控除:
    'Deduções que passaram da renda global. São tiradas da renda tributada separadamente.',
  所得控除を引いた分離課税の所得: 'Renda tributada separadamente menos as deduções que restaram.',
  分離課税の課税所得金額:
    'Renda separada à qual se aplica a taxa, arredondada para baixo em 1.000 ienes.',
  合計課税所得金額:
    'Renda global, florestal e de desligamento tributáveis somadas. Usada no crédito de ajuste.',
  配当控除の千万円と比べる課税所得:
    'Renda tributada em conjunto mais a renda tributável de imóveis, ações e futuros. Decide a taxa do crédito de dividendos.',
  総合課税の所得割額: 'Parcela sobre a renda da parte tributada em conjunto.',
  分離課税の所得割額: 'Parcela sobre a renda da parte tributada separadamente.',
  低い率の限度: 'Até este valor a taxa é menor.',
  低い率の部分: 'Parte à qual se aplica a taxa menor.',
  高い率の部分: 'Parte à qual se aplica a taxa maior.',
  低い率による額: 'Valor calculado com a taxa menor.',
  高い率による額: 'Valor calculado com a taxa maior.',
  所得控除の合計額: 'Tudo o que se tira da renda pela família e pelos seguros pagos.',
  社会保険料控除額:
    'Os prêmios de seguro de saúde, aposentadoria, cuidados de longo prazo etc. são deduzidos por inteiro.',
  社会保険料の金額: 'Seguro social pago no ano.',
  小規模企業共済等掛金控除額:
    'As contribuições de iDeCo e de ajuda mútua de pequenas empresas são deduzidas por inteiro.',
  小規模企業共済等掛金の金額: 'Contribuições pagas no ano.',
  生命保険料控除額:
    'Conforme os prêmios de seguro de vida, médico e de previdência privada. No imposto residencial, até 70.000 ienes.',
  所得税の生命保険料控除額:
    'Valor do imposto de renda nacional. É igual a 「生命保険料の控除額」 do comprovante de retenção.',
  新生命保険料の金額: 'Prêmios de seguro de vida geral de contratos a partir de 2012.',
  旧生命保険料の金額: 'Prêmios de seguro de vida geral de contratos até 2011.',
  介護医療保険料の金額:
    'Prêmios de seguro de cuidados e médico. Só existem em contratos a partir de 2012.',
  新個人年金保険料の金額: 'Prêmios de previdência privada de contratos a partir de 2012.',
  旧個人年金保険料の金額: 'Prêmios de previdência privada de contratos até 2011.',
  一般の生命保険料の分: 'Valor dedutível pelo seguro de vida geral.',
  介護医療保険料の分: 'Valor dedutível pelo seguro de cuidados e médico.',
  個人年金保険料の分: 'Valor dedutível pela previdência privada.',
  新契約の控除の額: 'Valor da tabela para contratos a partir de 2012.',
  旧契約の控除の額: 'Valor da tabela para contratos até 2011.',
  新契約と旧契約を合わせた額: 'Soma dos valores dos contratos novos e antigos.',
  新契約と旧契約を合わせた限度額: 'Máximo quando se somam contratos novos e antigos.',
  限度額までの合わせた額: 'O menor entre a soma e o seu limite.',
  三つの区分の合計: 'Vida geral, cuidados e médico, e previdência privada somados.',
  保険料に率を乗じた額:
    'Prêmio pago multiplicado pela taxa da tabela da lei (frações de iene arredondadas para cima).',
  保険料控除の定額: 'Valor fixado na tabela da dedução de seguros.',
  生命保険料控除の限度額: 'Máximo da dedução de seguro de vida.',
  地震保険料控除額:
    'Metade do seguro de terremoto (até 25.000 ienes). Seguro de danos de longo prazo até 2006: até 10.000 ienes.',
  所得税の地震保険料控除額:
    'Valor do imposto de renda nacional. É igual a 「地震保険料の控除額」 do comprovante de retenção.',
  地震保険料の金額: 'Prêmios de seguro de terremoto pagos no ano.',
  旧長期損害保険料の金額: 'Prêmios de seguro de danos de longo prazo contratado até o fim de 2006.',
  地震保険料の分: 'Valor dedutível pelo seguro de terremoto.',
  旧長期損害保険料の分: 'Valor dedutível pelo seguro de danos antigo de longo prazo.',
  地震保険料と旧長期損害保険料の分の合計: 'Os dois valores somados.',
  地震保険料控除の限度額: 'Máximo da dedução de seguro de terremoto.',
  障害者控除額:
    'Quando você ou um familiar dependente tem deficiência. Familiares com menos de 16 anos também contam.',
  ひとり親控除額:
    'Para quem não é casado (nem vive em união de fato), vive com filho que sustenta e tem renda total até 5 milhões de ienes.',
  寡婦控除額:
    'Para mulher que perdeu o marido, ou divorciada com dependente, com renda total até 5 milhões de ienes.',
  勤労学生控除額: 'Para quem trabalha enquanto estuda.',
  配偶者控除額:
    'Quando o cônjuge tem pouca renda. Diminui se a sua renda total passa de 9 milhões de ienes.',
  配偶者特別控除額:
    'Se a renda do cônjuge passa do limite da dedução do cônjuge, ainda se deduz um valor que diminui por etapas.',
  配偶者特別控除の額: 'Valor fixado pela renda do cônjuge e pela sua.',
  扶養控除額:
    'Por parentes de 16 anos ou mais que você sustenta. Depende da idade e de morar com os pais.',
  特定親族特別控除額:
    'Se a renda de um parente de 19 a 22 anos passa do limite de dependente, ainda se deduz por etapas até 1,23 milhão de ienes. Desde o ano fiscal de 2026.',
  特定親族特別控除の額: 'Valor fixado pela renda do parente.',
  人的控除の額: 'Dedução fixada na tabela da lei.',
  基礎控除額: 'Todos com renda total até 25 milhões de ienes podem deduzir.',
  基礎控除の額: 'Valor fixado pela renda total.',
  所得控除を引いた総所得金額: 'Renda menos as deduções da renda.',
  課税総所得金額:
    'Renda à qual se aplica a taxa: renda menos deduções, arredondada para baixo em 1.000 ienes.',
  雑損控除額: 'Por perdas de desastre, roubo ou apropriação indevida.',
  損失の金額: 'Perda por desastre, roubo ou apropriação, com os gastos de limpeza.',
  保険金などで補塡される金額: 'O que o seguro etc. devolveu.',
  差引損失額: 'Perda menos o que o seguro etc. devolveu.',
  総所得金額等の一割: 'Perdas até este valor não são dedutíveis.',
  差引損失額が総所得金額等の一割を超える額: 'Parte da perda acima de 10% da renda.',
  災害関連支出の金額: 'Gastos de limpeza etc. depois de um desastre.',
  差引損失額のうち災害関連支出の金額: 'Parte desses gastos que o seguro etc. não devolveu.',
  '五万円（災害関連支出）': 'Gastos ligados a desastre até este valor não são dedutíveis.',
  災害関連支出が五万円を超える額: 'Parte desses gastos acima de 50.000 ienes.',
  医療費控除額: 'Para quem pagou muitas despesas médicas no ano.',
  支払った医療費: 'Despesas médicas pagas no ano, também da família.',
  補塡を引いた医療費: 'Despesas médicas menos o que o seguro etc. devolveu.',
  '総所得金額等の五％': '5% da renda.',
  '十万円（医療費）': 'Máximo das despesas médicas que ficam de fora.',
  医療費控除の足切り額:
    'Despesas até este valor não são dedutíveis: o menor entre 5% da renda e 100.000 ienes.',
  足切り額を超える医療費: 'Parte das despesas médicas que se pode deduzir.',
  医療費控除の限度額: 'Máximo da dedução de despesas médicas.',
  一万二千円: 'No sistema de automedicação, compras até este valor não são dedutíveis.',
  一万二千円を超える額: 'Parte dos remédios acima de 12.000 ienes.',
  医療費控除の特例の限度額: 'Máximo do sistema de automedicação.',
} as const satisfies Partial<Record<Term, string>>
