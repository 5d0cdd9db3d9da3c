import { その他の番号, 都道府県一覧, type 県の市区町村 } from '@zeimori/municipalities'
import { 年度一覧 } from '@zeimori/tax'
import { SelectField, type Choice } from '@zeimori/ui'
import type { JSX } from 'preact'
import { chosenPrefecture, readYear, type Places } from '../form/read-form.ts'
import { valueOf } from '../form/state.ts'
import { choices, formText } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

/** The newest first; a year whose law is not yet in force says so. */
const years: Choice[] = []
for (const { 記号, 名称, 予告 } of Object.values(年度一覧))
  years.unshift([記号, 予告 ? pageText.announced(名称) : 名称])

/** Which year's tax, and whose. */
export function Place({ form, places }: { form: Binding; places: Places }): JSX.Element {
  const { tenant } = places
  const elsewhere = valueOf(form.state, 'dantai') === その他の番号
  return (
    <div class="lead">
      <div class="when">
        <SelectField
          look="stack"
          {...form.choice('nendo')}
          label={pageText.year}
          hint={pageText.yearHint(readYear(form.state).所得の年)}
          choices={years}
        />
      </div>
      <div class="where">
        <SelectField
          look="stack"
          {...form.choice('dantai')}
          {...formText.dantai}
          choices={[
            [tenant.番号, tenant.名称],
            [その他の番号, pageText.elsewhere],
          ]}
        />
        {elsewhere && <Elsewhere form={form} 県={chosenPrefecture(form.state, places)} />}
      </div>
    </div>
  )
}

/** First the prefecture, then its municipalities; the grade only while no municipality is named. */
function Elsewhere({ form, 県 }: { form: Binding; 県: 県の市区町村 | undefined }): JSX.Element {
  const named = 県?.市区町村.some(({ 番号 }) => 番号 === valueOf(form.state, 'shichoson'))
  return (
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
      {県 !== undefined && (
        <SelectField
          look="stack"
          {...form.choice('shichoson')}
          label={formText.shichoson.label}
          choices={[
            ['', formText.shichoson.blank],
            ...県.市区町村.map(({ 番号, 名称 }) => [番号, 名称] as const),
          ]}
        />
      )}
      {named !== true && (
        <SelectField
          look="stack"
          {...form.choice('kyuchi')}
          {...formText.kyuchi}
          choices={choices.kyuchi}
        />
      )}
    </>
  )
}
