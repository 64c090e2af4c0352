/** Totals and notes between rows, or below them, are no tasks. */
export const NO_TASK =
  /^(?:合[ \u3000]*计|总[ \u3000]*计|小[ \u3000]*计|注|备[ \u3000]*注|说[ \u3000]*明|填[ \u3000]*表|填写说明|单位[：:])/;
