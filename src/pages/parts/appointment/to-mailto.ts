/** An e-mail to be written; the address may be empty. */
export type Draft = { readonly to: string; readonly subject: string; readonly body: string };

/** The draft as an address that an e-mail program opens (RFC 6068): lines end with CRLF. */
export function toMailto({ to, subject, body }: Draft): string {
  const lines = body.replace(/\r\n|\r|\n/g, "\r\n");
  const address = to.split("@").map(encodeURIComponent).join("@");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
