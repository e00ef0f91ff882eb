/** Where notices about a contract lead. */
export const roomPath = (contractId: string) => `/contracts/${contractId}`;
export const statementsPath = (contractId: string) => `/contracts/${contractId}/statements`;
/** An offer has the id of the contract that it may become. */
export const offerPath = (offerId: string) => `/offers/${offerId}`;
export const milestonePath = (contractId: string, milestoneId: string) =>
  `/contracts/${contractId}/milestones/${milestoneId}`;
