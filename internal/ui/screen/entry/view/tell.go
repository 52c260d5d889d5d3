package view

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// Facts are what there is to know of the item beside its boxes, a fact each, the most important first; of one in which nothing is typed what
// the boxes hold, too.
func (v *View) Facts() (out []string) {
	out = append(out, text.Facts(v.notes(""))...)
	out = append(out, v.keptFacts()...)
	if v.form.ReadOnly {
		out = append(out, v.BoxFacts()...)
	}
	head := v.headParts()
	out = append(out, head[1:]...)
	switch it := v.Item(); {
	case it.Milestone != nil:
		out = append(out, wording.Sentence("Due: "+v.due(0)))
	case it.Measure != nil:
		out = append(out, v.earlierFacts()...)
		if d := definition(it.Measure); text.Words(d) <= shortWords {
			out = append(out, "Definition: "+d)
		}
	case it.TakesFile():
		out = append(out, v.said(v.drawFile)...)
	case it.Grid != nil:
		if note := theme.Neutral(ppb.Filled(&v.Book().Plan, it.Grid.Note)); note != "" {
			note = wording.Sentence(note)
			if takes := v.takes(); len(takes) == 0 || !strings.HasPrefix(takes[0], strings.TrimSuffix(note, ".")+":") {
				out = append(out, note)
			}
		}
		out = append(out, v.takes()...)
	}
	if n := text.Words(v.LastText()); n > 0 {
		out = append(out, "Last quarter's "+strings.ToLower(v.wordsName())+" has "+wording.Count(n, "word")+".")
	}
	return append(out, head[0])
}

// shortWords are as many words of a definition as are said unasked.
const shortWords = 40

// said are the lines that draw adds to a page, as facts.
func (v *View) said(draw func(p *form.Page)) []string {
	p := form.NewPage(spokenW)
	defer p.Done()
	draw(p)
	return text.Facts(p.Lines)
}

// keptFacts are a draft that was locked out.
func (v *View) keptFacts() []string {
	if v.Kept() == nil {
		return nil
	}
	head := "Your draft is kept, and not sent"
	if !v.Kept().SavedAt.IsZero() {
		head += ": of " + wording.Clock(v.Kept().SavedAt, v.env.Clock())
	}
	return append([]string{head + "."}, text.Facts([]string{v.KeptText()})...)
}

// earlierFacts are the figures held of the periods that this quarter's is held against, a line for each part where there are parts.
func (v *View) earlierFacts() (out []string) {
	m := v.Item().Measure
	held := func(code, label string) {
		var all []string
		for _, q := range v.periods() {
			if figure := v.earlier(q, code); figure != "" {
				all = append(all, period(q, false)+": "+figure)
			}
		}
		if len(all) > 0 {
			out = append(out, label+strings.Join(all, "; ")+".")
		}
	}
	if len(m.Parts) == 0 || m.Headline != ppb.HeadlineNone {
		held("", "")
	}
	for _, part := range m.Parts {
		held(part.Code, theme.Neutral(part.Label)+". ")
	}
	if len(out) == 0 {
		return []string{"No figure of last quarter or last year is held."}
	}
	return out
}

// Live is what follows from what is typed: what was read of it, its colour and its travel with their reasons, what submitting still needs,
// and what is to be checked.
func (v *View) Live() (out []string) {
	say := func(fact string) {
		if fact != "" {
			out = append(out, fact)
		}
	}
	if v.Offering() {
		say(theme.Neutral(v.Question()) + " Is it to be taken so?")
	}
	if v.Item().Rated() {
		v.sayColour(say)
	} else {
		say(v.status())
	}
	if v.Locked() == "" && !v.TooLate() {
		v.sayLacks(say)
		say(v.cover())
	}
	v.sayFindings(say)
	if v.Locked() == "" && !v.TooLate() && len(v.Unready()) == 0 {
		say("Ready to submit.")
	}
	return out
}

