package view

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// whole cuts a text to w columns between words, so that no number is cut.
func (v *View) whole(t string, w int) string { return text.Whole(t, w, v.theme().Ellipsis()) }

// Short is a day without its year, as people type it: "14 nov".
func Short(d ppb.Date) string {
	return fmt.Sprintf("%d %s", d.Day, strings.ToLower(d.Month.String()[:3]))
}

// Slashed is the same in digits: "14/11".
func Slashed(d ppb.Date) string { return fmt.Sprintf("%d/%d", d.Day, int(d.Month)) }

// local is a stored time in the zone of the person's clock.
func (v *View) local(t time.Time) time.Time { return t.In(v.env.Clock().Location()) }

// period is a period over a column: "2022/23", "Q2 2022/23"; short leaves the century out.
func period(p ppb.Period, short bool) string {
	y := fmt.Sprintf("%d/%02d", p.Year, (p.Year+1)%100)
	if p.Q == 0 {
		return y
	}
	if short {
		y = y[2:]
	}
	return fmt.Sprintf("Q%d %s", p.Q, y)
}

func polarity(p rag.Polarity) string {
	switch p {
	case rag.Higher:
		return "Higher is better."
	case rag.Lower:
		return "Lower is better."
	case rag.InRange:
		return "In the range is best."
	}
	return "Data only, not rated."
}

// unit stands behind a value box.
func unit(u rag.Unit) string {
	switch u {
	case rag.Percent:
		return "%"
	case rag.Rate10000:
		return "per 10,000"
	case rag.Money:
		return "£"
	}
	return ""
}

// name is a person's name, made safe to show.
func (v *View) name(login string) string { return theme.Neutral(v.Name(login)) }

// travel is the arrow, the word and the change: "↓ worse, -2.2".
func (v *View) travel(t ppb.Travel) string {
	out := v.theme().Travel(t.Direction.String())
	if t.Change != "" && t.Direction != rag.NotApplicable {
		out += ", " + t.Change
	}
	return out
}

// status is a colour with its words, and that it is by judgement where it is.
func (v *View) status() string {
	r := v.Reading()
	if !v.Item().Rated() {
		return wording.Sentence(r.Sentence)
	}
	if r.ByPart {
		return "rated by part"
	}
	out := v.theme().RAGShort(r.Shown())
	if r.Judged && !r.Refer && v.Item().Measure != nil {
		out += " by judgement"
	}
	return out
}

// judgement says both colours where they differ.
func (v *View) judgement() string {
	r := v.Reading()
	if !r.Judged || v.Item().Measure == nil {
		return ""
	}
	out := r.Overruled()
	if r.Reason != "" {
		out += ": " + theme.Neutral(r.Reason)
	}
	out = wording.Sentence(out)
	if v.JudgedForOther() {
		out += " The value has changed since: keep the judgement, or choose \"computed\" (F6)."
	}
	return out
}

func title(st rag.Status) string {
	n := st.String()
	return strings.ToUpper(n[:1]) + n[1:]
}

func dateOf(t time.Time) ppb.Date { return rag.DateOf(t) }

// Reasons are problems as sentences, each behind the name of its box.
func (v *View) Reasons(problems []ppb.Problem) string {
	out := make([]string, 0, len(problems))
	for _, p := range problems {
		out = append(out, v.boxName(p.Field)+": "+strings.TrimRight(theme.Neutral(p.Text), ".")+".")
	}
	return strings.Join(out, " ")
}

// Lacks names the boxes that keep the item from being submitted.
func (v *View) Lacks() string {
	var out []string
	for _, p := range v.Unready() {
		if n := strings.ToLower(v.boxName(p.Field)); !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return wording.And(out)
}

// boxName is what a box is called where it is out of sight.
func (v *View) boxName(f ppb.Field) string {
	if b := v.box(f); b != nil && v.theme().Spoken() {
		return v.Label(b)
	}
	switch f {
	case ppb.FieldNone:
		return "Value"
	case ppb.FieldReason:
		return "Why (Publish)"
	case ppb.FieldTravelWhy:
		return "Why (Travel)"
	}
	if _, _, cell := f.Cell(); cell && v.Item().Grid != nil {
		return theme.Neutral(v.Item().Grid.CellLabel(f, v.Content()))
	}
	if b := v.box(f); b != nil {
		return theme.Neutral(b.Label)
	}
	return strings.TrimSuffix(wording.Sentence(v.Item().BoxLabelIn(f, v.Content())), ".")
}

// box is the box of a field, or nil.
func (v *View) box(f ppb.Field) *form.Box { return v.form.Box(string(f)) }

func (v *View) theme() *theme.Theme { return v.env.Theme }

// against is what the direction of travel is measured against, or why there is none.
func against(t ppb.Travel) string {
	if t.Direction == rag.NotApplicable {
		return theme.Neutral(t.Reason)
	}
	if t.Against == "" {
		return ""
	}
	return "against " + theme.Neutral(t.Against)
}

func joined(sentences []string) string {
	out := sentences[:0]
	for _, t := range sentences {
		if t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, " ")
}

// unitBehind is the unit that stands behind a value box, where the text in the box does not say it itself.
func (v *View) unitBehind(b *form.Box, u rag.Unit) string {
	t, w := b.Value(), unit(u)
	if v.Locked() != "" && t == "" || w != "" && strings.Contains(t, strings.TrimPrefix(w, "per ")) {
		return ""
	}
	return w
}
