import { その他の番号, 市区町村一覧, 都道府県一覧, type 市区町村 } from '@zeimori/municipalities'
import { 年度一覧 } from '@zeimori/tax'
import { SelectField, SwitchField, type ChoiceGroup } from '@zeimori/ui'
import type { JSX } from 'preact'
import { readYear } from '../form/read-form.ts'
import { valueOf } from '../form/state.ts'
import { choices, formText } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

const years = Object.values(年度一覧).map(({ 記号, 名称 }) => [記号, 名称] as const)

/** Which year's tax, and whose. */
export function Place({ form, tenant }: { form: Binding; tenant: 市区町村 }): JSX.Element {
  const elsewhere = valueOf(form.state, 'dantai') === その他の番号
  return (
    <div class="lead">
      <div class="when">
        <SwitchField {...form.choice('nendo')} legend={pageText.year} choices={years} />
        <p class="hint">{pageText.yearHint(readYear(form.state).所得の年)}</p>
      </div>
      <div class="where">
        <SelectField
          look="stack"
          {...form.choice('dantai')}
          {...formText.dantai}
          choices={municipalities(tenant)}
        />
        {elsewhere && (
          <>
            <SelectField
              look="stack"
              {...form.choice('ken')}
              label={formText.ken.label}
              hint={formText.ken.hint}
              choices={[
                ['', formText.ken.blank],
                ...都道府県一覧.map(({ 番号, 名称 }) => [番号, 名称] as const),
              ]}
            />
            <SelectField
              look="stack"
              {...form.choice('kyuchi')}
              {...formText.kyuchi}
              choices={choices.kyuchi}
            />
          </>
        )}
      </div>
    </div>
  )
}

function municipalities(tenant: 市区町村): readonly (ChoiceGroup | readonly [string, string])[] {
  const of = (designated: boolean): ChoiceGroup['choices'] =>
    市区町村一覧
      .filter(({ 指定都市, 番号 }) => 指定都市 === designated && 番号 !== tenant.番号)
      .map(({ 番号, 名称 }) => [番号, 名称])
  return [
    { label: pageText.own, choices: [[tenant.番号, tenant.名称]] },
    [その他の番号, pageText.elsewhere],
    { label: pageText.designated, choices: of(true) },
    { label: pageText.known, choices: of(false) },
  ]
}
