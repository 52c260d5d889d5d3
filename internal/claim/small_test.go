package claim

import (
	"slices"
	"strings"
	"testing"
)

// TestSmallPeople names what is found, with the words that stand under it.
func TestSmallPeople(t *testing.T) {
	for text, want := range map[string][]string{
		"Three girls left.":       {"Three girls"},
		"2 of the children left.": {"2 of the children"},
		"Hit by four unaccompanied asylum seeking children who left.": {"four unaccompanied asylum seeking children"},
		"They belonged to two sibling groups, of 6 and of 4.":         {"two sibling groups"},
		"5 of the 536 children are known.":                            {"5 of the 536 children"},
		"One primary-aged pupil was excluded.":                        {"One primary-aged pupil"},
		"4.5 percent (3 people) were in work.":                        {"3 people"},
		"After a 14 year old girl went home it fell.":                 {"a 14 year old girl"},
		"An 8-year-old boy came, and two care leavers went.":          {"An 8-year-old boy", "two care leavers"},
		"Two males and one female were seen.":                         {"Two males", "one female"},
		"There were 2 young people in custody.":                       {"2 young people"},
		"Of these, three were children with a plan.":                  {"three were children"},
		"Three of the 62 were unaccompanied when they came.":          {"Three of the 62 were unaccompanied"},
		"Four of the 62 were babies.":                                 {"Four of the 62 were babies"},
		"Two of them are twins.":                                      {"Two of them are twins"},
		"Of those, 2 were not yet homeless.":                          {"2 were not yet homeless"},
		"There are 14 care leavers. Three of them were late.":         {"Three of them were"},
		"We saw 40 pupils: of these, four are in Year 6.":             {"four are"},
		"two of them girls":                                           {"two of them girls"},

		"": nil,
		"Ten schools were seen. Two of them were good.":                   nil,
		"We saw 300 pupils in 12 schools. Two of them were good.":         nil,
		"Of these, three were late.":                                      nil,
		"Two of the 62 homes are for adults.":                             nil,
		"Three of the 12 are children's homes.":                           nil,
		"12 of the 62 were unaccompanied.":                                nil,
		"One of them is a school for girls.":                              nil,
		"The 14 child protection plans were read: two of them were long.": nil,
		"Six children left.":                                              nil,
		"15 children left.":                                               nil,
		"5% of children left.":                                            nil,
		"5 per cent of children left.":                                    nil,
		"No children left.":                                               nil,
		"95% of 3- and 4-year-old children are in settings.":              nil,
		"Take-up by two-year-olds rose.":                                  nil,
		"Children of two years old come free.":                            nil,
		"1 to 1 support for pupils went on.":                              nil,
		"One-to-one support for pupils went on.":                          nil,
		"1:1 pupils were taught.":                                         nil,
		"It is one of the children's homes.":                              nil,
		"It is one of the few.":                                           nil,
		"Level 3 pupils did well.":                                        nil,
		"Year 5 pupils did well.":                                         nil,
		"Key stage 2 pupils did well.":                                    nil,
		"5 children's centres are open.":                                  nil,
		"Four foster families were approved.":                             nil,
		"Two pupil referral units are full.":                              nil,
		"One child protection conference was late.":                       nil,
		"Two child protection plans were late.":                           nil,
		"Four homes for children opened.":                                 nil,
		"Families with three or more children were told.":                 nil,
		"It went to at least 3 children.":                                 nil,
		"Fewer than five children were moved.":                            nil,
		"Numbers fell by 3 pupils.":                                       nil,
		"There were 3 more pupils than before.":                           nil,
		"A further 4 children joined.":                                    nil,
		"One in five children is late.":                                   nil,
		"Three out of four young people agree.":                           nil,
		"Two thirds of pupils agree.":                                     nil,
		"The team meets in groups of 4 children.":                         nil,
		"Children were seen in 3 days.":                                   nil,
		"It took 2 visits for each child.":                                nil,
		"Only 4 schools met the standard; pupils moved.":                  nil,
		"Every one of them is a child.":                                   nil,
		"A 14 year old agreement holds for each child.":                   nil,
		"A 12 month plan for each child is there.":                        nil,
		"Each of the four key measures for children is better.":           nil,
		"Quarter 2 children were counted in the autumn.":                  nil,
		"Between 3 and 5 pupils share a room, as in each school.":         nil,
	} {
		var got []string
		for _, f := range SmallPeople(Read(text)) {
			got = append(got, text[f.From:f.To])
			if f.Code != "small_words" || !strings.Contains(f.Message, text[f.From:f.To]) {
				t.Errorf("%q: %+v", text, f)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
}

func FuzzSmallPeople(f *testing.F) {
	f.Add("2 of the 5 children, a 14 year old girl and two sibling groups: 1:1")
	f.Add("one\xff of İ 1 child")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, f := range SmallPeople(Read(text)) {
			if f.From < at || f.To <= f.From || f.To > len(text) {
				t.Errorf("%+v behind %d of %d bytes", f, at, len(text))
			}
			at = f.To
		}
	})
}
