package ppb

import "strings"

// NotSupplied is said of a part whose number did not come, beside others whose did. It is a part's alone: of a whole figure
// that did not come NotAvailable is said. (The 2024/25 quarter 4 overview: P7.1 has two of its four services.)
const NotSupplied NoneReason = "not_supplied"

// absent are the texts that a part's box takes instead of a number, the first of each as it is printed.
var absent = [...]struct {
	reason NoneReason
	short  string // in print
	texts  []string
}{
	{NotSupplied, "[x]", []string{"not supplied", "[x]"}},
	{NotApplicable, "[z]", []string{"not applicable", "n/a", "[z]"}},
	{Suppressed, suppressedText, []string{"withheld", suppressedText}},
}

// Absent is why the box of a part holds words and no number: NotSupplied, NotApplicable, Suppressed, or empty where it does not say so.
func (a Amount) Absent() NoneReason {
	if a.Known || len(a.Raw) < len("n/a") || len(a.Raw) > 4*len("not applicable") {
		return ""
	}
	text := trimBlank(a.Raw)
	for _, is := range absent {
		for _, t := range is.texts {
			if strings.EqualFold(text, t) {
				return is.reason
			}
		}
	}
	return ""
}

// AbsentText is what is printed of such a part: "[x] not supplied"; empty where it has a number or nothing.
func (a Amount) AbsentText() string {
	why := a.Absent()
	for _, is := range absent {
		if is.reason == why {
			return is.short + " " + is.texts[0]
		}
	}
	return ""
}

// Without are the labels of the parts without which a sum is not known, though it is of others.
func (m *Measure) Without(f *Figure) (labels []string) {
	if m.Headline != HeadlineSum || f.Known {
		return nil
	}
	for _, p := range f.Parts {
		if part, ok := m.Part(p.Code); ok && p.Absent() == NotSupplied {
			labels = append(labels, part.Label)
		}
	}
	return labels
}

// unsupplied says why a figure is not known of which parts did not come. A sum without one of its parts is no sum: rated, it
// would be held against a target that is the whole's, and compared it would seem to have fallen. Where none of the parts
// came, the whole is not available, and is asked why.
func (rd *reader) unsupplied() {
	f := &rd.r.Figure
	var out []string
	known := false
	for i, p := range rd.m.Parts {
		is := f.Parts[i].Absent() == NotSupplied
		known = known || !is && f.Parts[i].Absent() == ""
		if is && (rd.m.Headline == HeadlineSum || rd.m.Headline == HeadlineNone || rd.m.Headline == p.Code) {
			out = append(out, p.Label)
		}
	}
	switch {
	case len(out) == 0:
	case !known && (rd.m.Headline == HeadlineSum || rd.m.Headline == HeadlineNone):
		f.None = NotAvailable
	default:
		rd.without = out
	}
}
