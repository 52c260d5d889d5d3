package upkeep

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// dice make random plans: everything that a plan can hold, in any order.
type dice struct {
	*rand.Rand
	plan *ppb.PlanFiles
}

func newDice(seed uint64) *dice { return &dice{rand.New(rand.NewPCG(seed, 10)), &ppb.PlanFiles{}} }

func (d *dice) half() bool { return d.IntN(2) == 0 }

func oneOf[T any](d *dice, from ...T) T { return from[d.IntN(len(from))] }

// words are a text; a long one has lines.
func (d *dice) words(long bool) string {
	all := []string{"care", "children's", "a, b", `"quoted"`, "£250,000", "=1+1", "naïve", "'quoted", "@you", "-x", "+44", "5%", "-3", "#"}
	if long {
		all = append(all, "one\ntwo", "para\n\ngraph")
	}
	var out []string
	for range 1 + d.IntN(4) {
		out = append(out, oneOf(d, all...))
	}
	return strings.Join(out, " ")
}

// maybe is a text or none.
func (d *dice) maybe(text string) string {
	if d.half() {
		return ""
	}
	return text
}

func (d *dice) number() ppb.Decimal { return decimal.MustNew(int64(d.IntN(100_000)), d.IntN(4)) }

func (d *dice) day() ppb.Date {
	return ppb.Date{Year: 2022 + d.IntN(3), Month: 4, Day: 1}.AddDays(d.IntN(300))
}

func (d *dice) maybeDay() ppb.Date {
	if d.half() {
		return ppb.Date{}
	}
	return d.day()
}

var q2 = ppb.Quarter{Year: 2023, Q: 2}

// files are a plan of some items with all that goes with them.
func (d *dice) files() *ppb.PlanFiles {
	f := d.plan
	dates := []ppb.Date{d.day(), d.day(), d.day(), d.day()}
	slices.SortFunc(dates, ppb.Date.Compare) // they follow each other
	f.Plan = ppb.Plan{
		Council: d.words(false), Title: d.words(false), Quarter: q2, DueOn: dates[0], Tolerance: decimal.MustNew(int64(d.IntN(100)), 0),
		Share: oneOf(d, rag.EvenProfile, rag.LastYearProfile), Scheme: oneOf(d, rag.SchemeTolerance, rag.SchemeFloor, rag.SchemeJudgement),
	}
	f.Plan.ByRef, f.Plan.Small = d.half(), oneOf(d, ppb.SmallPrinted, ppb.SmallDecided)
	for i, to := range []*ppb.Date{&f.Plan.ClearanceOn, &f.Plan.PublicationOn, &f.Plan.MeetingOn} {
		if d.half() {
			*to = dates[i+1]
		}
	}
	if d.half() {
		f.Plan.ChecksOff = []string{"ten_times", "stale"}
	}
	f.Officers = []ppb.Officer{admin.Officer}
	for i := range 2 + d.IntN(4) {
		f.Officers = append(f.Officers, ppb.Officer{
			Login: fmt.Sprint("o", i), Name: fmt.Sprint("Person ", i, " Bell"), Post: d.maybe(d.words(false)), Role: oneOf(d, ppb.Roles()...),
			Department: d.maybe("Schools"), Mail: d.maybe(fmt.Sprint("p", i, "@example.org")), ClosedOn: d.maybeDay(),
		})
	}
	for i := range 1 + d.IntN(4) {
		o := ppb.Objective{Code: fmt.Sprint("OB", i), Title: d.words(false), Department: d.maybe(d.words(false))}
		if i > 0 && d.half() {
			o.Parent = fmt.Sprint("OB", d.IntN(i))
		}
		f.Objectives = append(f.Objectives, o)
	}
	for i := range f.Objectives {
		for _, other := range d.Perm(len(f.Objectives))[:d.IntN(len(f.Objectives))] {
			if other != i {
				f.Objectives[i].Serves = append(f.Objectives[i].Serves, f.Objectives[other].Code)
			}
		}
	}
	d.Shuffle(len(f.Objectives), func(i, j int) { f.Objectives[i], f.Objectives[j] = f.Objectives[j], f.Objectives[i] })
	d.sections()
	f.Retired = map[string]ppb.Retirement{}
	// Items share refs, also across kinds, and those who stand first need not have the first key.
	var keys []string
	for i := range 1 + d.IntN(12) {
		ref := fmt.Sprint("R ", i%5)
		key := ref
		for n := 2; slices.Contains(keys, key); n++ {
			key = fmt.Sprintf("%s~%d", ref, n)
		}
		keys = append(keys, key)
	}
	d.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	for _, key := range keys {
		switch d.IntN(6) {
		case 0:
			d.milestone(key)
		case 1:
			d.text(key)
		case 2:
			d.grid(key)
		default:
			d.measure(key)
		}
		d.officersOf(key)
		if d.IntN(4) == 0 {
			f.Retired[key] = ppb.Retirement{From: oneOf(d, q2, q2.Next(), q2.Prev()), How: ppb.RetiredItem, Why: d.words(false)}
		}
	}
	d.charts()
	return f
}

