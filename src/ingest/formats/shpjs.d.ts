declare module "shpjs" {
  /** Geometries in the order of the file, as written. */
  export function parseShp(shp: ArrayBuffer): readonly object[];
  /** Rows of the table beside them. @param encoding of its texts */
  export function parseDbf(dbf: ArrayBuffer, encoding?: string): readonly object[];
  /** A FeatureCollection of both. */
  export function combine(parts: readonly [readonly object[], readonly object[]]): object;
}
