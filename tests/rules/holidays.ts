import holidays from '@resources/bank-holidays.json'

/** The shipped bank holidays of England and Wales, 2025 to 2028. */
export const bankHolidays = holidays.map(({ on, name }) => ({ on, name }))
