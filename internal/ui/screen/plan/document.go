package plan

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// paper is what the plan says of an item, under construction.
type paper struct {
	*sheet.Sheet
	book  *ppb.Book
	item  *ppb.Item
	today ppb.Date

	spoken bool
}

// document is all of it.
func (p *Item) document(w int) *sheet.Sheet {
	d := paper{sheet.New(p.env.Theme, w), p.book, p.item(), rag.DateOf(p.env.Clock()), p.env.Theme.Spoken()}
	if p.book.SignOff != nil {
		d.Para("READ ONLY. " + p.standing(""))
	}
	d.head()
	d.standing()
	d.statements()
	d.Section("What the plan says", "")
	for _, f := range p.fields {
		d.field(f)
	}
	d.parts()
	return d.Sheet
}

// head is what the item is, under which objective, and whose it is.
func (d paper) head() {
	it := d.item
	d.Para(theme.Neutral(d.book.Called(it)))
	if it.Key() != it.Ref() {
		d.Para("The files of the plan call it " + theme.Neutral(it.Key()) + ".")
	}
	under := theme.Neutral(it.Objective())
	if i := slices.IndexFunc(d.book.Objectives, func(o ppb.Objective) bool { return o.Code == it.Objective() }); i >= 0 {
		o := &d.book.Objectives[i]
		under += " " + theme.Neutral(o.Title)
		if serves := d.book.Priorities(o); len(serves) > 0 {
			under += ", which serves " + theme.Neutral(strings.Join(serves, "; "))
		}
	}
	kind := wording.Capital(kindOf(it))
	if m := it.Measure; m != nil {
		kind += ", " + basis(m.Rule.Basis) + ", " + unit(m.Rule.Unit)
	}
	if d.item.Rated() {
		d.Para(kind + ". Objective " + under + ".")
	} else {
		d.Para(kind + ". Section " + under + " " + theme.Neutral(d.book.PlaceTitle(it.Objective())) + ".")
	}
	if it.Department != "" {
		d.Para("Department: " + theme.Neutral(it.Department) + ".")
	}
	d.Para(d.assigned())
	if !it.Retires.From.IsZero() {
		d.Para(leaving(it.Retires, d.book.Plan.Quarter))
	}
}

// assigned is who is responsible, who helps whom, and who has left.
func (d paper) assigned() string {
	if len(d.item.Officers) == 0 {
		return wording.Capital(ppb.WithoutOwner) + "."
	}
	var names []string
	for _, login := range d.item.Officers {
		o := d.book.Officer(login)
		names = append(names, wording.Joined(o.Name+d.book.Contributing(d.item, login), o.Post, o.Left(d.today)))
	}
	if !d.book.Owned(d.item, d.today) {
		names = append(names, ppb.WithoutOwner)
	}
	return theme.Neutral("Officers: " + strings.Join(names, "; ") + ".")
}

// standing is where the item stands in the quarter.
func (d paper) standing() {
	s := "In " + d.book.Plan.Quarter.Label() + " it is " + wording.Lower(d.item.Entry.State.Label())
	if r := d.book.Unchecked(d.item); d.item.Entry.State != ppb.NotStarted {
		s += ": " + theme.Neutral(ppb.Verdict(d.item, r))
	}
	d.Para(s + ".")
}

// field is a column with what it holds.
func (d paper) field(f ppb.PlanField) {
	if f.List && f.Text != "" {
		d.Section(wording.Capital(f.Label), "")
		for line := range strings.SplitSeq(f.Text, "\n") {
			d.Hang("  ", theme.Neutral(line))
		}
		return
	}
	text := one(f)
	if text == "" && f.Empty == "" && d.spoken {
		return // what is not there is not said
	}
	if text == "" {
		text = cmp.Or(f.Empty, "-")
	}
	d.Pair(wording.Capital(f.Label), text)
}

// one is what a column holds, on one line, a choice in words.
func one(f ppb.PlanField) string {
	t := f.Text
	if len(f.Choices) > 0 {
		t = strings.ReplaceAll(t, "_", " ")
	}
	return strings.Join(strings.Fields(theme.Neutral(t)), " ")
}

