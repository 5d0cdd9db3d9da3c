export { deliverDue, type Delivery } from './mail/deliver.ts'
export { smtpCarrier, type Carrier, type SmtpSettings } from './mail/smtp.ts'
export type { WorkerServices } from './services.ts'
