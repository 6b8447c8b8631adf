/**
 * What the PDF library takes for granted and Node 20 does not have. Without it the library loses fonts, and with them
 * everything drawn after. Only what is missing is added, as the engines that have it define it.
 */
export function fillGaps(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
  if (buffers.transferToFixedLength === undefined)
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      value(this: ArrayBuffer, length = this.byteLength) {
        const copy = new ArrayBuffer(length);
        new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
        return copy;
      },
      writable: true,
      configurable: true,
    });

  // `map.values().some(…)`, used while saving and streaming.
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  addMethod(iterators, 'some', function (this: Iterable<unknown>, test: (value: unknown) => unknown) {
    for (const value of this) if (test(value)) return true;
    return false;
  });
  addMethod(iterators, 'find', function (this: Iterable<unknown>, test: (value: unknown) => unknown) {
    for (const value of this) if (test(value)) return value;
    return undefined;
  });
}

function addMethod(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
