package sheets

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
)

// rating is the word for a colour by its name; of one that is not known nothing.
func rating(name string) string {
	switch name {
	case "":
		return ""
	case "by_part":
		return "By part"
	}
	for m := doc.Green; m <= doc.Unrated; m++ {
		if m.Name() == name {
			return m.Word()
		}
	}
	return wording.Capital(name)
}

// direction is the word for a direction of travel by its name.
func direction(name string) string {
	if name == rag.NotApplicable.String() {
		return noneMark
	}
	return wording.Capital(name)
}

// published is what is printed in a measure's colour's place.
func published(m *data.MeasureJSON) string {
	if m.RAG.Refer {
		return ppb.ReferWords
	}
	if m.RAG.Published == rag.None.String() {
		for i := range m.Current.Parts {
			if m.Current.Parts[i].RAG != rag.None.String() {
				return rating("by_part")
			}
		}
	}
	return kept(m.Withheld, m.RAG.Published, rating(m.RAG.Published))
}

// kept is what stands for something by its name, unless there is none of it because it is withheld.
func kept(withheld, name, says string) string {
	if withheld != "" && (name == "" || name == rag.None.String() || name == rag.NotApplicable.String()) {
		return withheldMark
	}
	return says
}

// progress is what is printed in a milestone's colour's place.
func progress(m *data.MilestoneJSON) string {
	if m.RAG.Refer {
		return ppb.ReferWords
	}
	return kept(m.Withheld, m.RAG.Published, rating(m.RAG.Published))
}

// reason is why there is no number, as a sentence's end.
func reason(n *data.None) string {
	if n == nil {
		return ""
	}
	says := ppb.NoneReason(n.Reason).Label()
	if n.Promised != nil {
		if d, err := rag.ParseDate(*n.Promised); err == nil {
			says += ", promised by " + wording.Date(d)
		}
	}
	return says
}

// inPlace is what stands in a number's place where there is none: why, or what was typed that is no number.
func inPlace(raw string, n *data.None, withheld string) string {
	switch {
	case withheld != "":
		return withheldMark
	case n != nil:
		return signOf(ppb.NoneReason(n.Reason).Label())
	case raw != "":
		return words(raw).Text
	}
	return missingMark
}

// signOf is what stands for a figure that is not there, by the words that say why.
func signOf(says string) string {
	switch data.AbsenceOf(says) {
	case data.NotTold:
		return withheldMark
	case data.NotApplicable:
		return noneMark
	}
	return missingMark
}

// period is a quarter or a year as people write it.
func period(name string) string {
	if p, err := ppb.ParsePeriod(name); err == nil {
		return p.Label()
	}
	return name
}
