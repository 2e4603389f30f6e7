/** Discord's epoch, 1 January 2015: clients read a creation time out of every id. */
const EPOCH = 1_420_070_400_000n;

let lastTime = 0n;
let increment = 0n;

/**
 * A new id in Discord's own layout, later than every id made before it in this process, so that ids sort
 * in the order of creation as clients expect.
 */
export function snowflake(now: number = Date.now()): string {
  const time = BigInt(now) > lastTime ? BigInt(now) : lastTime;
  increment = time === lastTime ? increment + 1n : 0n;
  // The counter has 12 bits; borrow from the next millisecond when they are used up.
  lastTime = increment > 0xfffn ? time + 1n : time;
  if (increment > 0xfffn) increment = 0n;
  return (((lastTime - EPOCH) << 22n) | increment).toString();
}

/** Whether a value has the form of an id. */
export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value);
}
