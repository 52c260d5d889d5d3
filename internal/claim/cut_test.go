package claim

import "testing"

// TestCut names the words that are quoted; none for a whole text.
func TestCut(t *testing.T) {
	for text, want := range map[string]string{
		// Ends that cannot be one.
		"We look after 536 children, 27 below the":                   "below the",
		"The rise is because of":                                     "because of",
		"It is higher than":                                          "higher than",
		"The team meets weekly and":                                  "weekly and",
		"The panel agreed to a":                                      "to a",
		"Visits have been late,":                                     "been late",
		"Support comes from partners in multi-":                      "in multi",
		"The cost has risen to £":                                    "risen to",
		"They moved on because their":                                "because their",
		"All is late. The new homes are":                             "homes are",
		"The first homes opened and the second will open in the\n\n": "in the",

		// Beginnings that are none.
		"useholds rose by 9%. Single households drive it.": "useholds",
		"continues to recruit. The panel meets weekly.":    "continues",
		", and the rest was late. It is known.":            "and",
		") and the rest was late.":                         "and",
		"than in the year before":                          "than",

		// Whole texts.
		"":                                     "",
		"The":                                  "",
		"No change":                            "",
		"numbers are down this quarter":        "",
		"numbers are down. they will be back.": "",
		"The figure is as it was":              "",
		"The rest is accounted for":            "",
		"It is what the rest is compared with": "",
		"We know where they came from":         "",
		"See the table below":                  "",
		"Actions agreed:\n- Visit each school\n- Write to families": "",
		"- visit each school\n- write to families. All of them.":    "",
		"• visit each school. All of them.":                         "",
		"a) visit each school. All of them.":                        "",
		"i.e. all schools were visited. All of them.":               "",
		"iPads were given out. All of them.":                        "",
		"e-mails were sent out. All of them.":                       "",
		"“late” is what it is. All of them.":                        "",
		"They are placed in category A":                             "",
		"It is lower (as shown in the":                              "",
		"The rows are below.\n| a | b |\n| 1 | of the |":            "",
		"It rose to 5 (higher than the plan of the year)":           "",
		"It rose, which we cannot cope with":                        "",
		"He is the one we spoke of.":                                "",
	} {
		f, is := Cut(Read(text))
		if got := text[f.From:f.To]; got != want || is != (want != "") || is && f.Code != "cut_text" {
			t.Errorf("%q is cut at %q, want %q: %+v", text, got, want, f)
		}
	}
}

func FuzzCut(f *testing.F) {
	f.Add("It was below the")
	f.Add("useholds\xff rose. İt is multi-")
	f.Fuzz(func(t *testing.T, text string) {
		if f, is := Cut(Read(text)); is && (f.From < 0 || f.To <= f.From || f.To > len(text)) {
			t.Errorf("%+v of %d bytes", f, len(text))
		}
	})
}
