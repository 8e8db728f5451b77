import { useEffect, useState } from 'react';
import { type LocalDate, today } from './calendar';

const CHECK_MS = 20_000;

/** Today at the site; changes at the site's midnight. */
export function useToday(timezone: string): LocalDate {
  const [date, setDate] = useState(() => today(timezone));
  useEffect(() => {
    const check = () => setDate(today(timezone));
    check();
    const timer = setInterval(check, CHECK_MS);
    return () => clearInterval(timer);
  }, [timezone]);
  return date;
}
