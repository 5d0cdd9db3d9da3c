/** Numbers and lists as TLS writes them: big-endian, a list after its own length. (RFC 8446, 3) */

/** A number in so many bytes. */
export function number(value: number, bytes: 1 | 2 | 3): Buffer {
  const written = Buffer.alloc(bytes)
  written.writeUIntBE(value, 0, bytes)
  return written
}

/** Bytes after their length, which takes so many bytes itself. */
export const counted = (bytes: 1 | 2 | 3, ...parts: readonly Buffer[]): Buffer => {
  const whole = Buffer.concat(parts)
  return Buffer.concat([number(whole.length, bytes), whole])
}

/** Numbers of two bytes, one after the other. */
export const words = (values: readonly number[]): Buffer =>
  Buffer.concat(values.map((value) => number(value, 2)))

/** Reads one after the other; what is not there reads as undefined, and what follows it too. */
export class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  number(bytes: 1 | 2 | 3): number | undefined {
    const taken = this.take(bytes)
    return taken?.readUIntBE(0, bytes)
  }

  take(length: number): Buffer | undefined {
    if (this.#at + length > this.#bytes.length) {
      this.#at = this.#bytes.length + 1
      return undefined
    }
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** Bytes after their length. */
  counted(bytes: 1 | 2 | 3): Buffer | undefined {
    const length = this.number(bytes)
    return length === undefined ? undefined : this.take(length)
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }
}
