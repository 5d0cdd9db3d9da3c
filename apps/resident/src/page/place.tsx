import { その他の番号, 都道府県一覧, type 県の市区町村 } from '@zeimori/municipalities'
import { 年度一覧 } from '@zeimori/tax'
import { SelectField, type Choice } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { BoxOf } from '../form/fields/index.ts'
import { wordsOf, type BoxWords } from '../form/labels.ts'
import { findBox } from '../form/names.ts'
import { chosenPrefecture, type Places } from '../form/read-form.ts'
import { valueOf } from '../form/state.ts'
import { TenantContext, type Settled } from '../tenant/context.ts'
import { isOpen } from '../tenant/starting.ts'
import { placeText } from '../texts/form.ts'
import { offered, type Binding } from './binding.ts'
import { yearChoice } from './year-choice.ts'

/**
 * The newest first; a year whose law is not yet in force says so. Only those that the municipality has
 * opened, and the one that is chosen, which an older file may name and which then says that it is closed.
 */
function years(open: Settled['open'], chosen: string): readonly Choice[] {
  const found: Choice[] = []
  for (const 年度 of Object.values(年度一覧)) {
    if (!isOpen(open, 年度.記号) && 年度.記号 !== chosen) continue
    found.unshift([年度.記号, yearChoice(年度, open)])
  }
  return found
}

const words = (name: BoxOf<'basho'>, { year }: Binding): BoxWords => {
  const box = findBox(name)
  return box === undefined ? { label: '', hint: undefined } : wordsOf(box, year)
}

/** Which year's tax, and whose. */
export function Place({ form, places }: { form: Binding; places: Places }): JSX.Element {
  const { tenant } = places
  const settled = useContext(TenantContext)
  const elsewhere = valueOf(form.state, 'dantai') === その他の番号
  return (
    <div class="lead">
      <div class="when">
        <SelectField
          look="stack"
          {...form.choice('nendo')}
          {...words('nendo', form)}
          choices={years(settled?.open, valueOf(form.state, 'nendo'))}
        />
      </div>
      <div class="where">
        <SelectField
          look="stack"
          {...form.choice('dantai')}
          {...words('dantai', form)}
          choices={[
            [tenant.番号, tenant.名称],
            [その他の番号, placeText.elsewhere],
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
        {...words('ken', form)}
        choices={[
          ['', placeText.anyPrefecture],
          ...都道府県一覧.map(({ 番号, 名称 }) => [番号, 名称] as const),
        ]}
      />
      {県 !== undefined && (
        <SelectField
          look="stack"
          {...form.choice('shichoson')}
          {...words('shichoson', form)}
          choices={[
            ['', placeText.anyMunicipality],
            ...県.市区町村.map(({ 番号, 名称 }) => [番号, 名称] as const),
          ]}
        />
      )}
      {named !== true && (
        <SelectField
          look="stack"
          {...form.choice('kyuchi')}
          {...words('kyuchi', form)}
          choices={offered('kyuchi')}
        />
      )}
    </>
  )
}