// sayLacks says what submitting still needs, once of all boxes of which the same is said.
func (v *View) sayLacks(say func(string)) {
	lacks := v.Unready()
	for i := 0; i < len(lacks); {
		text, names := v.lackText(lacks[i]), []string{v.boxName(lacks[i].Field)}
		for i++; i < len(lacks) && v.lackText(lacks[i]) == text; i++ {
			names = append(names, v.boxName(lacks[i].Field))
		}
		say("Before submit: " + wording.And(names) + ": " + wording.Stop(text))
	}
}

// lackText is what is said of a box, without its own name in a measure's part: there it stands before it.
func (v *View) lackText(lack ppb.Problem) string {
	text := theme.Neutral(lack.Text)
	if _, part := lack.Field.Part(); part {
		text = strings.Replace(text, "the value of "+v.boxName(lack.Field), "the value", 1)
	}
	return text
}

// sayColour says the figure where it is worked out, its colour and its travel, and those of its parts.
func (v *View) sayColour(say func(string)) {
	r := v.Reading()
	if m := v.Item().Measure; m != nil {
		switch {
		case m.Months != ppb.NoMonths && len(m.Parts) == 0:
			say(labelled("Value", v.ofMonths()))
		case v.Item().Withheld != nil:
			say(labelled("Value", v.edited()))
		default:
			say(labelled(headlineLabel(m), v.headline()))
		}
	}
	reason := theme.Neutral(r.Sentence)
	switch without, colour := strings.CutPrefix(reason, title(r.Published)+": "); {
	case v.judgement() != "":
		say(v.judgement())
		say(wording.Sentence(reason))
	case colour:
		say(wording.Sentence(v.status() + ": " + without))
	default:
		say(wording.Sentence(v.status()))
		say(wording.Sentence(reason))
	}
	if v.Item().Measure == nil {
		return
	}
	for _, fact := range v.besides() {
		say(fact)
	}
	rated := 0
	for _, part := range r.Parts {
		if part.Rated {
			rated++
		}
	}
	for _, part := range r.Parts {
		if part.Rated && (rated > 1 || r.ByPart) { // the colour of the only one has been said
			say(wording.Sentence(wording.Joined(theme.Neutral(part.Part.Label)+": "+v.theme().RAG(part.Status.String()), v.theme().Travel(part.Travel.String()))))
		}
	}
	switch t := r.Travel; {
	case t.Direction == rag.NotApplicable && against(t) == "":
	case t.Direction == rag.NotApplicable:
		say(wording.Sentence("No travel: " + against(t)))
	default:
		say(wording.Sentence(wording.Joined("Travel: "+v.travel(t), against(t))))
	}
}

// labelled is a value behind its label; empty where there is none.
func labelled(label, value string) string {
	if value == "" {
		return ""
	}
	return label + ": " + value + "."
}

// mostFindings are as many findings as are said unasked.
const mostFindings = 3

// sayFindings says how many findings nobody has answered, and the first of them.
func (v *View) sayFindings(say func(string)) {
	all := v.Findings()
	asked := finding.Asked(all)
	if _, cover := v.Coverage(); cover {
		asked = slices.DeleteFunc(asked, func(f finding.Finding) bool { return f.Covers })
	}
	if n := len(asked); n > mostFindings {
		say(wording.Count(n, "thing") + " to check.")
	}
	for i := range min(mostFindings, len(asked)) {
		say("To check: " + theme.Neutral(asked[i].Sentence()))
	}
	if rest := finding.Rest(len(asked)-mostFindings, finding.Answers(all)); rest != "" {
		say(wording.Sentence(rest))
	}
}

// cover is what the commentary is asked to cover, and what of it nobody has found there yet.
func (v *View) cover() string {
	c, asked := v.Coverage()
	if !asked {
		return ""
	}
	var lacks []string
	for _, part := range []struct {
		is   bool
		name string
	}{{c.Cause.Is, "a cause"}, {c.Action.Is, "an action"}, {c.Date.Is, "a date"}, {c.Owner.Is, "an owner"}} {
		if !part.is {
			lacks = append(lacks, part.name)
		}
	}
	if len(lacks) == 0 {
		return "The " + strings.ToLower(v.wordsName()) + " covers a cause, an action, a date and an owner."
	}
	return v.coverFor() + ", so please cover " + wording.And(lacks) + "."
}
