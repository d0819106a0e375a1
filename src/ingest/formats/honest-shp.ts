const [fileHeader, recordHeader] = [100, 8];
/** Kinds of shapes in parts: lines and areas, also with heights and measures. */
const inParts: readonly number[] = [3, 5, 13, 15, 23, 25];

/**
 * Whether the parts of every shape in a .shp follow each other. The reader takes the points from one
 * part to the next, so that parts that go back and forth make of a megabyte more than there is memory.
 *
 * @throws RangeError when the file ends too early
 */
export function isHonestShp(shp: ArrayBuffer): boolean {
  const view = new DataView(shp);
  if (!inParts.includes(view.getInt32(32, true))) return true;
  let at = fileHeader;
  while (at + recordHeader < shp.byteLength) {
    const length = 2 * view.getInt32(at + 4);
    if (length < 0) return false;
    if (length >= 44 && !partsFollow(view, at + recordHeader)) return false;
    at += recordHeader + length;
  }
  return true;
}

function partsFollow(view: DataView, record: number): boolean {
  if (view.getInt32(record, true) === 0) return true;
  const [parts, points] = [view.getInt32(record + 36, true), view.getInt32(record + 40, true)];
  let before = 0;
  for (let part = 0; part < parts; part += 1) {
    const first = view.getInt32(record + 44 + 4 * part, true);
    if (first < before || first > points) return false;
    before = first;
  }
  return true;
}