func (d *dice) officersOf(key string) {
	logins := d.Perm(len(d.plan.Officers))
	for _, i := range logins[:d.IntN(len(logins))] {
		if d.plan.Officers[i].Role == ppb.RoleViewer {
			continue // who sees to nothing
		}
		as := ppb.Assignment{Key: key, Login: d.plan.Officers[i].Login, Role: ppb.Responsible}
		if d.half() {
			as.Role = ppb.Contributor
			as.For = d.maybe(d.plan.Officers[d.IntN(len(d.plan.Officers))].Login)
		}
		d.plan.Assignments = append(d.plan.Assignments, as)
	}
}

func (d *dice) milestone(key string) {
	ref, _, _ := strings.Cut(key, "~")
	m := ppb.Milestone{Key: key, Ref: ref, Objective: oneOf(d, d.plan.Objectives...).Code, Title: d.maybe(d.words(false)), Source: d.maybe(d.words(false)), Due: d.maybeDay()}
	if d.half() {
		for range 2 + d.IntN(2) {
			m.Dues = append(m.Dues, ppb.DueDate{
				Due: d.maybeDay(), ApprovedBy: d.maybe("The Board"), ApprovedOn: d.maybeDay(), Reason: d.maybe(d.words(false)),
				Stated: oneOf(d, ppb.StatedFirst, ppb.StatedError),
			})
		}
		m.Due = m.Dues[len(m.Dues)-1].Due
	}
	d.plan.Milestones = append(d.plan.Milestones, m)
}

func (d *dice) measure(key string) {
	ref, _, _ := strings.Cut(key, "~")
	m := ppb.Measure{
		Key: key, Ref: ref, Objective: oneOf(d, d.plan.Objectives...).Code, Title: d.maybe(d.words(false)), Definition: d.maybe(d.words(true)),
		Source: d.maybe(d.words(false)), Profile: oneOf(d, "", "distinct;Q2=1/6", "even", "last_year;over_100", "Q1=1/4;Q2=1/2"),
		Rule: rag.Rule{
			Scheme: oneOf(d, d.plan.Plan.Scheme, rag.SchemeFloor), Polarity: oneOf(d, rag.Higher, rag.Lower, rag.Neutral),
			Basis: oneOf(d, rag.Snapshot, rag.CumulativeFinancial, rag.CumulativeAcademic, rag.Annual), Unit: oneOf(d, rag.Count, rag.Percent, rag.Money),
			Decimals:  d.IntN(4),
			Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: d.plan.Plan.Tolerance, Default: true},
		},
	}
	if d.half() {
		m.Rule.Tolerance = oneOf(d, rag.Tolerance{Kind: rag.Limit, Amount: d.number()}, rag.Tolerance{Kind: rag.Absolute, Amount: d.number()},
			rag.Tolerance{Kind: rag.Relative, Amount: decimal.MustNew(int64(d.IntN(101)), 0)})
	}
	if d.half() {
		m.Months = oneOf(d, ppb.NoMonths, ppb.MonthsLast)
		m.Counts = oneOf(d, ppb.CountsByTitle, ppb.CountsPeople, ppb.CountsThings)
		m.DueIn, m.YearEnd = ppb.DueIn(d.IntN(15)), oneOf(d, ppb.MonthDay{}, ppb.MonthDay{Month: 12, Day: 31})
	}
	if d.half() {
		for i := range 1 + d.IntN(3) {
			m.Parts = append(m.Parts, ppb.Part{Code: fmt.Sprint("p", i), Label: d.words(false), Unit: m.Rule.Unit, Decimals: d.IntN(3),
				Rated: oneOf(d, ppb.RatedInherit, ppb.RatedOwn, ppb.RatedNo)})
		}
		m.Headline = oneOf(d, ppb.HeadlineNone, "p0")
	}
	var err error
	if m.Rule.Profile, m.Rule.People, err = d.plan.Plan.Profile(m.Profile, q2); err != nil {
		panic(err)
	}
	parts := []string{""}
	for _, p := range m.Parts {
		parts = append(parts, p.Code)
	}
	for _, part := range parts {
		for _, period := range []ppb.Period{{Year: 2022}, {Year: 2023}, ppb.Period(q2)} {
			if d.half() {
				m.Targets = append(m.Targets, d.targets(part, period)...)
			}
			if period != ppb.Period(q2) && d.half() {
				d.plan.Figures = append(d.plan.Figures, d.figures(m, part, period)...)
			}
		}
	}
	d.plan.Measures = append(d.plan.Measures, m)
}

