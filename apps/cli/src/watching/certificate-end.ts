import { isIP } from 'node:net'
import { connect } from 'node:tls'

/**
 * Until when the certificate of an address holds, as the certificate says it.
 * @param patience in milliseconds
 * @throws where a browser would not believe it, or nothing answers in time
 */
export const endOfCertificate = ({ hostname, port }: URL, patience: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    const name = isIP(host) === 0 && { servername: host }
    const socket = connect({ host, port: Number(port === '' ? 443 : port), ...name }, () => {
      resolve(socket.getPeerCertificate().valid_to)
      socket.destroy()
    })
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')))
    socket.on('error', reject)
  })
