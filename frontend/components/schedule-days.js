// Days as whole numbers, so that a chart can count with them: no hours, no summer time.

const DAY = 86_400_000;

/** The number of a day written as 2027-06-30. */
export const dayOf = (text) => Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);

/** A numbered day, written as 2027-06-30. */
export const textOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** A numbered day, written for people. */
export const readable = (day, language, options = { day: '2-digit', month: '2-digit', year: 'numeric' }) =>
  new Date(day * DAY).toLocaleDateString(language, { timeZone: 'UTC', ...options });

/** The first days of the months from one day to another. */
export const monthsBetween = (from, to) => {
  const first = new Date(from * DAY);
  const months = [];
  for (let month = 0; ; month++) {
    const day = Math.round(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1) / DAY);
    if (day > to) return months;
    months.push(day);
  }
};