// targets are the statements for one part and period: the first, and those that took its place.
func (d *dice) targets(part string, period ppb.Period) (out []ppb.Target) {
	for i := range 1 + d.IntN(3) {
		t := ppb.Target{Part: part, Period: period, Raw: d.maybe(d.words(false)), Standing: d.maybe(oneOf(d, ppb.Standings()...))}
		t.Kind = oneOf(d, rag.NoTarget, rag.TextTarget, rag.AbsoluteTarget, rag.RangeTarget, rag.ReduceBy, rag.IncreaseByPercent, rag.BetterThan)
		switch t.Kind {
		case rag.TextTarget:
			t.Raw = d.words(false)
		case rag.AbsoluteTarget:
			t.Value = d.number()
		case rag.RangeTarget:
			t.Min, t.Max = decimal.MustNew(-5, 0), d.number()
		case rag.ReduceBy, rag.IncreaseByPercent:
			t.Value, t.Base = d.number(), d.number()
		case rag.BetterThan:
			t.Base = d.number()
		}
		t.Text = t.Raw
		if i > 0 || d.half() {
			t.ApprovedBy, t.ApprovedOn, t.Reason = fmt.Sprint("Board ", i), d.day(), d.maybe(d.words(false))
		}
		t.Stated = oneOf(d, ppb.StatedFirst, ppb.StatedError, ppb.StatedCarried)
		out = append(out, t)
	}
	return out
}

func (d *dice) figures(m ppb.Measure, part string, period ppb.Period) (out []ppb.FigureRow) {
	for i := range 1 + d.IntN(2) {
		f := ppb.FigureRow{
			Key: m.Key, Part: part, Period: period, AsOf: d.maybeDay(), Flags: ppb.Flags(d.IntN(32)), Source: fmt.Sprint("table ", i), Note: d.maybe(d.words(true)),
		}
		f.Raw = d.words(false)
		switch d.IntN(4) {
		case 0:
			f.None, f.Promised = ppb.NotAvailable, d.maybeDay()
		case 1:
			f.Value, f.Known = decimal.MustNew(int64(d.IntN(10_000)), oneOf(d, 2, 9)), true
			if m.Rule.Unit == rag.Percent {
				f.Unit = "count"
			}
		case 2:
			f.Num, f.Den, f.Fraction = decimal.MustNew(int64(d.IntN(7)), 0), decimal.MustNew(7, 0), true
			f.Value, f.Known = decimal.MustNew(int64(d.IntN(100)), 0), true
			if share, ok := rag.Share(f.Num, f.Den, rag.Percent, 12); ok && m.Rule.Unit == rag.Percent && d.half() {
				f.Value = share
			}
		}
		out = append(out, f)
	}
	return out
}
