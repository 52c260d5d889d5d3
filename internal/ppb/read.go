package ppb

import (
	"fmt"
	"slices"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Read says what the boxes of an item mean in the plan's quarter. It is pure and runs on every key press.
func Read(p *Plan, it *Item, c Content) Reading { return ReadOn(p, it, c, Before{}) }

// Before is the reading of the same item that was made before: what of a large table has not changed since is not read again.
type Before struct {
	Reading *Reading // nil: none
	Changed []Field  // the boxes that may say something else since; nil: any of them
}

// ReadOn is Read of a content that was read before.
func ReadOn(p *Plan, it *Item, c Content, was Before) Reading {
	if it.Frozen != nil {
		return it.frozen() // signed off
	}
	rd := newReader(p, it, c, was)
	rd.r.Checks = entryChecks(rd)
	rd.sortProblems()
	return rd.r
}

// ReadUnchecked is what Read says but for the checks, which are most of its work.
func ReadUnchecked(p *Plan, it *Item, c Content) Reading {
	if it.Frozen != nil {
		return it.frozen()
	}
	rd := newReader(p, it, c, Before{})
	rd.sortProblems()
	return rd.r
}

// frozen is the reading of an item that is signed off, with what follows from its entry.
func (it *Item) frozen() Reading {
	r := *it.Frozen
	if it.Grid != nil && r.Sheet == nil {
		r.Table, r.Sheet = it.Grid.Sheet(it.Entry.Content)
	}
	return r
}

// newReader is a reading to which only the checks are wanting.
func newReader(p *Plan, it *Item, c Content, was Before) *reader {
	rd := &reader{p: p, it: it, m: it.Measure, c: c, was: was.Reading}
	switch it.Kind() {
	case TextItem:
		rd.passage()
		return rd
	case GridItem:
		rd.grid(was)
		return rd
	case MilestoneItem:
		rd.milestone()
	default:
		rd.figure()
		rd.compare()
		rd.rate()
	}
	rd.judge()
	return rd
}

// reader is one reading in the making.
type reader struct {
	p  *Plan
	it *Item
	m  *Measure // nil for anything else
	c  Content
	r  Reading

	was  *Reading // the one before, of a table that is read on; else nil
	past bool     // the boxes are those of an earlier quarter

	asOf       Date     // of the value: typed, or the basis's default
	noValue    string   // why there is no value to rate, in words
	unreadable bool     // a value box cannot be read
	missing    []string // labels of parts without a value, under a sum
	excused    int      // parts that are not applicable
	without    []string // labels of parts that were not supplied, where the headline is not known without them

	same, outturn earlier    // the comparators
	move          rag.Move   // the whole's, before any judgement
	moves         []rag.Move // the parts'
	main          rag.Assessment
	dates         milestoneDates
}

func (rd *reader) problem(f Field, text string) {
	if text != "" {
		rd.r.Problems = append(rd.r.Problems, Problem{f, text})
	}
}

// judge puts the judgement, where there is one, in the computed status's place (rule 10).
func (rd *reader) judge() {
	r := &rd.r
	r.Published = r.Computed
	typed := rd.c[FieldRAG]
	if typed == "" {
		return
	}
	if trimBlank(typed) == ReferRAG {
		rd.refer()
		return
	}
	s, err := rag.ParseStatus(trimBlank(typed))
	if err != nil {
		rd.problem(FieldRAG, fmt.Sprintf("%s is not a rating: choose green, amber, red, none or refer", quote(typed)))
		return
	}
	r.Published = s
	if rd.it.Milestone != nil {
		return // always a judgement; nothing is computed that it could differ from
	}
	if rd.main.Why == rag.WhyByJudgement {
		rd.chosen()
		return
	}
	if r.Judged = s != r.Computed; r.Judged {
		r.Reason = trimBlank(rd.c[FieldReason])
		note := title(s) + " by judgement; computed " + title(r.Computed) + "."
		if r.Reason != "" {
			note += " Reason: " + r.Reason
		}
		r.Paragraph = note + " " + r.Paragraph
		r.Trace = append(r.Trace, note)
	}
}

// chosen is the colour of a measure that the plan has rated by judgement alone. It overrules nothing, and so needs no reason
// (rule 10); one that is given is said.
func (rd *reader) chosen() {
	r := &rd.r
	r.Sentence = title(r.Published) + " by judgement, as the plan says."
	r.Reason = trimBlank(rd.c[FieldReason])
	note := r.Sentence
	if r.Reason != "" {
		note += " Reason: " + r.Reason
	}
	r.Paragraph, r.Trace = wording.Stop(note), append(r.Trace, note)
}

// sortProblems puts the problems in the order of the boxes.
func (rd *reader) sortProblems() {
	if len(rd.r.Problems) < 2 {
		return
	}
	order := rd.it.fieldsIn(rd.c)
	slices.SortStableFunc(rd.r.Problems, func(a, b Problem) int {
		return slices.Index(order, a.Field) - slices.Index(order, b.Field)
	})
}
