import type { Term } from '../../law.ts'

/** Incomes, in plain words. */
export const plainIncome = {
  給与等の収入金額:
    'Total anual de salários e bônus antes de descontar impostos e seguro social: a soma do campo 「支払金額」 dos comprovantes de retenção.',
  給与の支払金額: 'O campo 「支払金額」 do comprovante de retenção (源泉徴収票).',
  給与所得の金額:
    'Receita de salários menos a dedução de renda salarial, que substitui as despesas do empregado.',
  算定の基礎:
    'Na tabela da lei, a receita é primeiro arredondada para baixo em faixas de 4.000 ienes.',
  率を乗じた額: 'A receita multiplicada pela taxa da tabela da lei.',
  給与所得控除の最低額: 'Quem tem salário pode deduzir pelo menos este valor.',
  給与所得控除の定額部分: 'A parte da dedução salarial que não depende da receita.',
  給与所得控除の限度額: 'A dedução salarial não passa deste valor.',
  別表に定める金額:
    'A renda de salários que a Tabela Anexa 5 da Lei do Imposto de Renda dá para esta receita.',
  別表の差引額: 'Valor que se subtrai no cálculo da Tabela Anexa 5.',
  別表の加算額: 'Valor que se soma no cálculo da Tabela Anexa 5.',
  '所得金額調整控除額（子ども・特別障害者等）':
    'Para salários acima de 8,5 milhões de ienes: evita que o imposto aumente nas famílias com dependente de menos de 23 anos ou pessoa com deficiência grave.',
  '所得金額調整控除額（給与・年金）':
    'Evita que quem tem salário e aposentadoria perca com a redução das deduções. No máximo 100.000 ienes.',
  '収入の限度（千万円）':
    'Nesta dedução, a receita acima de 10 milhões de ienes conta como 10 milhões.',
  八百五十万円: 'O cálculo considera a receita de salários acima deste valor.',
  千万円までの収入金額: 'O menor entre a receita de salários e 10 milhões de ienes.',
  八百五十万円を超える収入金額: 'A parte acima de 8,5 milhões de ienes.',
  十万円: '100.000 ienes, fixados por lei.',
  十万円までの給与所得: 'O menor entre a renda de salários e 100.000 ienes.',
  十万円までの年金の雑所得: 'O menor entre a renda de aposentadoria e 100.000 ienes.',
  '給与と年金の合計（それぞれ十万円まで）': 'Os dois somados, cada um até 100.000 ienes.',
  所得金額調整控除後の給与所得: 'Renda de salários menos a dedução de ajuste da renda.',
  公的年金等の収入金額:
    'Total anual de aposentadorias públicas antes de impostos e seguros: o campo 「支払金額」 dos comprovantes.',
  公的年金等の支払金額: 'O campo 「支払金額」 do comprovante de retenção da aposentadoria.',
  公的年金等に係る雑所得の金額:
    'Receita de aposentadoria menos a dedução de aposentadoria pública, que depende da idade e da receita.',
  公的年金等控除額:
    'Valor que se tira da receita de aposentadoria. Depende de ter 65 anos ou mais em 31 de dezembro do ano anterior.',
  公的年金等控除の表の額: 'Dedução fixada pela idade e pela receita de aposentadoria.',
  公的年金等控除の定額: 'A parte da dedução de aposentadoria que não depende da receita.',
  収入金額に率を乗じた額:
    'Receita de aposentadoria multiplicada pela taxa da tabela da lei (frações de iene arredondadas para cima).',
  他の所得による減額:
    'Quem tem mais de 10 milhões de ienes de renda além da aposentadoria tem dedução menor.',
  公的年金等以外の合計所得金額:
    'Toda a renda além da aposentadoria. Acima de 10 milhões de ienes, a dedução de aposentadoria diminui.',
  その他の所得金額: 'Renda além de salários e aposentadoria: receita menos despesas.',
  合計所得金額:
    'Soma de todas as rendas do ano. Serve para decidir a isenção e o direito a deduções como a de dependentes.',
  総所得金額等:
    'Renda total menos os prejuízos trazidos de anos anteriores. Serve para decidir a isenção da parcela sobre a renda.',
  総所得金額: 'A parte da renda que é somada e tributada em conjunto.',
  総収入金額: 'Receita do ano antes de descontar despesas.',
  必要経費: 'O que se gastou para obter a receita.',
  青色事業専従者給与:
    'Salários que quem faz a declaração azul pagou a familiares que ajudam no negócio.',
  専従者給与を含む必要経費:
    'Despesas necessárias mais os salários dos familiares que ajudam no negócio.',
  収入から必要経費を引いた額: 'O que resta da receita depois das despesas.',
  赤字の金額: 'O valor em que as despesas passaram da receita.',
  青色申告特別控除の限度額:
    'Máximo que quem faz a declaração azul pode deduzir. Depende da contabilidade e da forma de declarar.',
  営業等と農業の黒字の合計: 'O lucro do comércio ou da agricultura, o que for positivo.',
  営業等と農業を合わせた黒字: 'Comércio e agricultura com o prejuízo de um descontado do outro.',
  青色申告特別控除の残り: 'A parte ainda não usada. Usa-se na ordem: imóveis, negócio, floresta.',
  青色申告特別控除額:
    'Valor que quem faz a declaração azul pode deduzir por manter livros contábeis.',
  事業専従者控除の限度額:
    'Máximo que quem faz a declaração branca pode deduzir por familiar que ajuda.',
  控除前の所得を人数で割った額:
    'Renda antes desta dedução dividida pelo número de familiares que ajudam mais um.',
  専従者一人の控除額: 'Dedução por um familiar que ajuda no negócio.',
  事業専従者控除額:
    'Valor que quem faz a declaração branca pode deduzir pelos familiares que ajudam.',
  家内労働者等の必要経費の最低額:
    'Quem trabalha em casa por peça, vendedores externos etc. podem deduzir este valor mesmo com despesas menores.',
  給与収入を引いた必要経費の最低額:
    'O que resta da despesa mínima depois de tirar a receita de salários.',
  業務の経費を引いた必要経費の最低額:
    'O que resta da despesa mínima depois de tirar as despesas da renda diversa.',
  家内労働者等の必要経費の残り: 'O que resta da despesa mínima depois de usada no negócio.',
  収入を限度とする必要経費の最低額: 'O menor entre a despesa mínima e a receita.',
  家内労働者等の必要経費: 'O maior entre a despesa real e a mínima.',
  事業所得の金額: 'Receita de comércio, agricultura etc. menos despesas.',
  不動産所得の金額: 'Receita de aluguéis menos despesas.',
  土地の負債の利子: 'Juros do dinheiro emprestado para comprar terreno.',
  通算できる不動産所得の赤字:
    'Prejuízo de imóveis sem a parte dos juros do terreno. Pode ser descontado de outras rendas.',
  利子所得の金額: 'Juros sem imposto retido. Não inclui juros de depósitos bancários.',
  配当の収入金額: 'Dividendos antes do imposto retido.',
  負債の利子: 'Juros do dinheiro emprestado para comprar ações etc.',
  配当の収入金額の合計: 'Soma dos dividendos do mesmo tipo.',
  負債の利子の合計: 'Soma dos juros para comprar ações do mesmo tipo.',
  引ききれない負債の利子: 'Juros acima dos dividendos. São descontados de outros dividendos.',
  配当所得の金額: 'Dividendos tributados junto com as outras rendas.',
  雑所得の収入の合計:
    'Renda de aposentadoria, receita de bicos e outras receitas diversas somadas.',
  雑所得の必要経費の合計: 'Soma das despesas da renda diversa.',
  雑所得の金額:
    'Aposentadoria, bicos e outras rendas diversas somadas. Prejuízo conta como 0 e não é descontado de outras rendas.',
  一時所得の特別控除の限度額: 'Máximo que se pode tirar da renda eventual.',
  一時所得の特別控除額: 'Valor tirado da renda eventual: até 500.000 ienes.',
  一時所得の金額:
    'Resgates de seguro, prêmios etc. menos o que se pagou e a dedução especial. Só metade é tributada.',
  譲渡益: 'Preço de venda do bem menos o preço de compra e as despesas.',
  通算後の譲渡益: 'Lucro da venda depois de descontar prejuízos.',
  譲渡所得の特別控除の限度額: 'Máximo que se pode tirar do ganho de capital.',
  譲渡所得の特別控除の残り:
    'O que resta da dedução especial depois dos bens mantidos por pouco tempo.',
  譲渡所得の特別控除額: 'Valor tirado do lucro da venda de bens: até 500.000 ienes no total.',
  譲渡所得の金額:
    'Lucro da venda de títulos de clube de golfe, ouro etc. menos a dedução especial. De bens mantidos por mais de 5 anos só metade é tributada.',
  山林所得の特別控除の限度額: 'Máximo que se pode tirar da renda florestal.',
  山林所得の特別控除額: 'Valor tirado da renda florestal: até 500.000 ienes.',
  山林所得の金額:
    'Lucro da venda de floresta mantida por mais de 5 anos menos despesas e dedução especial.',
  経常所得の合計:
    'Soma das rendas positivas de juros, dividendos, imóveis, negócios, salários e diversas.',
  事業と不動産の赤字の合計:
    'Prejuízos de negócios e imóveis que podem ser descontados de outras rendas.',
  損益通算後の所得金額: 'Renda depois de descontar os prejuízos de outras rendas.',
  通算しきれない赤字: 'Prejuízo que sobrou por falta de lucro.',
  長期譲渡と一時の合計: 'As duas rendas das quais só metade é tributada.',
  長期譲渡と一時の二分の一:
    'Do lucro de bens mantidos por mais de 5 anos e da renda eventual só metade é tributada.',
  繰越控除前の総所得金額:
    'Soma da renda tributada em conjunto antes de descontar prejuízos de anos anteriores.',
  繰り越した損失の金額: 'Prejuízos de anos anteriores ainda não descontados.',
  繰越控除の額: 'Parte dos prejuízos anteriores que se pode descontar neste ano.',
  引ききれない繰越損失: 'Prejuízos que não couberam na renda deste ano.',
  繰越控除後の総所得金額: 'Valor depois de descontar prejuízos de anos anteriores.',
  繰越控除後の所得金額: 'Valor depois de descontar prejuízos de anos anteriores.',
  特定支出の金額:
    'Transporte, mudança, cursos, licenças etc. pagos pelo empregado. É preciso atestado da empresa.',
  収入に率を乗じた額: 'A receita multiplicada pela taxa da tabela da lei.',
  給与所得控除額の定額部分: 'A parte da dedução salarial que não depende da receita.',
  給与所得控除額: 'Valor tirado no lugar das despesas do empregado.',
  給与所得控除額の二分の一: 'As despesas específicas só contam acima deste valor.',
  給与所得控除額を引いた残額: 'Receita de salários menos a dedução salarial.',
  特定支出控除額を引いた残額: 'Renda de salários depois das despesas específicas.',
  特定支出控除額: 'Parte das despesas específicas acima da metade da dedução salarial.',
  給与所得控除の本則の最低額: 'O mínimo que não tem prazo.',
  給与所得控除の特例の額: 'Valor somado por tempo limitado.',
  勤労による所得: 'Salários, negócios, desligamento e bicos somados.',
  副業の雑所得: 'Receita de bicos menos despesas.',
  勤労によらない所得:
    'Renda não obtida com trabalho. Serve para decidir a dedução de estudante que trabalha.',
} as const satisfies Partial<Record<Term, string>>
