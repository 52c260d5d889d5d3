package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Restated is a target, or a milestone's due date, that was stated anew in the year of the report: what it was and became, who
// stands for it, and what the colour would be against the one before.
type Restated struct {
	Item     *Item
	Part     Part     // of a target: the part that it is of; the zero Part is the whole
	Was, Is  string   // in words: "68", "31 March 2024"; empty: none
	Approval Approval // of the later statement
	Now      rag.Status
	Before   rag.Status // against the statement before; of a due date as Now
}

// ChangedTargets are the targets that hold for a quarter and were stated anew, in the report's order.
func ChangedTargets(b *Book) (out []Restated) {
	for _, it := range b.Items {
		m := it.Measure
		if m == nil {
			continue
		}
		year := m.TargetPeriod(b.Plan.Quarter)
		for i := range m.Targets {
			t := &m.Targets[i]
			if t.Period != year && t.Period != Period(b.Plan.Quarter) {
				continue
			}
			was := m.statedBefore(i)
			if was == nil || sameTarget(*was, *t) {
				continue
			}
			before := *m
			before.Targets = slices.Clone(m.Targets)
			before.Targets = slices.DeleteFunc(before.Targets, func(u Target) bool { return u.Part == t.Part && u.Period == t.Period })
			before.Targets = append(before.Targets, *was)
			then := *it
			then.Measure = &before
			reading := ReadUnchecked(&b.Plan, &then, it.Entry.Content)
			part, _ := m.Part(t.Part)
			out = append(out, Restated{it, part, was.words(m), t.words(m), t.approval(), b.colour(it), reading.Published})
		}
	}
	return out
}

// statedBefore is the statement before the i-th target of the same part and period; nil where it is the first.
func (m *Measure) statedBefore(i int) (was *Target) {
	for j := range m.Targets[:i] {
		if t := &m.Targets[j]; t.Part == m.Targets[i].Part && t.Period == m.Targets[i].Period {
			was = t
		}
	}
	return was
}

// ChangedDates are the due dates that were stated anew, in the report's order.
func ChangedDates(b *Book) (out []Restated) {
	for _, it := range b.Items {
		if it.Milestone == nil {
			continue
		}
		for i, d := range it.Milestone.Dues {
			if i == 0 || d.Due == it.Milestone.Dues[i-1].Due {
				continue
			}
			a := Approval{d.ApprovedBy, d.ApprovedOn, d.Reason, d.Stated == StatedError}
			now := b.colour(it)
			out = append(out, Restated{it, Part{}, dayOrNone(it.Milestone.Dues[i-1].Due), dayOrNone(d.Due), a, now, now})
		}
	}
	return out
}

// colour is the published colour of one of the book's items.
func (b *Book) colour(it *Item) rag.Status {
	if it.Frozen != nil {
		return it.Frozen.Published
	}
	return b.Unchecked(it).Published
}

// Words say it: "was 68, became 60, approved by the Board on 2 November 2023: demand grew. Against the earlier one it would be
// Amber; it is Red."
func (r *Restated) Words() string {
	text := "was " + r.Was + ", became " + r.Is
	if r.Part.Code != "" {
		text = r.Part.Label + " " + text
	}
	if why := r.Approval.Words(); why != "" {
		text += ", " + strings.TrimSuffix(why, ".")
	}
	text += "."
	if r.Before != r.Now {
		text += " Against the earlier one it would be " + colourWord(r.Before) + "; it is " + colourWord(r.Now) + "."
	}
	return text
}

func colourWord(s rag.Status) string {
	if s == rag.None {
		return "without a colour"
	}
	return wording.Capital(s.String())
}
