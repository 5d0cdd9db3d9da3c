export { mostListRows, writeList } from './excel/list.ts'
