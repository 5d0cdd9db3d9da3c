import type { Term } from '../../law.ts'

/** The income-based levy and its credits, in plain words. */
export const plainTax = {
  算出所得割額: 'Renda tributável multiplicada pela taxa.',
  調整控除の基礎となる額:
    'Feita da diferença entre as deduções do imposto de renda e do imposto residencial, conforme a renda tributável. Nunca abaixo de 50.000 ienes para renda tributável acima de 2 milhões.',
  調整控除額:
    'As deduções de família etc. são diferentes no imposto de renda e no residencial. Este crédito evita que o imposto aumente por causa da diferença.',
  人的控除差の額:
    'Diferença fixada na tabela da lei entre a dedução do imposto de renda e a do residencial. Pode não ser a diferença real.',
  人的控除差の合計額:
    '50.000 ienes mais as diferenças (da tabela da lei) entre o imposto de renda e o imposto de residente nas deduções por pessoa.',
  五万円:
    'Valor somado às diferenças das deduções por pessoa. O cálculo do crédito de ajuste também não fica abaixo dele.',
  二百万円: 'Ponto em que muda o cálculo do crédito de ajuste.',
  二百万円を超える部分: 'Parte da renda tributável acima de 2 milhões de ienes.',
  超える部分を引いた額: 'Soma das diferenças menos a parte acima de 2 milhões de ienes.',
  調整控除後の所得割額: 'Valor depois da taxa menos o crédito de ajuste.',
  寄附金税額控除額: 'Valor tirado do imposto residencial por doações como o furusato nozei.',
  寄附金税額控除の基本控除額:
    '10% das doações menos 2.000 ienes, dividido entre município e província.',
  寄附金税額控除の特例控除額:
    'O que o imposto de renda e o crédito básico não devolvem. Até 20% da parcela sobre a renda.',
  申告特例控除額:
    'Com a exceção one-stop, também se tira do residencial a parte que o imposto de renda devolveria.',
  ふるさと納税の額: 'Total de furusato nozei de janeiro a dezembro do ano anterior.',
  総所得金額等の三割: 'Máximo de doações que conta no crédito básico.',
  基本控除の対象となる寄附金: 'O menor entre as doações e 30% da renda bruta etc.',
  二千円: 'Parte da doação que fica por sua conta.',
  二千円を引いた寄附金: 'Doações que contam menos os 2.000 ienes por sua conta.',
  二千円を引いたふるさと納税の額: 'Furusato nozei menos os 2.000 ienes por sua conta.',
  割合を乗じた額:
    'Multiplicado por 90% menos a taxa do imposto de renda, e dividido entre município e província.',
  調整控除後の所得割額の二割: 'Máximo do crédito especial.',
  人的控除差調整額:
    'Tirado da renda tributável para achar a taxa do crédito especial: soma das diferenças mais a parte da dedução básica do imposto de renda acima de 480.000 ienes.',
  所得税の基礎控除額:
    'Dedução básica do imposto de renda. Decide a taxa do crédito especial do furusato nozei e o limite do crédito do financiamento habitacional.',
  所得税の基礎控除の額: 'Dedução básica do imposto de renda fixada pela renda total.',
  所得税の基礎控除の特例の額: 'Valor somado por tempo limitado, conforme a renda total.',
  特例を加えた所得税の基礎控除の額: 'Dedução básica mais o acréscimo temporário.',
  四十八万円: 'Dedução básica do imposto de renda antes da mudança.',
  所得税の基礎控除が四十八万円を超える額:
    'Parte da dedução básica do imposto de renda acima de 480.000 ienes.',
  課税総所得金額から人的控除差調整額を引いた額: 'Valor que decide a taxa do crédito especial.',
  税額控除後の所得割額: 'Parcela sobre a renda depois do crédito de doações e outros.',
  税額控除後の所得割額の合計: 'Parcelas sobre a renda de município e província somadas.',
  調整措置による減額:
    'Para quem, pagando a parcela, ficaria com renda abaixo do limite de isenção: reduz-se até que isso não ocorra.',
  所得割を引いた総所得金額等: 'Renda que resta depois de pagar a parcela sobre a renda.',
  非課税限度額に足りない額: 'Quanto falta para chegar ao limite de isenção.',
  調整措置後の所得割額: 'Parcela sobre a renda depois da redução de alívio.',
  定額減税額:
    'No ano fiscal de 2025: 10.000 ienes, só para quem tem renda total acima de 10 milhões e até 18,05 milhões de ienes e cônjuge com pouca renda.',
  定額減税の合計: 'Redução de município e província somadas. Só até a parcela sobre a renda.',
  一人分の減税額: '10.000 ienes por pessoa.',
  定額減税後の所得割額: 'Parcela sobre a renda depois da redução fixa de imposto.',
  所得割額: 'O imposto que depende da renda. No fim, arredonda-se para baixo em 100 ienes.',
  千万円: 'Ponto em que muda a taxa do crédito de dividendos.',
  千万円を超える課税所得: 'Parte da renda tributável acima de 10 milhões de ienes.',
  千万円を超える課税所得の残り: 'Parte acima de 10 milhões ainda não atribuída.',
  配当控除の対象の配当所得: 'Renda de dividendos com direito ao crédito.',
  千万円を超える部分の配当所得: 'Dividendos com metade da taxa.',
  千万円以下の部分の配当所得: 'Dividendos com a taxa normal.',
  配当所得に率を乗じた額: 'Renda de dividendos multiplicada pela taxa do crédito.',
  配当控除額: 'Tirado do imposto pelos dividendos, pois a empresa já pagou imposto sobre eles.',
  配当控除後の所得割額: 'Parcela sobre a renda depois do crédito de dividendos.',
  住宅借入金等特別控除可能額:
    'Crédito que pode ser tirado do imposto de renda. Está no comprovante de retenção ou na declaração.',
  所得税から引ききれない住宅借入金等特別控除額:
    'Parte do crédito habitacional acima do imposto de renda. É tirada do residencial.',
  所得税から引ききれない額の按分: 'Valor que sobrou, dividido entre município e província.',
  基礎控除の引上げを加えた所得税の課税所得:
    'Renda tributável do imposto de renda mais a parte da dedução básica acima de 480.000 ienes.',
  所得税の課税総所得金額等に率を乗じた額: 'Valor que decide o máximo a tirar do residencial.',
  住宅借入金等特別税額控除の限度額: 'Máximo que se pode tirar do imposto residencial.',
  住宅借入金等特別税額控除の上限: 'O menor entre o valor pela renda tributável e o limite da lei.',
  住宅借入金等特別税額控除額:
    'Crédito habitacional que não coube no imposto de renda, tirado do residencial.',
  住宅借入金等特別税額控除後の所得割額: 'Parcela sobre a renda depois do crédito habitacional.',
  共同募金と日本赤十字社への寄附金:
    'Doações à Caixa Comunitária da sua província e à Cruz Vermelha Japonesa local.',
  条例で指定された寄附金:
    'Doações a entidades indicadas por regulamento da província ou do município.',
  寄附金の合計: 'Soma das doações que contam.',
  寄附金税額控除後の所得割額: 'Parcela sobre a renda depois do crédito de doações.',
  外国所得税額: 'Imposto de renda pago no exterior.',
  所得税の外国税額控除の限度額: 'Máximo de imposto estrangeiro que se tira do imposto de renda.',
  復興特別所得税の控除の限度額:
    'Máximo de imposto estrangeiro que se tira do imposto especial de reconstrução.',
  国の外国税額控除の限度額: 'Máximo de imposto estrangeiro que se tira dos impostos nacionais.',
  国で引ききれない外国所得税額: 'Imposto estrangeiro acima do limite dos impostos nacionais.',
  道府県民税で引ききれない外国所得税額:
    'Imposto estrangeiro acima do limite do imposto provincial.',
  住民税の外国税額控除の限度額: 'Máximo de imposto estrangeiro que se tira do residencial.',
  外国税額控除額: 'Imposto pago no exterior que não coube nos nacionais, tirado do residencial.',
  人数分の減税額: 'Redução por pessoa multiplicada pelo número de pessoas.',
  配当割額と株式等譲渡所得割額:
    'Imposto residencial (5%) já retido dos dividendos e ganhos com ações declarados.',
  配当割額等の控除額: 'Imposto residencial já retido, tirado da parcela sobre a renda.',
  配当割額等を引いた所得割額: 'Parcela sobre a renda depois do imposto já retido.',
  引ききれない配当割額等: 'Parte do imposto já retido acima da parcela sobre a renda.',
  配当割額等の充当額: 'Sobra usada para pagar a parcela por pessoa etc.',
  配当割額等の還付額: 'Parte do imposto já retido que será devolvida.',
  納付額: 'O que ainda se paga: imposto do ano menos o valor já usado.',
} as const satisfies Partial<Record<Term, string>>
