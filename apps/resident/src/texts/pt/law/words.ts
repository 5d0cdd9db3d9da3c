import type { Citation, Doubt } from '@zeimori/tax'
import type { Circumstance, Fact, FixedWhose } from '../../law.ts'

type Words<K extends string> = Readonly<Record<K, string>>

export const whoseNames: Words<FixedWhose> = {
  市町村民税: 'imposto municipal',
  道府県民税: 'imposto provincial',
  本人: 'você',
  配偶者: 'cônjuge',
  障害者控除の分: 'dedução por deficiência',
  寡婦控除の分: 'dedução de viúva',
  ひとり親控除の分: 'dedução de pai ou mãe solo',
  勤労学生控除の分: 'dedução de estudante que trabalha',
  配偶者控除の分: 'dedução do cônjuge',
  配偶者特別控除の分: 'dedução especial do cônjuge',
  扶養控除の分: 'dedução de dependentes',
  短期一般: 'curto prazo, comum',
  短期軽減: 'curto prazo, reduzido',
  長期一般: 'longo prazo, comum',
  優良住宅地等: 'terreno para moradia de qualidade',
  居住用: 'casa própria',
  上場株式等の配当等: 'dividendos de ações cotadas',
  一般株式等: 'ações não cotadas',
  上場株式等: 'ações cotadas',
  先物取引: 'futuros',
  山林: 'floresta',
  退職: 'desligamento',
  剰余金の配当等: 'dividendos de empresas',
  証券投資信託: 'fundos de investimento',
  外貨建等証券投資信託: 'fundos em moeda estrangeira',
  配当控除の対象外: 'sem crédito de dividendos',
  純損失: 'prejuízo líquido',
  雑損失: 'perdas diversas',
  居住用財産の譲渡損失: 'perda na venda da casa própria',
  上場株式等の譲渡損失: 'perda com ações cotadas',
  先物取引の損失: 'perda com futuros',
  営業等: 'comércio etc.',
  事業: 'negócio',
  農業: 'agricultura',
  業務の雑所得: 'renda diversa de bicos',
  その他の雑所得: 'outras rendas diversas',
  一時所得: 'renda eventual',
  短期譲渡: 'ganho de curto prazo',
  長期譲渡: 'ganho de longo prazo',
}

