package claim

import (
	"strings"
	"testing"
)

// TestVerify has for each kind of claim what holds, which says nothing, and what does not: "code: a piece of the sentence".
func TestVerify(t *testing.T) {
	whole, count, sum, money, share, parts := wholeHeld(), countHeld(), sumHeld(), moneyHeld(), shareHeldNow(), partsHeld()
	lastYearOnly := sumHeld()
	lastYearOnly.Past = lastYearOnly.Past[:1]
	yearly := yearlyHeld()
	for _, x := range []struct {
		name string
		held *Held
		text string
		want string
	}{
		{"the value", whole, "84.1% of patients were seen within 18 weeks.", ""},
		{"rounded", whole, "84% of patients were seen in time.", ""},
		{"digits changed about", whole, "81.4% of patients were seen within 18 weeks.", "value_mismatch: the commentary gives 81.4%; the value typed is 84.1%"},
		{"ten times too small", money, "The forecast overspend is £0.56m.", "value_mismatch: £0.56m; the value typed is £5,600,000"},
		{"in millions", money, "The forecast overspend of the libraries is £5.6 million.", ""},
		{"another value", count, "At the end of June there were 519 families in temporary homes.", "value_mismatch: gives 519; the value typed is 536"},
		{"of something else", count, "In June 48 families came and 61 left.", ""},
		{"a forecast", count, "The forecast for March is 500 families in temporary homes.", ""},
		{"the quarter's own beside the year's", sum, "41 repairs were begun in Q3, which makes 122 in the year to date.", ""},
		{"the year's mistyped", sum, "41 repairs were begun in Q3, which makes 212 in the year to date.", "value_mismatch: gives 212"},
		{"a number of months", count, "536 families, some of whom have waited within 12 months of a move, had 3- and 4-year-old children.", ""},
		{"no quarter 78", count, "This quarter 78 have come in, and there are 536 in all.", ""},

		{"a year ago", count, "There were 536, against 563 at the same point last year.", ""},
		{"a year ago, by name", count, "There were 536 families (Q1 2021/22: 563).", ""},
		{"a year ago, wrong", count, "There were 536, against 536 in June 2021.", "earlier_figure: gives 536 for \"June 2021\"; the figure held for Q1 2021/22 is 563"},
		{"a quarter ago, wrong", whole, "84.1% were seen, down from 68.0% in the previous quarter.", "earlier_figure: gives 68.0%"},
		{"last year's outturn", whole, "The 84.1% is better than last year's outturn (80.7%).", ""},
		{"last year's outturn, wrong", whole, "The 84.1% is better than last year's outturn (87.0%).", "earlier_figure: the figure held for 2022/23 is 80.7%"},
		{"no time said, near", count, "There were 536 in comparison to 653 before.", "earlier_figure: the figure held for Q1 2021/22 is 563"},
		{"no time said, far", count, "There were 536 in comparison to 480 elsewhere.", ""},
		{"the country's", whole, "84.1% were seen in time; last year 70.2% were in England.", ""},
		{"the wrong way round", count, "The number fell from 536 in June 2021 to 563 in June 2022.", "earlier_figure: the wrong way round: 536 is the value now and 563 that of Q1 2021/22"},
		{"since April", count, "The number has gone from 549 to 536 since April 2022.", ""},
		{"a list", whole, "It was 79.3% in Q3 2022/23, 86.0% in Q2 and is 84.1% now.", ""},

		{"another quarter", whole, "In quarter 2 84.1% were seen within 18 weeks; it was 86.0% in quarter 2.", "period_named: gives 84.1% for \"quarter 2\"; it is the figure of Q3 2023/24"},
		{"another year", count, "At 30 June 2021 there were 536 families in temporary homes.", "period_named: it is the figure of Q1 2022/23"},

		{"per cent up", count, "There were 536 families, 4.8% fewer than the 563 a year ago.", ""},
		{"per cent up, wrong", count, "There were 536 families, 8.4% fewer than the 563 a year ago.", "percent_change: says \"8.4% fewer\", but from 563 to 536 is 4.80%"},
		{"of the wrong base", count, "The number fell by 5.0% from 563 to 536.", "percent_change: from 563 to 536 is 4.80%"},
		{"base in another sentence", count, "There were 536 in June 2022 against 563 in June 2021. This is a fall of 8%.", "percent_change: from 563 to 536 is 4.8%"},
		{"nothing to hold it against", count, "There are 536 families. Enquiries rose by 12%.", ""},
		{"rounded base", count, "Visits rose by 34% from 3,100 to 4,200. There are 536 families.", ""},
		{"doubled subject", count, "There are 536 families, while calls were 40% up on last year.", ""},
		{"a number fewer", count, "There were 536, 27 fewer than in the same period last year.", ""},
		{"a number fewer, wrong", count, "There were 536, 72 fewer than in the same period last year.", "difference: says \"72 fewer\", but from 563 to 536 is 27"},
		{"two differences", count, "There were 536: 27 fewer than a year ago and 13 fewer than in March.", ""},
		{"in brackets", count, "There were 536 in comparison to 563 a year ago (-29).", "difference: is 27"},
		{"points", whole, "84.1% were seen, up 4.8 percentage points on the same quarter last year.", ""},
		{"points, wrong", whole, "84.1% were seen, up 8.4 percentage points on the same quarter last year.", "difference: from 79.3% to 84.1% is 4.8 percentage points"},
		{"points called per cent", whole, "84.1% were seen, up 4.8% on the same quarter last year.", "points: is 4.8 percentage points"},
		{"points of a number", count, "There were 536, a 5 percentage point fall on the 563 of June 2021.", "points: the figures are no percentages"},
		{"between two years", yearly, "62 were met. 147 were met in 2022/23, and 167 in 2021/22, a 12% fall.", ""},
		{"between two years, in their order", yearly, "62 were met. It went from 167 in 2021/22 to 147 in 2022/23, a fall of 12%.", ""},
		{"between two years, wrong", yearly, "62 were met. 147 were met in 2022/23, and 167 in 2021/22, a 21% fall.", "percent_change: from 167 to 147 is 12.0%"},
		{"from the first of two to the value", yearly, "62 were met, against 76 a year ago and 147 in 2022/23 as a whole, a fall of 18%.", ""},
		{"a base without the value", yearly, "Journeys are down 18% on last year's 76.", ""},
		{"a base without the value, wrong", yearly, "Journeys are down 28% on last year's 76.", "percent_change: from 76 to 62 is 18.4%"},
		{"a base without the value, of others", yearly, "Complaints are down 28% on last year's 76.", ""},
		{"a base without the value, hoped for", yearly, "Journeys should be down 28% on last year's 76.", ""},
		{"a number behind a month", yearly, "By September 26 families had come.", ""},
		{"money", money, "The overspend is £5.6m, £0.7m more than at the end of quarter 1.", ""},
		{"money, wrong", money, "The overspend is £5.6m, £1.7m more than at the end of quarter 1.", "difference: is £700,000"},

		{"way", whole, "84.1% were seen, down from 86.0% in the previous quarter.", ""},
		{"way, wrong", whole, "84.1% were seen, up from 86.0% in the previous quarter.", "direction_words: says \"up\", but from 86.0% to 84.1% is down"},
		{"better", count, "The number of 536 is better than at the same point last year.", ""},
		{"worse", count, "The number of 536 is worse than at the same point last year.", "direction_words: is better"},
		{"of others", count, "There are 536 families. Referrals are higher than at the same point last year.", ""},
		{"to come", count, "There are 536 families. The number should be higher than last year.", ""},

		{"target", whole, "84.1% were seen, below the target of 90%.", ""},
		{"another target", whole, "84.1% were seen, below the target of 95%.", "target: gives a target of 95%; the target is 90.0%"},
		{"the other side", whole, "84.1% were seen, which beats the target of 90%.", "target: but 84.1% is below the target of 90.0%"},
		{"not met", whole, "84.1% were seen, so the 90% target was not met.", ""},
		{"next year's", whole, "84.1% were seen. Next year's target of 95% will be harder.", ""},
		{"the country's target", whole, "84.1% were seen; the national target is 92%.", ""},
		{"short of it", whole, "84.1% is 5.9 points short of target.", ""},
		{"short of it, wrong", whole, "84.1% is 9.5 points short of target.", "difference: from the target of 90.0% to 84.1% is 5.9 percentage points"},

		{"share", share, "93% of leavers (79 of 85) have a home that suits them.", ""},
		{"share, wrong", share, "93% of leavers (70 of 85) have a home that suits them.", "fraction_of: 70 of 85 is 93%, but it is 82.4%"},
		{"share of what comes first", share, "Of 85 leavers 79 (93%) have a home and 6 (17%) have none.", "fraction_of: 6 of 85 is 17%, but it is 7.1%"},
		{"share behind", count, "536 families wait, which is 40% of the 1,340 on the list.", ""},
		{"share behind, wrong", count, "536 families wait, which is 45% of the 1,340 on the list.", "fraction_of: 536 of 1,340 is 40%"},
		{"nine out of ten", share, "Nine out of ten leavers (93%) have a home that suits them.", ""},

		{"total", count, "There are 536 families: 301 in the north, 143 in the west and 92 in the south.", ""},
		{"total, said again", count, "Of the 536 families 301 are in the north and 235 in the south, 536 in all.", ""},
		{"total, with a limit", count, "Of the 536 families 301 waited 1 to 9 days and 235 waited 10 and over.", ""},
		{"limit of a small number", count, "There are 536 families. Fewer than ten of them are new.", ""},
		{"one of them", count, "One family, with two children, moved twice.", ""},
		{"total, wrong", count, "There are 536 families: 301 in the north, 134 in the west and 92 in the south.", "stated_total: add up to 527, not to 536"},
		{"rest", money, "An overspend of £6.6m less £1.0m of grants leaves £5.6m.", ""},
		{"rest, wrong", money, "An overspend of £6.6m less £1.0m of grants leaves £5.8m.", "stated_total: £6.6m less £1.0m is £5,600,000"},

		{"all", parts, "Three of the four kinds are lower than at the end of 2014/15; complaints are higher.", ""},
		{"all, wrong", parts, "All four kinds of answer improved since the end of 2014/15.", "improved_across: not of Freedom of information"},
		{"across", parts, "Timeliness improved across the board.", "improved_across: not of"},
		{"all with an exception", parts, "All kinds improved apart from the first three.", ""},
		{"a part", parts, "Answers to subject access requests fell from 84.5% to 80.6%.", ""},
		{"a part, mistyped", parts, "Answers to subject access requests fell from 84.5% to 86.0%.", "value_mismatch: gives 86.0%; the value typed is 80.6%"},

		{"year to date of a quarter", whole, "In the year to date 84.1% were seen within 18 weeks.", "period_words: \"year to date\" of a figure that is of the quarter alone"},
		{"quarter of a year to date", sum, "122 repairs were begun this quarter.", "period_words: counted since April"},
		{"last quarter of a growing number", lastYearOnly, "122 repairs were begun, a reduction of 25 from the previous quarter.", "period_words: that is the change since Q3 2022/23, when it was 147"},
		{"last year of a growing number", lastYearOnly, "122 repairs were begun, a reduction of 25 from the previous year.", ""},
		{"12 months of a snapshot", count, "536 families were in temporary homes in the 12 months to June.", "period_words: a position at one day"},
		{"what is to come", whole, "84.1% were seen. Over the next 12 months six doctors will come.", ""},
		{"up over 12 months", count, "Numbers are down by 27 over the past 12 months to 536.", ""},

		{"another measure's", count, "There were 536 families in temporary homes. Contacts were answered within 24 hours in 98.1% of cases.", "other_measure: 98.1%"},
		{"its own percentage", count, "There were 536 families in temporary homes. 91% of families were seen within 10 days.", ""},

		{"a table typed", count, "There are 536 families.\n| Ward | Families |\n|---|---|\n| North | 653 |\n", ""},
		{"nothing", count, "", ""},
	} {
		found := Verify(Read(x.text), x.held)
		code, piece, _ := strings.Cut(x.want, ": ")
		switch {
		case x.want == "" && len(found) > 0:
			t.Errorf("%s: %q: %v", x.name, x.text, found)
		case x.want != "" && len(found) != 1:
			t.Errorf("%s: %q: found %v, want one %s", x.name, x.text, found, x.want)
		case x.want != "" && (found[0].Code != code || !strings.Contains(found[0].Message, piece)):
			t.Errorf("%s: %q: found %v, want %s", x.name, x.text, found, x.want)
		}
	}
}

