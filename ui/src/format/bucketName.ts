import type { Consumption } from '../api/model';
import type { Format } from './Format';

/** The full name of one bucket of an answer. */
export function bucketName(data: Pick<Consumption, 'buckets' | 'period'>, index: number, format: Format): string {
  const bucket = data.buckets[index];
  if (!bucket) return '';
  const twice = bucket.repeated || data.buckets[index + 1]?.repeated === true;
  return format.bucketName(bucket, data.period, twice);
}
