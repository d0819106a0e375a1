import { type MeasureIdea, measureIdea, saysNothing } from "./measure-idea.ts";

const whole = /^(totaal|total|t\d{6})$/i;

/**
 * What a figure is about in a record with a topic: a part of what its column is about, or all that
 * is known where the header of the column says nothing.
 *
 * @param title what stands above the table
 */
export function topicIdea(column: MeasureIdea, topic: string, title: string): MeasureIdea {
  const { period, part, label, things } = column;
  if (saysNothing(label))
    return { ...measureIdea(topic, title), period, part, ...(things && { things }) };
  if (whole.test(topic)) return column;
  return { ...column, known: undefined, label: `${label} · ${topic}` };
}
