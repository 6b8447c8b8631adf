/** The same value with its numbers to a hundredth of a pixel, for literals. */
export function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Math.round(each * 100) / 100 || 0 : each,
    ),
  ) as T;
}
