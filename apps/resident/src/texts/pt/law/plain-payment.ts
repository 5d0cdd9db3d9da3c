import type { Term } from '../../law.ts'

/** Exemption, payment, donations, income tax and retirement, in plain words. */
export const plainPayment = {
  均等割の非課税限度額:
    'Com renda total até este valor não se paga imposto residencial. Depende da família e da classe da região.',
  均等割の非課税の基本額: 'Valor por pessoa, conforme a classe da região.',
  均等割の非課税の加算額: 'Somado quando há cônjuge ou dependentes.',
  条例による均等割の非課税の額: 'Valor fixado no regulamento do município.',
  森林環境税の非課税限度額:
    'Com renda total até este valor não se paga o imposto ambiental florestal. Regra igual em todo o Japão, por classe da região e família.',
  所得割の非課税限度額:
    'Com renda bruta etc. até este valor não se paga a parcela sobre a renda. Igual em todo o Japão.',
  所得割の非課税の基本額: 'Valor por pessoa.',
  所得割の非課税の加算額: 'Somado quando há cônjuge ou dependentes.',
  '基本額の人数分（本人を含む）':
    'Você, o cônjuge e os dependentes. Menores de 16 anos também contam.',
  障害者などの非課税限度額:
    'Pessoas com deficiência, menores, viúvas e pais ou mães solo não pagam imposto residencial com renda total até este valor.',
  均等割額: 'Imposto de valor igual, qualquer que seja a renda.',
  均等割の標準税率: 'Valor padrão em todo o Japão, fixado por lei.',
  条例による均等割の上乗せ:
    'Valor que províncias e municípios somam (ou tiram) por regulamento, por exemplo para proteger florestas e água.',
  森林環境税額:
    'Imposto nacional para proteger florestas: 1.000 ienes por ano por pessoa, pago com a parcela por pessoa.',
  森林環境税の税率: 'Valor anual fixado por lei.',
  '市町村民税・道府県民税の額': 'Parcela sobre a renda e parcela por pessoa somadas.',
  年税額: 'Imposto municipal, provincial e ambiental florestal de um ano somados.',
  均等割の本則の税率: 'Valor da regra sem prazo.',
  防災のための加算額: 'Valor somado nos anos fiscais de 2014 a 2023 para prevenção de desastres.',
  特別徴収の六月の額:
    'Valor descontado do salário de junho (特別徴収). Inclui o que não se divide por 12 meses.',
  特別徴収の七月以後の額:
    'Valor descontado por mês de julho a maio. O que não chega a 100 ienes vai para junho.',
  七月以後の十一か月分: 'Total de julho a maio.',
  普通徴収の第一期の額:
    'Primeira parcela de quem paga por conta própria (普通徴収). Inclui o que não se divide por 4.',
  普通徴収の第二期以後の額:
    'Da segunda à quarta parcela de quem paga por conta própria. O que não chega a 1.000 ienes vai para a primeira.',
  第二期以後の三期分: 'Total da segunda à quarta parcela.',
  特別徴収の七月の額:
    'Valor descontado do salário de julho. Inclui o que não se divide por 11 meses.',
  八月以後の十か月分: 'Total de agosto a maio.',
  定額減税前の年税額: 'Imposto do ano antes da redução fixa.',
  定額減税前の第一期の額: 'Primeira parcela antes da redução fixa.',
  定額減税前の第二期以後の額: 'Da segunda à quarta parcela antes da redução fixa.',
  定額減税を引いた期の額: 'Valor da parcela depois da redução fixa.',
  引ききれない定額減税額: 'Parte da redução ainda não descontada.',
  定額減税前の所得割額: 'Parcela sobre a renda como se não houvesse redução.',
  定額減税で減った額: 'Quanto imposto a redução fixa diminuiu.',
  均等割と森林環境税の額:
    'Parcelas fixas do município e da província e imposto florestal, somados.',
  所得割の分の納付額: 'O que se paga além das parcelas fixas e do imposto florestal.',
  年金の所得の分の所得割額: 'Parte da parcela sobre a renda que cabe à aposentadoria.',
  均等割の分の納付額: 'Parte do valor a pagar que é parcela fixa e imposto florestal.',
  年金のほかの分の納付額:
    'O que se paga além do descontado da aposentadoria: descontado do salário ou pago por você.',
  仮徴収で引きすぎた額:
    'O que foi descontado provisoriamente em abril, junho e agosto além do imposto deste ano. É devolvido ou usado em outro imposto.',
  定額減税前の年金の分の年税額: 'Parte do imposto sobre a aposentadoria antes da redução fixa.',
  定額減税前の年金のほかの分の納付額:
    'O que se paga além da parte da aposentadoria, antes da redução fixa.',
  年金の分の年税額: 'Parte do imposto do ano que cabe à aposentadoria.',
  前年度の年金の分の年税額: 'Imposto residencial que coube à aposentadoria no ano fiscal anterior.',
  仮徴収の合計:
    'Metade do imposto do ano anterior sobre a aposentadoria, descontada em abril, junho e agosto.',
  六月と八月の二回分: 'Total de junho e agosto.',
  年金から引く四月の額: 'Valor descontado da aposentadoria de abril.',
  年金から引く前半の額: 'Valor descontado da aposentadoria de junho e de agosto.',
  前半に納める年金の分:
    'No primeiro ano de desconto, total que se paga por conta própria em junho e agosto.',
  自分で納める六月の額: 'Valor que se paga por conta própria em junho.',
  自分で納める八月の額: 'Valor que se paga por conta própria em agosto.',
  後半に引く年金の分: 'Total descontado da aposentadoria em outubro, dezembro e fevereiro.',
  十二月と二月の二回分: 'Total de dezembro e fevereiro.',
  年金から引く十月の額: 'Valor descontado da aposentadoria de outubro.',
  年金から引く後半の額: 'Valor descontado da aposentadoria de dezembro e de fevereiro.',
  ふるさと納税の限度額:
    'Máximo de furusato nozei com apenas 2.000 ienes por sua conta: a maior doação cujo crédito especial cabe em 20% da parcela sobre a renda.',
  '二割に達する寄附金（二千円を引いた額）':
    'Doação cujo crédito especial é exatamente 20% da parcela sobre a renda.',
  二割に達する寄附金のうち少ない方: 'Decide quem chega antes a 20%, município ou província.',
  住民税の減る額: 'Imposto residencial que diminui com a doação.',
  所得税の減る額: 'Imposto de renda que diminui com a doação. Com a exceção one-stop, 0 ienes.',
  税の減る額の合計: 'Imposto residencial e de renda reduzidos, somados.',
  ふるさと納税の自己負担額: 'Doação menos o imposto que diminui.',
  所得税の人的控除の額: 'Dedução fixada no imposto de renda.',
  所得税の人的控除額: 'O que o imposto de renda deduz por pessoa.',
  所得税の配偶者特別控除の額: 'Fixado pela renda do cônjuge e pela sua, no imposto de renda.',
  所得税の特定親族特別控除の額: 'Fixado pela renda do parente, no imposto de renda.',
  総所得金額等の四割: 'Máximo de doações que conta no imposto de renda.',
  寄附金控除の対象となる寄附金: 'O menor entre o total das doações e 40% da renda.',
  所得税の寄附金控除額: 'O que o imposto de renda tira da renda por doações.',
  所得税の所得控除の合計額: 'Tudo o que o imposto de renda tira da renda.',
  所得税の所得控除を引いた総所得金額: 'Renda menos as deduções do imposto de renda.',
  所得税の課税総所得金額:
    'Renda à qual se aplica a taxa do imposto de renda, arredondada para baixo em 1.000 ienes.',
  所得税の所得控除を引いた分離課税の所得:
    'Renda separada menos as deduções do imposto de renda que restaram.',
  所得税の分離課税の課税所得金額: 'Renda que o imposto de renda tributa separadamente.',
  課税所得に所得税の税率を乗じた額: 'Renda tributável multiplicada pela taxa do imposto de renda.',
  所得税の速算表の控除額: 'Valor subtraído na tabela rápida do imposto de renda.',
  総合課税の所得税額: 'Imposto de renda da parte tributada em conjunto.',
  分離課税の所得税額: 'Imposto de renda da parte tributada separadamente.',
  山林の課税所得の五分の一: 'Na floresta, a taxa é achada com um quinto da renda.',
  五分の一の額に対する税額: 'Imposto sobre esse quinto. Cinco vezes isto é o imposto.',
  所得税の税額の合計: 'Imposto de renda antes dos créditos.',
  所得税の配当控除額: 'O que o imposto de renda tira pelos dividendos.',
  所得税の算出税額: 'Imposto de renda antes do crédito habitacional.',
  住宅借入金等特別控除後の所得税額: 'Imposto de renda depois do crédito habitacional.',
  復興特別所得税を合わせた所得税額:
    'Imposto de renda com o imposto especial de reconstrução, para referência.',
  退職手当等の収入金額: 'Indenização de desligamento (退職金) antes dos impostos.',
  勤続一年の控除額: 'Valor por ano, até 20 anos de serviço.',
  二十年を超える勤続一年の控除額: 'Valor por ano acima de 20 anos de serviço.',
  勤続二十年の控除額: 'Dedução de 20 anos de serviço.',
  退職所得控除の最低額: 'A dedução de desligamento nunca é menor que isto.',
  障害による退職の加算額: 'Somado para quem saiu por ter ficado com deficiência.',
  勤続年数の分: 'Anos de serviço multiplicados pelo valor por ano.',
  二十年を超える年数の分: 'Valor dos anos acima de 20.',
  障害の加算を除く退職所得控除額: 'Dedução fixada pelos anos de serviço.',
  退職所得控除額: 'Tirada da indenização conforme os anos de serviço.',
  退職所得控除を引いた額: 'Indenização menos a dedução de desligamento.',
  三百万円: 'Com até 5 anos de serviço, só isto é reduzido à metade.',
  三百万円を超える額: 'A parte acima de 3 milhões não é reduzida à metade.',
  三百万円の二分の一: 'Metade de 3 milhões de ienes.',
  退職所得の金額: 'Indenização menos a dedução, em geral pela metade.',
  課税退職所得金額:
    'Renda de desligamento à qual se aplica a taxa, arredondada para baixo em 1.000 ienes.',
  退職所得の所得割額:
    'Imposto residencial descontado da indenização, arredondado para baixo em 100 ienes.',
  退職所得の住民税の合計: 'Total do imposto residencial descontado da indenização.',
  退職所得の所得税額:
    'Imposto de renda descontado da indenização, com o imposto especial de reconstrução; despreza-se menos de 1 iene.',
  還付額を引いた納付額: 'Valor a pagar menos o que é devolvido.',
} as const satisfies Partial<Record<Term, string>>
