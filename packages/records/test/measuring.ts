export { run, simulations } from './deadlines/simulated.ts'
export { figuresOf, untraced } from './papers/untraced.ts'
