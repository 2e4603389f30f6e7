/** Words of a question that say nothing about what is asked. */
const STOP = new Set(
  `a an the of in on at to for from by with about as and or but if is are was were be been being am do does did done has have had will would shall can could may might must
  this that these those there here it its itself he she him her his hers they them their theirs we our us i me my you your who whom whose what which when where why how
  much many long often not no any some all everybody everyone everything each every please exactly actually give list name named full also else then than so just only really
  mean means meaning kind sort type according thing things anybody anyone somebody someone way 's n't s ? ! . , ; : - " ' ( ) herself himself themselves per via upon during into between
  against over under after before since until while whether one ones well used out up again both too ever yet already other another such own same like regarding concerning
  pls plz thx ok okay hey btw i'm people person persons particular specific moment currently now present today word words stand stands get gets got let lets`.split(
    /\s+/,
  ),
);

/** True for a word, in lower case, that an answer need not account for. */
export const isStopWord = (lower: string): boolean => STOP.has(lower);