// parts are those of a measure.
func (d paper) parts() {
	if d.item.Measure == nil || len(d.item.Measure.Parts) == 0 {
		return
	}
	d.Section("Parts", "")
	for _, p := range d.item.Measure.Parts {
		rated := map[ppb.Rated]string{ppb.RatedInherit: "rated against the measure's target", ppb.RatedOwn: "rated against its own target", ppb.RatedNo: "not rated"}[p.Rated]
		d.Hang("- ", theme.Neutral(p.Label)+" ("+theme.Neutral(p.Code)+"): "+unit(p.Unit)+", "+rated)
	}
}

// statements are the targets, or the due dates, with who approved them and why: what holds, then what held before.
func (d paper) statements() {
	if d.item.Milestone != nil {
		d.Section("Due date", "")
		d.dues(d.item.Milestone)
		return
	}
	m := d.item.Measure
	if m == nil {
		return
	}
	d.Section("Targets", "")
	if len(m.Targets) == 0 {
		d.Para("No target is stated.")
	}
	type slot struct {
		part   string
		period ppb.Period
	}
	var done []slot
	for i := len(m.Targets) - 1; i >= 0; i-- { // the newest year first
		at := slot{m.Targets[i].Part, m.Targets[i].Period}
		if slices.Contains(done, at) {
			continue
		}
		done = append(done, at)
	}
	slices.SortStableFunc(done, func(a, b slot) int {
		return ppb.Quarter(b.period).Compare(ppb.Quarter(a.period))
	})
	for _, at := range done {
		var stated []ppb.Target
		for _, t := range m.Targets {
			if t.Part == at.part && t.Period == at.period {
				stated = append(stated, t)
			}
		}
		d.targets(m, stated)
	}
}

// targets are the statements for one part and period, the oldest first.
func (d paper) targets(m *ppb.Measure, stated []ppb.Target) {
	last := stated[len(stated)-1]
	name := last.Period.Label()
	if last.Part != "" {
		name = partLabel(m, last.Part) + ", " + name
	}
	d.Para(wording.Sentence(name + ": " + confirmed(aim(m, last), last) + approvedBy(last)))
	if last.Raw != "" && last.Kind != rag.TextTarget {
		d.Hang("  ", "Printed as "+theme.Neutral(last.Raw)+".")
	}
	for i := len(stated) - 2; i >= 0; i-- {
		d.Hang("  ", wording.Sentence("Before: "+aim(m, stated[i])+never(stated[i])+approvedBy(stated[i])))
	}
}

// never says of an earlier target that nobody confirmed it.
func never(t ppb.Target) string {
	if t.ToBeConfirmed() {
		return ", never confirmed"
	}
	return ""
}

// approvedBy is who approved a target and why, behind what it aims at.
func approvedBy(t ppb.Target) string {
	s := ""
	if t.Standing != "" {
		s = ", " + t.Standing
	}
	return s + approval(ppb.DueDate{ApprovedBy: t.ApprovedBy, ApprovedOn: t.ApprovedOn, Reason: t.Reason, Stated: t.Stated})
}

func approval(a ppb.DueDate) string {
	s := ""
	switch a.Stated {
	case ppb.StatedError:
		s += ", an error put right"
	case ppb.StatedCarried:
		s += ", carried from the year before"
	}
	if a.ApprovedBy != "" {
		s += ", approved by " + theme.Neutral(a.ApprovedBy)
		if !a.ApprovedOn.IsZero() {
			s += " on " + wording.Date(a.ApprovedOn)
		}
	}
	if a.Reason != "" {
		s += ": " + theme.Neutral(a.Reason)
	}
	return s
}

// dues are the statements of a due date.
func (d paper) dues(m *ppb.Milestone) {
	day := func(t ppb.DueDate) string {
		if t.Due.IsZero() {
			return "none"
		}
		return wording.Date(t.Due)
	}
	if len(m.Dues) == 0 {
		d.Para(wording.Sentence(dueLong(m)))
		return
	}
	last := m.Dues[len(m.Dues)-1]
	d.Para(wording.Sentence("Due " + day(last) + approval(last)))
	for i := len(m.Dues) - 2; i >= 0; i-- {
		d.Hang("  ", wording.Sentence("Before: "+day(m.Dues[i])+approval(m.Dues[i])))
	}
}

func dueLong(m *ppb.Milestone) string {
	if m.Due.IsZero() {
		return "No due date is stated"
	}
	return "Due " + wording.Date(m.Due)
}
