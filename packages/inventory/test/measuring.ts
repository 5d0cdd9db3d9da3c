export { debianVersions, semanticVersions } from './drawing.ts'
export { askDpkg } from './dpkg.ts'
export { run as runFeed, simulations as feeds } from './simulated.ts'
