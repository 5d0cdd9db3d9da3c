/**
 * Makes packages/municipalities/src/by-prefecture from the code list and the hand-kept sources.
 * With --check nothing is written: it fails on a hole, on a contradiction, and on files that differ from
 * what would be written.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { 一覧にない級地の名称, 組み立てる, 資料の誤り } from '@zeimori/municipalities/build'
import { root } from '../check/run-step.ts'
import { 番号表 } from './code-list.ts'
import { filesOf, folder } from './write-files.ts'

const 団体数 = 1741

const 資料 = 組み立てる(番号表)
const 数 = 番号表.flatMap(({ 市区町村 }) => 市区町村).length
const problems = [
  ...(数 === 団体数 ? [] : [`番号の一覧が${団体数}団体でなく${数}団体`]),
  ...一覧にない級地の名称(番号表),
  ...資料の誤り(資料, 番号表),
]
const files = await filesOf(資料)
const into = join(root, folder)
if (process.argv.includes('--check'))
  problems.push(...[...files].flatMap(([name, text]) => differs(name, text)), ...strangers())
else if (problems.length === 0) {
  mkdirSync(into, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(into, name), text)
  console.log(`${folder} に${files.size}個のファイル（${数}団体）を書きました。`)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function differs(name: string, text: string): readonly string[] {
  const there = readdirSync(into).includes(name) ? readFileSync(join(into, name), 'utf8') : ''
  return there === text ? [] : [`${folder}/${name} が、作り直したものと違います`]
}

function strangers(): readonly string[] {
  return readdirSync(into)
    .filter((name) => !files.has(name))
    .map((name) => `${folder}/${name} は、どの都道府県のものでもありません`)
}
