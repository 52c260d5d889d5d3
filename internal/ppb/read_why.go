package ppb

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Judgement sets what was chosen beside what was computed, with its reason: "Amber by judgement; computed Red: a planned
// transfer". Empty where nothing computed was overruled, and of a milestone, which is always a judgement.
func (r *Reading) Judgement() string {
	if !r.Judged {
		return ""
	}
	s := r.Overruled()
	switch {
	case r.Reason == "" && r.Refer:
		return s + "."
	case r.Reason == "":
		return s + ". No reason is given."
	}
	return s + ": " + r.Reason
}

// Why are the reasons for the colour that is published, the one that decided first: that it was changed under what was
// sent, the judgement before what was computed, and of a milestone that it is one, with how far it is.
func (r *Reading) Why(it *Item, c Content) []string {
	if it.Entry.Reread != "" {
		return append([]string{it.Entry.Reread + "."}, r.why(it, c)...)
	}
	return r.why(it, c)
}

func (r *Reading) why(it *Item, c Content) []string {
	if it.Milestone == nil {
		if j := r.Judgement(); j != "" {
			return []string{j, r.Sentence}
		}
		if r.Refer { // and nothing is computed
			return []string{ReferWords + ".", r.Sentence}
		}
		return []string{r.Sentence}
	}
	switch {
	case r.Refer:
		return []string{ReferWords + ". " + r.Sentence}
	case r.Published == rag.None:
		return []string{r.Sentence}
	}
	s := wording.Colour(r.Published) + " by judgement"
	switch status := MilestoneStatus(c[FieldStatus]); status {
	case MilestoneNotStarted, MilestoneInProgress: // the dates say the others
		s += ", " + wording.Lower(status.Label())
	}
	return []string{s + ". " + r.Sentence}
}
