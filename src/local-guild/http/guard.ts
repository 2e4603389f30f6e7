/**
 * Who may talk to the server. It listens on loopback, but a web page on the internet can still make the
 * person's browser send requests there: by name (DNS rebinding: a foreign name that resolves to 127.0.0.1) or
 * across origins. Both show in the headers.
 */
export function refusal(headers: { host?: string | undefined; origin?: string | undefined }, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!headers.host || !hosts.includes(headers.host.toLowerCase())) return 'This server answers to 127.0.0.1 and localhost only';
  // Bots send no Origin; the page sends the server's own.
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin?.toLowerCase() === `http://${host}`))
    return 'This server answers its own page only';
  return null;
}
