export { certificate, startMailServer, type MailServer } from './mail-server.ts'
