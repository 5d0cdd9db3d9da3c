/** Everything that has an address, for whoever looks at all of it. */
export { aboutPages, refusalPages } from './paths.ts'
export { screens, type Screen } from './route.ts'
