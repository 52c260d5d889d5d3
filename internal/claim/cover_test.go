package claim

import (
	"strings"
	"testing"
)

// parts names what is seen by its first letters: "CADO" is all.
func (c Coverage) parts() string {
	out := ""
	for _, p := range []struct {
		letter string
		is     bool
	}{{"C", c.Cause.Is}, {"A", c.Action.Is}, {"D", c.Date.Is}, {"O", c.Owner.Is}} {
		if p.is {
			out += p.letter
		}
	}
	return out
}

// TestCover reads the second quarter of 2023/24, which ends in September 2023.
func TestCover(t *testing.T) {
	owners := []string{"Ada Quill", "Placement Planner, Adults", "Béla O’Shea"}
	for text, want := range map[string]string{
		"":                   "",
		"The number is low.": "",
		"It is at 62% against a target of 70%, though better than in the quarters before.": "",

		// Causes.
		"It fell because of illness.":                         "C",
		"It fell due to illness.":                             "C",
		"The hub is due to open in the borough.":              "A",
		"Places are short, so it fell.":                       "C",
		"It is low so far.":                                   "",
		"The new homes fill up, so that the rise has slowed.": "",
		"It is 92%, so 8% were late.":                         "",
		"The cause is a shortage of places.":                  "C",
		"No cause is known.":                                  "",
		"Families told us that opening hours do not fit.":     "C",
		"Single adults drive the rise.":                       "C",
		"Working days were lost as long cases lasted longer.": "C",
		"It is the same as last year.":                        "",
		"It is higher than it was as at March.":               "",
		"It has been stable since April.":                     "",
		"It has been stable since 2018.":                      "",
		"It rose since more families were told of it.":        "C",
		"In the following months it fell.":                    "",
		"Following the closure of a home it rose.":            "C",
		"Year 10 accounts for 19 of them.":                    "",
		"Newcomers account for much of the rise.":             "C",
		"Applications came to 1286.":                          "",
		"Two sibling groups came into care.":                  "C",
		"Requests had increased.":                             "C",
		"Before the pandemic it was 7,900.":                   "",
		"The drop came mainly in the third quarter.":          "",
		"In-house capacity has not kept pace.":                "C",
		"7.6% absence was recorded.":                          "",
		"Persistent absence is what is measured.":             "",
		"Two workers were absent.":                            "C",
		"We could not reach every family.":                    "C",

		"The impact of new rules is seen.":   "C",
		"There were too few carers.":         "C",
		"There were not enough carers.":      "C",
		"Issues with the new system remain.": "C",

		// Actions.
		"Staff will be trained.":                          "AO",
		"The target will be met.":                         "",
		"The target will not be met at the present rate.": "",
		"The number will rise.":                           "",
		"The number will continue to rise.":               "",
		"We will reduce the number of visits that lapse.": "AO",
		"We expect the number to rise.":                   "AO",
		"The manager will meet the target.":               "O",
		"The manager will meet the headteachers.":         "AO",
		"Numbers are rising.":                             "",
		"Numbers have begun to fall.":                     "",
		"Every placement is being reviewed.":              "A",
		"Nothing is being reviewed.":                      "",
		"It has not been reviewed.":                       "",
		"Recruitment has begun.":                          "A",
		"Agency cover started in August.":                 "A",
		"84% had begun treatment in the quarter.":         "",
		"When the year began in April it was 12.":         "",
		"An action plan was agreed.":                      "A",
		"They have a child protection plan.":              "",
		"Placements cost more than planned.":              "",
		"Reliance on commissioned placements had grown.":  "",
		"Only reviews of pathway plans went up.":          "",
		"Placements are now put at £4.17m.":               "",
		"We now look after 536 children.":                 "",
		"536 children were looked after.":                 "",
		"Work goes on to bring the number down.":          "A",
		"A new system is in place.":                       "A",
		"Working with schools to find places.":            "A",
		"Training providers were counted.":                "",
		"15 were registered after 15 approvals.":          "",
		"The team meets every week.":                      "AO",
		"The panel has begun to review each case.":        "AO",

		"The panel has generated savings.":                 "AO",
		"The panel has seen a rise.":                       "O",
		"A recovery plan, in place.":                       "A",
		"Tracking of each case in place.":                  "A",
		"The scheme is well established.":                  "",
		"Agency staff have been employed.":                 "AO",
		"It will start to fall.":                           "",
		"The service aims to recruit two workers.":         "AO",
		"The service has commissioned ten places.":         "AO",
		"The council has discharged fewer of them, at 40.": "",
		"Governors are stepping down.":                     "O",

		// Dates, which are those of actions.
		"It was 90% by 30 November 2023.":                            "",
		"It will be met by March 2024.":                              "",
		"The target for March 2024 is 90%.":                          "",
		"The board will review the target for March 2024.":           "AO",
		"A panel will review it by 30 November 2023.":                "ADO",
		"A panel will review it by March.":                           "ADO",
		"A panel reviewed it in March 2023.":                         "AO",
		"A panel reviewed it in August.":                             "AO",
		"A panel will review it on 30/11/2023.":                      "ADO",
		"A panel reviewed it on 30/06/2023.":                         "AO",
		"A panel will review it in Q3.":                              "ADO",
		"A panel will review it in Q4 2023/24.":                      "ADO",
		"A panel reviewed it in Q1.":                                 "AO",
		"A panel will review it next quarter.":                       "ADO",
		"A panel will review it within six weeks.":                   "ADO",
		"Visits within 12 months are reviewed.":                      "A",
		"A panel will review it in the spring term.":                 "ADO",
		"Attendance in the autumn term 23/24 was low.":               "",
		"The team reviews attendance in the autumn term 23/24.":      "AO",
		"The team reviews it by the end of the autumn term 23/24.":   "ADO",
		"A panel will review it by the end of 2023.":                 "ADO",
		"A panel reviewed it in 2023.":                               "AO",
		"A panel will review it in 2024/25.":                         "ADO",
		"A panel reviewed it in 2023/24.":                            "AO",
		"A panel will review it before Christmas.":                   "ADO",
		"A panel will review it by the end of the year.":             "ADO",
		"It was low from April to September.":                        "",
		"A panel reviewed it from April to September.":               "AO",
		"Done by March.":                                             "D",
		"Next quarter.":                                              "D",
		"It is booked for the second half of the year.":              "AD",
		"We will visit each school. That should show by March 2024.": "ADO",
		"It should show by March 2024.":                              "",

		// Owners.
		"The Service Manager.":                           "O",
		"Owner: the inclusion team.":                     "O",
		"Two managers left, and their posts are vacant.": "C",
		"Demand on services is high, at 40 a week.":      "C",
		"Two sibling groups were counted.":               "",
		"This leads to fewer places.":                    "C",
		"Ada Quill had seen 62 of them.":                 "O",
		"The Placement Planner had seen 62 of them.":     "O",
		"Béla O’Shea had seen 62 of them.":               "O",
		"Ada had seen 62 of them.":                       "",
		"She quills 62 of them.":                         "",
	} {
		if got := Cover(Read(text), Period{2023, 2}, owners).parts(); got != want {
			t.Errorf("%q covers %q, want %q", text, got, want)
		}
	}
}

