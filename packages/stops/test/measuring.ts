export { installed, listening } from './installed.ts'
export { hasNginx, startNginx } from './nginx.ts'
