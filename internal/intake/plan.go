package intake

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

var hundred = decimal.MustNew(100, 0)

// plan reads the one row of plan.csv; without it the plan as held stays. An error is one of what is held.
func (r *reader) plan(rows []row) error {
	r.out.Plan = r.held.Plan
	there := slices.Contains(r.found, "plan.csv")
	switch {
	case !there && r.unread["plan.csv"]:
		return nil
	case !there && r.held.Plan.Quarter.IsZero():
		r.bad(RowError{File: "plan.csv", Problem: "is not there: the first import of a plan needs it"})
		return nil
	case !there:
		return nil
	case len(rows) != 1:
		if !r.unread["plan.csv"] {
			r.bad(RowError{File: "plan.csv", Problem: "has to hold one row under the line with the column names"})
		}
		return nil
	}
	return r.planRow(rows[0])
}

// planRow reads the row of plan.csv. The columns that it has not are as they are held for its quarter.
func (r *reader) planRow(w row) error {
	q, err := ppb.ParseQuarter(w.get("quarter"))
	if err == nil {
		err = inTime(q.Year)
	} else {
		err = errors.New("is not a quarter: write it as 2023-24-Q2")
	}
	if err != nil {
		w.bad("quarter", "%s", err)
		q = r.held.Plan.Quarter
	}
	if err == nil && q != r.held.Plan.Quarter {
		if err := r.hold(q); err != nil {
			return err
		}
		if r.held.Plan.Quarter.IsZero() && !slices.Contains(r.found, "measures.csv") && !slices.Contains(r.found, "milestones.csv") {
			w.bad("quarter", "nothing is held for this quarter yet, and there is no measures.csv or milestones.csv to begin it with")
		}
	}
	if !r.held.Plan.Quarter.IsZero() {
		w.otherwise(PlanCells(&r.held.Plan))
	}
	p := ppb.Plan{
		Council:       w.get("council"),
		Title:         w.get("title"),
		Quarter:       q,
		DueOn:         w.date("due_on"),
		Tolerance:     decimal.MustNew(10, 0),
		Share:         []rag.ProfileKind{rag.EvenProfile, rag.LastYearProfile}[w.oneOf("share", "even", "last_year")],
		Scheme:        choice(w, "scheme", rag.SchemeTolerance, rag.ParseScheme),
		ChecksOff:     checksOff(w),
		ClearanceOn:   w.date("clearance_on"),
		PublicationOn: w.date("publication_on"),
		MeetingOn:     w.date("meeting_on"),
		Countersigned: w.oneOf("sign_off", "1", "2") == 1,
		ByRef:         w.oneOf("order", "kind", "ref") == 1,
		Livery:        r.livery(w, r.held.Plan.Livery),
		Small:         [...]ppb.SmallNumbers{ppb.SmallPrinted, ppb.SmallDecided}[w.oneOf("small_numbers", ppb.SmallNames()...)],
	}
	if d, ok := w.number("tolerance"); ok {
		if d.IsNeg() || d.Cmp(hundred) > 0 {
			w.bad("tolerance", "is not a tolerance: write per cent from 0 to 100")
		}
		p.Tolerance = d
	}
	r.out.Plan = p
	return nil
}

// checksOff reads the names of checks, in the order in which the rules stand.
func checksOff(w row) []string {
	named := map[string]bool{}
	for _, name := range strings.FieldsFunc(w.get("checks_off"), func(r rune) bool { return strings.ContainsRune(";, ", r) }) {
		named[name] = true
	}
	var off, all []string
	for _, rule := range ppb.CheckRules() {
		if all = append(all, rule.Name); named[rule.Name] {
			off = append(off, rule.Name)
			delete(named, rule.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(named)) {
		w.bad("checks_off", "there is no check %s: the checks are %s", name, strings.Join(all, ", "))
	}
	return off
}

func (r *reader) officers(rows []row) {
	seen, held := map[string]int{}, map[string]ppb.Officer{}
	for _, o := range r.held.Officers {
		held[o.Login] = o
	}
	for _, w := range rows {
		if was, there := held[w.get("login")]; there {
			w.otherwise(officerCells(was))
		}
		o := ppb.Officer{
			Login: w.get("login"), Name: w.get("name"), Post: w.get("post"),
			Role:       choice(w, "role", ppb.RoleOfficer, ppb.ParseRole),
			Department: w.get("department"), Mail: w.get("mail"), ClosedOn: w.date("closed_on"),
		}
		if wrong := ppb.LoginWrong(o.Login); wrong != "" {
			w.bad("login", "%s", wrong)
		}
		if o.Mail != "" && !ppb.IsMail(o.Mail) {
			w.bad("mail", ppb.NoMail)
		}
		if w.first(seen, "login", o.Login) {
			r.out.Officers = append(r.out.Officers, o)
		}
	}
}

// first reports whether a name stands in the file for the first time, and records where it stood before.
func (w row) first(seen map[string]int, column, name string) bool {
	if at, twice := seen[name]; twice {
		w.bad(column, "stands twice: first on line %d", at)
		return false
	}
	seen[name] = w.line
	return true
}
