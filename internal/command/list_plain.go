package command

import (
	"cmp"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// sayList says how many items there are, and then each of them in a numbered line.
func (c *cli) sayList(b *ppb.Book, l list, today ppb.Date) {
	c.say("%s: %s.", b.Plan.Quarter.Label(), wording.Count(len(l.Items), "item"))
	for i := range l.Items {
		c.say("%d. %s", i+1, l.Items[i].said(b, today))
	}
}

// said is an item in a line: "M07. Bins collected on schedule. Amber, worse. Value 88.2, target at least 90. Returned. Ann Ash."
func (it *listed) said(b *ppb.Book, today ppb.Date) string {
	state, _ := ppb.ParseState(it.State)
	r := b.Unchecked(it.of)
	mark, travel, figure, parts := it.mark(), it.Travel, "", ""
	switch {
	case it.RAG == rag.None.String():
		mark = wording.Colour(rag.None)
	case r.Refer:
		mark = ragText(*r)
	}
	if r.Travel.Direction == rag.NotApplicable {
		travel = ""
	}
	if it.of.Measure != nil {
		var each []string
		for _, p := range r.Parts {
			is := "none yet"
			if !noPart(p) {
				is = partText(p)
			}
			each = append(each, clean.Line(cmp.Or(p.Part.Label, p.Part.Code))+": "+is)
		}
		parts = strings.Join(each, "; ")
		figure = wording.Joined(after("value ", valueText(it.of, *r)), after("target ", clean.Line(r.Level)))
	}
	needs := ""
	if it.NeedsMe {
		needs = "waits for you"
	}
	var out []string
	for _, says := range []string{it.Ref, it.Title, wording.Joined(mark, travel), figure, parts, state.Label(), it.behind(b, today), needs} {
		if says != "" {
			out = append(out, wording.Sentence(says))
		}
	}
	return strings.Join(out, " ")
}

// after is what there is to say behind the word for it; nothing, where there is nothing.
func after(word, says string) string {
	if says == "" {
		return ""
	}
	return word + says
}
