import type { Ports, Remote } from "./ports.ts";
import { request } from "./request.ts";

/** A file from the web, which then takes the same road as a file of the reader. */
export type Download = { readonly name: string; readonly bytes: Uint8Array };

/** Kinds of content that files without an ending are sent as. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/geo\+json/, "geojson"],
  [/json/, "json"],
  [/csv/, "csv"],
  [/spreadsheetml/, "xlsx"],
  [/opendocument\.spreadsheet/, "ods"],
  [/geopackage/, "gpkg"],
  [/kml\+xml/, "kml"],
  [/zip/, "zip"],
];

/**
 * Asks a host for a file, because the reader said so.
 * @returns the file, or one remark `remote.<code>` with the host and what to do
 */
export function requestFile(url: string, ports: Ports): Remote<Download> {
  return request(
    {
      url,
      most: ports.limits.bytes,
      accept: "*/*",
      read: (bytes, response) => {
        const type = response.headers.get("Content-Type") ?? "";
        return { kind: "answer", answer: { name: nameOf(url, type), bytes } };
      },
    },
    ports,
  );
}

/** The last part of an address, with an ending by its kind where it has none. */
function nameOf(url: string, type: string): string {
  const { pathname, hostname } = new URL(url);
  const last = decoded(pathname.split("/").findLast(Boolean) ?? hostname).slice(0, 100);
  if (/\.[a-z0-9]{2,8}$/i.test(last)) return last;
  const ending = endings.find(([shape]) => shape.test(type))?.[1];
  return ending ? `${last}.${ending}` : last;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
