/** What stands behind names in a printed attribution without labels: 甲、乙牵头，会同丙落实. */
export const VERBS_BEHIND_NAMES =
  /(?:按职责分工|分别|共同|具体)*(?:牵头|负责|配合|落实|协办|承办|参与|指导|督办|组织实施|为主)+$/;
/** And what stands before them. */
export const WORDS_BEFORE_NAMES = /^(?:由|请|会同|以及|及|和|以)/;
