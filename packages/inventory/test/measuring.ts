export { debianVersions, semanticVersions } from './drawing.ts'
export { askDpkg } from './dpkg.ts'
