package claim

// way is what a word says of a figure's course.
type way uint8

const (
	noWay way = iota
	wayBetter
	wayWorse
	wayUp
	wayDown
)

// wayOf is the way of a word; words that only may be one are left out.
func wayOf(s string) way {
	switch s {
	case "quicker", "faster", "better", "improved", "improvement", "improvements", "improving", "improves", "improve":
		return wayBetter
	case "slower", "worse", "worsened", "worsening", "worsens", "deteriorated", "deteriorating", "deterioration":
		return wayWorse
	case "up", "higher", "increased", "increase", "increases", "increasing", "rose", "risen", "rise", "rises", "rising", "more", "greater", "above", "grew", "grown",
		"growth", "growing", "climbed", "climb", "jumped", "jump", "surge", "uplift", "upturn", "gain", "gained", "longer":
		return wayUp
	case "down", "lower", "decreased", "decrease", "decreases", "decreasing", "fell", "fallen", "fall", "falls", "falling", "fewer", "less", "below", "reduced",
		"reduction", "reducing", "reduces", "declined", "decline", "declining", "dropped", "drop", "drops", "shrank", "shrunk", "dipped", "dip", "downturn", "shorter":
		return wayDown
	}
	return noWay
}

// wayNoun reports words before "of 25" that make a change of it: "a reduction of 25".
func wayNoun(s string) bool {
	switch s {
	case "improvement", "deterioration", "increase", "rise", "growth", "climb", "jump", "surge", "uplift", "gain", "decrease", "fall", "reduction", "decline",
		"drop", "dip", "change", "difference", "variance", "swing", "saving":
		return true
	}
	return false
}

// wayVerb reports words that a change may follow at once: "rose 9%", "up by 33", "fell 2". "Below 9%" and "more than 9%" are none.
func wayVerb(s string) bool {
	switch s {
	case "up", "down", "increased", "increasing", "rose", "risen", "rising", "grew", "grown", "growing", "climbed", "jumped", "fell", "fallen", "falling",
		"decreased", "decreasing", "reduced", "reducing", "declined", "declining", "dropped", "shrank", "shrunk", "dipped", "gained", "improved", "worsened",
		"deteriorated", "improving":
		return true
	}
	return false
}

// wayBehind reports words behind a number that make a change of it: "13 fewer", "40% more", "a 15% reduction", "9% up", "27 below".
func wayBehind(s string) bool {
	switch s {
	case "more", "fewer", "less", "higher", "lower", "better", "worse", "above", "below", "up", "down", "increase", "decrease", "reduction", "rise", "fall",
		"drop", "decline", "improvement", "growth", "greater", "change", "deterioration", "uplift", "dip", "jump",
		"longer", "shorter", "quicker", "faster", "slower":
		return true
	}
	return false
}

// timesOf is by what a word says that a figure was multiplied, as part of two: doubled is 2/1, halved 1/2. 0: another word.
func timesOf(s string) (num, den int64) {
	switch s {
	case "doubled", "doubling":
		return 2, 1
	case "trebled", "tripled":
		return 3, 1
	case "quadrupled":
		return 4, 1
	case "halved", "halving":
		return 1, 2
	}
	return 0, 0
}

// comparing reports words that put an earlier figure behind them: "than 45", "from 85,040", "against 97", "on the 1,517".
func comparing(s string) bool {
	switch s {
	case "than", "from", "against", "on", "upon", "compared", "comparison", "versus", "vs", "since", "over", "below", "above", "compares", "relative":
		return true
	}
	return false
}

// negates reports words that turn a claim round or make it none.
func negates(s string) bool {
	switch s {
	case "not", "no", "nor", "neither", "never", "without", "none", "nobody", "cannot", "unlikely", "if", "would", "could", "should", "may", "might", "hardly":
		return true
	}
	return false
}

// ahead reports words that make a figure one that is hoped for or feared.
func ahead(s string) bool {
	switch s {
	case "projected", "projection", "forecast", "forecasts", "expected", "expect", "expects", "predicted", "anticipated", "anticipate", "planned", "aim", "aims",
		"aiming", "hope", "hopes", "will", "trajectory", "estimate", "estimated", "estimates", "would", "could", "should", "intended", "maximum", "capacity", "potential", "scheduled",
		"can", "whether", "might", "may":
		return true
	}
	return false
}

// benchmark reports words of figures that are not the council's: of the country, of councils like it.
func benchmark(s string) bool {
	switch s {
	case "nationally", "national", "england", "england's", "english", "wales", "scotland", "scottish", "welsh", "uk", "statistical", "neighbour", "neighbours", "neighbour's",
		"neighbours’", "regionally", "regional", "region", "region's", "benchmark", "benchmarks", "comparator", "comparators", "elsewhere", "north-west", "countrywide", "quartile", "median",
		"peers", "peer", "authorities", "councils":
		return true
	}
	return false
}

// targetWord reports words for what is aimed at.
func targetWord(s string) bool {
	switch s {
	case "target", "target's", "targets", "threshold", "ceiling", "ambition", "goal", "benchmark", "aspiration", "objective", "milestone", "limit", "profile", "trajectory":
		return true
	}
	return false
}