export const facts: Words<Fact> = {
  '65歳以上': '65 anos ou mais',
  '65歳未満': 'Menos de 65 anos',
  繰り越した損失がない: 'Não há prejuízos trazidos',
  分離課税の所得がない: 'Não há renda tributada separadamente',
  給与所得か公的年金等の雑所得がない: 'Falta renda de salários ou de aposentadoria',
  給与の収入が850万円以下: 'Receita de salários até 8,5 milhões de ienes',
  '23歳未満の扶養親族も特別障害者もいない':
    'Sem dependente com menos de 23 anos nem pessoa com deficiência grave',
  '23歳未満の扶養親族がいる': 'Há dependente com menos de 23 anos',
  本人が特別障害者: 'Você tem deficiência grave',
  特別障害者の家族がいる: 'Um familiar tem deficiência grave',
  収入がない: 'Não há receita',
  支払がない: 'Nada foi pago',
  障害者: 'Pessoa com deficiência',
  特別障害者: 'Pessoa com deficiência grave',
  同居している特別障害者: 'Pessoa com deficiência grave que mora junto',
  扶養親族に当たらない: 'Não conta como dependente',
  生計を一にする子がいる: 'Há filho sob o mesmo sustento',
  要件に合う子がいない: 'Não há filho que cumpra os requisitos',
  配偶者がいる: 'Há cônjuge',
  寡婦: 'Viúva',
  離婚した人で扶養親族がいない: 'Divorciada sem dependente',
  勤労学生: 'Estudante que trabalha',
  '70歳以上の配偶者': 'Cônjuge de 70 anos ou mais',
  '70歳未満の配偶者': 'Cônjuge com menos de 70 anos',
  '16歳未満': 'Menos de 16 anos',
  '一般の扶養親族（16歳以上19歳未満、23歳以上70歳未満）':
    'Dependente comum (16 a 18, 23 a 69 anos)',
  '19歳以上23歳未満': '19 a 22 anos',
  '老人扶養親族（70歳以上）': 'Dependente idoso (70 anos ou mais)',
  '同居老親等（70歳以上で同居している父母・祖父母）':
    'Pai, mãe ou avós de 70 anos ou mais que moram junto',
  国外に住み要件を満たさない: 'Mora no exterior e não cumpre os requisitos',
  前年の12月31日に生まれていない: 'Ainda não nascido em 31 de dezembro do ano anterior',
  配偶者も扶養親族もいない: 'Sem cônjuge nem dependentes',
  生活扶助を受けている: 'Recebe auxílio de subsistência',
  本人が障害者: 'Você tem deficiência',
  本人が未成年者: 'Você é menor de idade',
  寡婦かひとり親: 'Viúva, pai ou mãe solo',
  条例で定めた税率: 'Taxa fixada em regulamento local',
  課税される所得がない: 'Não há renda tributável',
  ワンストップ特例を使わない: 'A exceção one-stop não é usada',
  申告するのでワンストップ特例が効かない: 'A declaração anula o procedimento One-Stop',
  課税総所得金額の段に当たらない: 'Nenhuma faixa da renda global tributável se aplica',
  所得割がかからない: 'Não há parcela sobre a renda',
  所得割を払っても非課税限度額を下回らない: 'A renda não fica abaixo do limite de isenção',
  控除対象配偶者でない同一生計配偶者がいない: 'Não há cônjuge com pouca renda fora da dedução',
  均等割だけがかかる: 'Só há parcela por pessoa',
  税がかからない: 'Não há imposto',
  公的年金等の所得がない: 'Não há renda de aposentadoria pública',
  均等割は給与から引かれる: 'A parcela fixa é descontada do salário',
  仮徴収で引き終わる: 'Tudo já é cobrado provisoriamente',
  公的年金等のほかに所得がない: 'Não há renda além da aposentadoria pública',
  分離課税の所得がある: 'Há renda tributada separadamente',
  短期譲渡の所得がある: 'Há ganho de curto prazo',
  勤続五年以下: 'Até 5 anos de serviço',
  勤続五年以下の役員等: 'Diretor com até 5 anos de serviço',
  定額減税を受ける: 'Recebe a redução fixa de imposto',
  家内労働者等: 'Trabalhador em casa',
  居住を始めた日の答えがない: 'A data de mudança não foi informada',
  平成20年までに住み始めた: 'Começou a morar até 2008',
  住み始めたのが所得の年より後: 'Começou a morar depois do ano da renda',
  住宅ローン控除の期間が終わった: 'Acabaram os anos do crédito do financiamento habitacional',
  配偶者が事業専従者: 'O cônjuge trabalha no negócio da família',
  事業専従者: 'Familiar que trabalha no negócio',
  ひとり親に当たる: 'Conta como mãe ou pai solo',
  配当等も上場株式等の譲渡も申告していない:
    'Não foram declarados dividendos nem vendas de ações listadas',
  土地の所有が五年以下: 'O terreno foi mantido por 5 anos ou menos',
  森林環境税の始まる前の年度: 'Ano fiscal anterior ao imposto ambiental florestal',
}

export const doubtTexts: Words<Doubt> = {
  '家内労働者等の最低額（令和9年度）':
    'O mínimo para trabalhadores em casa no ano fiscal de 2027 ainda está sendo conferido com a lei publicada.',
  令和9年度の定め:
    'O ano fiscal de 2027 é uma prévia, calculada pela reforma de 2026. Pode mudar até entrar em vigor.',
  税額控除の端数:
    'Os municípios arredondam frações de iene de formas diferentes; o imposto pode variar cerca de 100 ienes.',
  寄附金税額控除の端数:
    'A fração de iene no crédito de doações pode variar conforme o município, e o imposto pode mudar em 100 ienes.',
  特例控除の二割のもと:
    'Em municípios com taxas próprias, o limite do furusato nozei pode variar um pouco.',
  申告特例控除の段:
    'Para quem tem pouca renda tributável, ainda estamos verificando como se conta a dedução do procedimento One-Stop.',
  分離課税の所得から引く順:
    'Com duas ou mais rendas separadas, o imposto pode mudar conforme a ordem das deduções.',
  年金からの特別徴収の分け方:
    'A divisão dos descontos da aposentadoria pode variar por município. O imposto do ano não muda.',
  条例の延長:
    'As taxas próprias da província ou do município para este ano fiscal ainda não foram confirmadas.',
  級地と限度額の条例:
    'O limite de isenção do seu município pode ser diferente por regulamento local.',
}