// TestResolve: what a phrase of time can mean for the third quarter of 2023/24.
func TestResolve(t *testing.T) {
	h := wholeHeld()
	for text, want := range map[string]string{
		"in the same period last year":    "Q3 2022/23",
		"at this point in 2021/22":        "Q3 2021/22",
		"in the same quarter of 2022":     "Q3 2022/23",
		"a year ago":                      "Q3 2022/23",
		"in the previous quarter":         "Q2 2023/24",
		"three months earlier":            "Q2 2023/24",
		"in quarter 2":                    "Q2 2023/24",
		"in quarter 4":                    "Q4 2022/23 2022/23",
		"in Q3":                           "now",
		"in the third quarter":            "now",
		"in Q1 2021/22":                   "Q1 2021/22",
		"in September 2022":               "Q2 2022/23",
		"in September":                    "Q2 2023/24",
		"at 31 December 2023":             "now",
		"in March":                        "Q4 2022/23 2022/23",
		"from July to September 2022":     "Q2 2022/23",
		"last year as a whole":            "2022/23",
		"in 2021/22":                      "2021/22 Q4 2021/22 Q3 2021/22",
		"at the start of the year":        "Q4 2022/23 2022/23",
		"this quarter":                    "now",
		"in the year to date":             "now",
		"by March 2025":                   "ahead",
		"next year":                       "",
		"since April 2022":                "Q1 2022/23 Q4 2021/22 2021/22",
		"in the autumn term of 2022/23":   "Q3 2022/23 Q2 2022/23",
		"in the 12 months to June 2022":   "Q1 2022/23",
		"in the twelve months to Sept 22": "Q2 2022/23",
	} {
		read := Read(text)
		if len(read.whens) != 1 {
			t.Errorf("%q has %d times", text, len(read.whens))
			continue
		}
		x := h.resolve(&read.whens[0])
		var got []string
		if x.now {
			got = append(got, "now")
		}
		if x.future {
			got = append(got, "ahead")
		}
		for _, p := range x.list[:x.n] {
			got = append(got, p.label())
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q is %q, want %q", text, s, want)
		}
	}
}
