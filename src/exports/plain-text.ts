/** Control characters and other signs that XML 1.0 and spreadsheets cannot hold; tab and line ends may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

const halfSigns = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text from a file as it may stand in an exported one: no control characters, no half characters. */
export function plainText(text: string): string {
  return text.replace(halfSigns, "\ufffd").replace(forbidden, "");
}
