/** How many days a receipt is kept after its ranking was last asked for. */
export const receiptDays = 180;
