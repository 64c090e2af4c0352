export const ran: Float64Array;
