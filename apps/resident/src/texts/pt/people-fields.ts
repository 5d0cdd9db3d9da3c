import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'

import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `${year}`

const incomes = {
  kyuyo: {
    label: (year: number) => `Receita de salários em ${incomeYear(year)}`,
    hint: 'Também trabalho parcial. Valor antes dos impostos',
  },
  nenkin: {
    label: (year: number) => `Receita de aposentadoria pública em ${incomeYear(year)}`,
    hint: 'Valor antes dos impostos etc.',
  },
  sonota: {
    label: (year: number) => `Outras rendas em ${incomeYear(year)}`,
    hint: 'Receita menos despesas',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: 'Ano fiscal e município',
    fields: {
      nendo: {
        label: 'Ano fiscal (年度)',
        hint: (year) => `O imposto sobre o que recebeu de janeiro a dezembro de ${year}.`,
      },
      dantai: { label: 'Município onde morava em 1º de janeiro' },
      ken: { label: 'Província', hint: 'Escolha para ver os municípios' },
      shichoson: { label: 'Município' },
      kyuchi: {
        label: 'Classe da região (級地)',
        hint: 'Usada no limite de renda sem imposto residencial. Se não souber, deixe na classe 1',
      },
    },
  },
  shurui: {
    title: 'Tipos de receita',
    whose: () => 'Tipo de receita',
    fields: {
      eigyo: { label: 'Negócio próprio', hint: 'Loja, trabalho autônomo etc. (営業等)' },
      nogyo: { label: 'Agricultura' },
      fudosan: { label: 'Aluguéis', hint: 'Aluguel de imóveis' },
      rishi: { label: 'Juros de depósitos no exterior etc.' },
      haito: { label: 'Dividendos e distribuições' },
      kabu: { label: 'Venda de ações ou fundos' },
      tochi: { label: 'Venda de terrenos e edifícios' },
      ichiji: { label: 'Seguro no vencimento, prêmios', hint: 'Renda eventual' },
      zatsu: { label: 'Bicos, previdência privada, criptoativos', hint: 'Renda diversa (雑所得)' },
      joto: {
        label: 'Venda de ouro, títulos etc.',
        hint: 'Ganho tributado em conjunto (総合課税の譲渡)',
      },
      sakimono: { label: 'Futuros, FX' },
      sanrin: { label: 'Venda de floresta' },
      taishoku: {
        label: 'Indenização de desligamento sem imposto residencial retido',
        hint: 'Não marque para uma indenização comum (退職金): o imposto já é retido no pagamento. Quanto é retido se calcula em “Imposto sobre a indenização de desligamento”',
      },
      kurikoshi: { label: 'Prejuízos trazidos do ano anterior' },
    },
  },
  nashi: {
    title: 'Quem não teve renda',
    whose: () => 'Quem não teve renda',
    fields: {
      nai: {
        label: (year) => `Não tive renda de janeiro a dezembro de ${incomeYear(year)}`,
        hint: 'Vale também para quem só recebeu pensão por morte ou por invalidez (遺族年金・障害年金) ou seguro-desemprego: são receitas sem imposto',
      },
      kurashi: { label: 'Como você se sustentou?' },
      riyu: { label: 'Por que precisa declarar?' },
    },
  },
  kazoku: {
    title: 'Cônjuge e parentes',
    fields: {
      haigusha: {
        label: 'Cônjuge (marido ou esposa)',
        hint: 'Que vive do mesmo sustento. União de fato não conta',
      },
    },
  },
  haigusha: {
    title: 'Cônjuge',
    whose: () => 'Cônjuge',
    fields: {
      ...incomes,
      birth: {
        label: 'Data de nascimento do cônjuge',
        hint: 'Informe se recebe aposentadoria ou tem cerca de 70 anos ou mais',
        short: 'Data de nascimento',
      },
      shogai: { label: 'Deficiência (障害)' },
      dokyo: { label: 'Mora junto' },
      kokugai: { label: 'Mora no exterior' },
    },
  },
  shinzoku: {
    title: 'Parentes',
    whose: (number) => `Parente ${number}`,
    item: {
      title: (number) => `Parente ${number}`,
      addFirst: '+ Incluir filho, pai, mãe ou outro parente',
      add: () => '+ Outro parente',
      remove: (number) => `Retirar parente ${number}`,
    },
    fields: {
      zokugara: { label: 'Parentesco com você', short: 'Parentesco' },
      birth: { label: 'Data de nascimento', hint: 'Por exemplo 2011-02-28' },
      ...incomes,
      dokyo: { label: 'Mora junto' },
      shogai: { label: 'Deficiência (障害)' },
      kokugai: { label: 'País onde mora' },
      'hoka-fuyo': {
        label: 'Outra pessoa o declara como dependente',
        hint: 'Não conta na dedução de dependentes; só na dedução de ajuste da renda',
      },
      senju: {
        label: 'Trabalha no seu negócio como familiar empregado',
        hint: 'Pago por você na declaração azul, ou familiar da declaração branca. Não há dedução de dependente por esta pessoa',
      },
    },
  },
  anata: {
    title: 'Sobre você',
    fields: {
      birth: {
        label: 'Sua data de nascimento',
        hint: 'Informe se recebe aposentadoria ou tem cerca de 18 anos ou menos (por exemplo 1955-04-01)',
      },
      shogai: { label: 'Deficiência (障害)', short: 'Sua deficiência' },
      hitorioya: {
        label: 'Pai ou mãe solo (ひとり親)',
        hint: 'Não casado (nem em união de fato), com filho sob o mesmo sustento. Informe o filho em “Cônjuge e parentes”',
      },
      kafu: { label: 'Viúva (寡婦; mulher que não é mãe solo)' },
      'kinro-gakusei': { label: 'Trabalho e estudo (勤労学生)' },
      'seikatsu-fujo': { label: 'Recebia auxílio de subsistência (生活扶助) em 1º de janeiro' },
    },
  },
}