export const refusals: Words<Circumstance['事情']> = {
  賦課期日に国内に住所がない:
    'Quem não tem endereço no Japão em 1º de janeiro não paga o imposto residencial daquele ano fiscal (exceto a parcela por pessoa se tiver casa).',
  租税条約の適用を受ける:
    'A renda isenta por tratado tributário não é calculada, pois cada tratado é diferente.',
  国外中古建物の損失がある:
    'Parte do prejuízo com edifícios usados no exterior não conta; não é calculada aqui.',
  組合の事業の損失がある:
    'Parte do prejuízo de sociedade em parceria não conta; não é calculada aqui.',
  災害による減免を受ける:
    'A redução por desastre é decidida pelo município. O valor aqui é antes dela.',
}

export const offices: Words<Circumstance['相談先']> = {
  市区町村の税務課: 'o setor de impostos do município',
  税務署: 'a delegacia fiscal',
}

export const laws: Words<Citation['law']> = {
  地方税法: 'Lei do Imposto Local',
  地方税法施行令: 'Regulamento da Lei do Imposto Local',
  所得税法: 'Lei do Imposto de Renda',
  国税通則法: 'Lei Geral dos Impostos Nacionais',
  租税特別措置法: 'Lei de Medidas Tributárias Especiais',
  東日本大震災からの復興に関し地方公共団体が実施する防災のための施策に必要な財源の確保に係る地方税の臨時特例に関する法律:
    'Lei de Exceções Temporárias do Imposto Local (prevenção de desastres)',
  森林環境税及び森林環境譲与税に関する法律: 'Lei do Imposto Ambiental Florestal',
}

export const taxes: Words<string> = {
  市民税: 'Imposto municipal',
  区民税: 'Imposto distrital',
  町民税: 'Imposto municipal',
  村民税: 'Imposto municipal',
  市町村民税: 'Imposto municipal',
  都民税: 'Imposto de Tóquio',
  道民税: 'Imposto de Hokkaido',
  府民税: 'Imposto provincial',
  県民税: 'Imposto provincial',
}

export const remarks: Words<string> = {
  '令和5年度と同じとみて計算しています。': 'Calculado como igual ao ano fiscal de 2023.',
  '別の年度の公表資料と同じ額とみて計算しています。':
    'Calculado com o valor publicado para outro ano fiscal.',
  '令和8年度と同じとみて計算しています。': 'Calculado como igual ao ano fiscal de 2026.',
  '条例の期限は令和8年度です。延長を確かめられないまま、令和8年度と同じ額で計算しています。':
    'O regulamento termina no ano fiscal de 2026. A prorrogação não foi confirmada; usa-se o valor de 2026.',
  '条例の期限は令和7年度まででした。令和8年度も課税しているので延長されたと読みましたが、延長後の期限は確かめていません。':
    'O regulamento ia até o ano fiscal de 2025. Como há cobrança em 2026, foi lido como prorrogado; o novo prazo não foi confirmado.',
  '日付のない公表資料の額で計算しています。': 'Calculado com um valor publicado sem data.',
  '平成30年度の額に、令和3年度の改正の10万円を足した額とみて計算しています。':
    'Calculado com o valor do ano fiscal de 2018 mais os 100.000 ienes da reforma de 2021.',
  '令和6年度と同じとみて計算しています。': 'Calculado como igual ao ano fiscal de 2024.',
  '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。':
    'Há notícias de redução do imposto municipal, mas o valor não foi confirmado; usa-se a taxa padrão.',
  '令和6年度と同じ減税とみて計算しています。':
    'Calculado com a mesma redução do ano fiscal de 2024.',
  '超過課税の期限を確かめていません。令和8年度と同じ率で計算しています。':
    'O fim da cobrança adicional não foi confirmado. Usa-se a taxa de 2026.',
  '減税を広げる案が報じられています。令和8年度と同じ減税で計算しています。':
    'Noticiou-se um plano de redução maior. Calculado com a redução de 2026.',
  '令和6年度の一覧と同じく、標準税率とみて計算しています。':
    'Calculado com a taxa padrão, como na lista do ano fiscal de 2024.',
  '選んだ級地で計算しています。': 'Calculado com a classe da região escolhida.',
}