// Dates hang on the quarter.
func TestCoverInAQuarter(t *testing.T) {
	for _, c := range []struct {
		q    Period
		text string
		date bool
	}{
		{Period{2023, 1}, "A panel will review it by the end of Q2.", true},
		{Period{2023, 2}, "A panel will review it by the end of Q2.", false},
		{Period{2023, 4}, "A panel will review it in Q1.", true},
		{Period{2023, 3}, "A panel will review it in January.", true},
		{Period{2023, 4}, "A panel will review it in January.", false},
		{Period{2023, 4}, "A panel will review it in the summer term.", true},
		{Period{2023, 4}, "A panel reviewed it in March 2024.", false},
		{Period{2023, 4}, "A panel will review it in April 2024.", true},
		{Period{2023, 3}, "A panel will review it by the end of 2023.", false},
		{Period{2023, 3}, "A panel will review it in 2024.", true},
		{Period{2023, 2}, "A panel will review it in the autumn term 2023/24.", false},
		{Period{2023, 1}, "A panel will review it in the autumn term 2023/24.", true},
		{Period{2023, 3}, "It is booked for the second half of the year.", false},
	} {
		if got := Cover(Read(c.text), c.q, nil).Date.Is; got != c.date {
			t.Errorf("%v: %q has a date ahead: %v", c.q, c.text, got)
		}
	}
}

// What is seen is said with its place.
func TestCoverSaysWhere(t *testing.T) {
	text := "İt rose due to delays. The Team Manager is recruiting two workers, who start by 30 November 2023."
	c := Cover(Read(text), Period{2023, 2}, nil)
	for _, x := range []struct {
		seen Seen
		want string
	}{{c.Cause, "due to"}, {c.Action, "is recruiting"}, {c.Date, "30 November 2023"}, {c.Owner, "Team Manager"}} {
		if !x.seen.Is || !strings.Contains(x.want, text[x.seen.From:x.seen.To]) || x.seen.From == x.seen.To {
			t.Errorf("%+v is %q and not in %q", x.seen, text[x.seen.From:x.seen.To], x.want)
		}
	}
}

// A whole commentary has all, or lacks what is taken out of it.
func TestCoverOfACommentary(t *testing.T) {
	cause, rest := "Requests had grown over the summer because two homes closed. ", "The Head of Care opens a third home in January 2024, and the panel looks at each request until then."
	state := "The rate is 62 per 10,000 against a target of 50. "
	for text, want := range map[string]string{state: "", state + cause: "C", state + rest: "ADO", state + cause + rest: "CADO"} {
		if got := Cover(Read(text), Period{2023, 2}, nil).parts(); got != want {
			t.Errorf("%q covers %q, want %q", text, got, want)
		}
	}
}

func FuzzCover(f *testing.F) {
	f.Add("A panel will review it by 30/11/2023, as two homes closed.", 2023, 2)
	f.Add("by the end of the autumn term 23/24 we'll İ\xff (Q4", 2023, 4)
	f.Add("will be the to is", 0, 0)
	f.Fuzz(func(t *testing.T, text string, year, q int) {
		c := Cover(Read(text), Period{year % 3000, (q%4+4)%4 + 1}, []string{"Ada Quill", "", ",", text})
		for _, s := range []Seen{c.Cause, c.Action, c.Date, c.Owner} {
			if s.Is != (s.From < s.To) || s.From < 0 || s.To > len(text) {
				t.Errorf("%+v of %d bytes", s, len(text))
			}
		}
	})
}

func BenchmarkCover(b *testing.B) {
	text := strings.Repeat("The rate is 62 per 10,000 against a target of 50, and 405 were referred in the quarter that ended in September. ", 15)
	read, owners := Read(text), make([]string, 200)
	for i := range owners {
		owners[i] = "Tess Tidewater"
	}
	b.ReportAllocs()
	for b.Loop() {
		Cover(read, Period{2023, 2}, owners)
	}
}
