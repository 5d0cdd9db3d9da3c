import { createSocket } from 'node:dgram'

/** Seconds between 1900, from which the protocol counts, and 1970. */
const era = 2_208_988_800
const length = 48

/** A time as the protocol writes it, in seconds since 1970. */
const read = (packet: Buffer, at: number): number =>
  packet.readUInt32BE(at) - era + packet.readUInt32BE(at + 4) / 2 ** 32

/**
 * By how many seconds a server's clock is ahead of this machine's. (RFC 4330)
 * @param patience in milliseconds
 * @throws where it does not answer in time, or has no time itself
 */
export function offsetFrom(
  { host, port }: { readonly host: string; readonly port: number },
  patience: number,
): Promise<number> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
  return new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience)
    const done = (end: () => void): void => {
      clearTimeout(timer)
      end()
    }
    const asked = Buffer.alloc(length)
    // Version 4, a client. What is sent back as the origin shows that it answers this question.
    asked[0] = 0x23
    const sent = Date.now() / 1000
    asked.writeUInt32BE(Math.floor(sent) + era, 40)
    asked.writeUInt32BE(Math.floor((sent % 1) * 2 ** 32), 44)
    socket.once('error', (error) => done(() => reject(error)))
    socket.on('message', (packet) => {
      const received = Date.now() / 1000
      if (packet.length < length || !packet.subarray(24, 32).equals(asked.subarray(40, 48))) return
      const stratum = packet[1] ?? 0
      if (stratum === 0 || stratum > 15) return done(() => reject(new Error('no time')))
      const offset = (read(packet, 32) - sent + (read(packet, 40) - received)) / 2
      done(() => resolve(offset))
    })
    socket.send(asked, port, host)
  }).finally(() => socket.close())
}
