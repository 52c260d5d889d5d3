package claim

import "strings"

// does reports whether a word is a form of a verb for what is done about a figure.
func does(s string) bool {
	switch s {
	case "meets", "meet", "hold", "holds", "run", "runs", "led", "build", "sought", "seek", "seeks", "write", "writes", "written", "drawn", "brings", "undertaken", "undertake", "rewritten", "opens",
		"opened", "open", "looks", "look", "works", "work", "working", "chairs", "chaired", "checks", "checked", "checking", "offers", "offered", "offer", "visits", "visited", "expects", "expect", "agrees",
		"agreed", "agree", "leading", "running", "holding", "seeking", "looking", "writing", "bringing", "building", "uses", "leads", "negotiates", "negotiated", "share", "shares", "plan",
		"plans":
		return true
	case "contacts", "booking", "priorities": // things, though they end as verbs do
		return false
	}
	for _, stem := range [...]string{"review", "introduc", "recruit", "commissioned", "commissioning", "train", "monitor", "track", "implement", "develop", "targeted", "targeting", "strengthen", "allocat",
		"appoint", "launch", "establish", "audit", "renegotiat", "redesign", "pilot", "contact", "reissu", "revis", "refresh", "invest", "expand", "creat", "prioriti", "engag", "escalat", "book",
		"support", "schedul", "arrang", "secur", "procur", "consult", "deliver", "discuss", "rais", "address", "tackl", "explor", "investigat", "consider",
		"coordinat", "co-ordinat", "test", "streamlin", "restructur", "reorgani", "remind", "adopt", "embed", "extend", "amend", "updat", "mitigat", "assign", "advertis",
		"intervene", "interven", "scrutini", "analys", "provide"} {
		if strings.HasPrefix(s, stem) {
			return verbEnding(s[len(stem):])
		}
	}
	return false
}

// verbEnding reports whether what stands behind the stem of a verb leaves it one, and makes no noun of it.
func verbEnding(s string) bool {
	switch s {
	case "", "s", "ed", "ing", "e", "es", "d", "se", "ses", "sed", "sing", "ze", "zes", "zed", "zing", "led", "ling", "ted", "ting", "y", "ies", "ied", "ying", "zed's":
		return true
	}
	return false
}

// happens reports whether a verb says what becomes of a figure, and not what somebody does about it.
func happens(s string) bool {
	switch s {
	case "rise", "fall", "increase", "decrease", "improve", "worsen", "remain", "stay", "reach", "miss", "exceed", "depend", "become", "need", "show", "see", "go", "come", "grow", "decline", "drop", "impact",
		"affect", "mean", "cause", "reduce", "stabilise", "recover", "return", "end", "lead", "result", "help", "ensure", "allow", "enable", "take", "make", "hit", "achieve", "fluctuate", "vary", "slow",
		"ease", "settle", "peak", "change", "move", "feel", "know", "get", "last", "cost", "lag", "struggle", "appear", "continue", "require", "stand", "follow", "prove", "leave", "put", "give", "receive", "outturn",
		"fail", "reflect", "fluctuates", "benefit", "attend", "live", "enter", "head", "step":
		return true
	}
	return false
}

// happening is the same of "is rising".
func happening(s string) bool {
	switch s {
	case "rising", "falling", "increasing", "decreasing", "growing", "declining", "improving", "worsening", "dropping", "reducing", "going", "coming", "waiting", "missing", "living", "remaining", "staying",
		"attending", "leaving", "entering", "becoming", "having", "showing", "seeing", "lasting", "causing", "impacting", "affecting", "leading", "resulting", "performing", "exceeding", "meeting", "struggling",
		"lacking", "needing", "receiving", "experiencing", "facing", "slowing", "stabilising", "running", "costing", "arriving", "moving", "presenting", "refusing", "participating", "learning", "achieving",
		"reaching", "beginning", "starting", "placing", "putting", "making", "getting", "noticing", "nothing", "something", "anything", "everything", "awaiting", "outstanding", "pending", "continuing", "travelling", "trending", "pleasing",
		"encouraging", "concerning", "worrying", "disappointing", "challenging", "promising", "changing", "demanding", "including", "during", "according", "helping", "ageing", "closing", "driving", "stepping", "raising":
		return true
	}
	return false
}

// happened is the same of "has risen": what even people only saw.
func happened(s string) bool {
	switch s {
	case "increased", "decreased", "declined", "improved", "worsened", "remained", "stayed", "reached", "missed", "exceeded", "experienced", "received", "reported", "recorded", "dropped", "reduced", "met", "found",
		"noticed", "needed", "failed", "struggled", "lacked", "changed", "moved", "placed", "achieved", "performed", "discharged", "held", "given", "excluded", "suspended", "closed", "ended", "slipped", "lost", "slowed",
		"counted", "assessed", "delayed", "completed", "looked", "worked", "made", "taken", "lived", "referred", "entered", "admitted", "attended", "joined", "retired", "resigned", "visited", "continued":
		return true
	}
	return false
}
