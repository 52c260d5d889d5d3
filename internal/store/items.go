package store

import (
	"cmp"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// book reads a quarter as it stands, or as it was signed off, with one query a table.
func (r reader) book(q ppb.Quarter, far span) (*ppb.Book, error) {
	so, err := r.published(q)
	if err != nil {
		return nil, err
	}
	if so == nil {
		return r.openBook(q, far)
	}
	b, err := r.frozenBook(so)
	if err == nil {
		b.Opened, err = r.opened(b)
	}
	return b, err
}

// openBook reads a quarter as it stands.
func (r reader) openBook(q ppb.Quarter, far span) (*ppb.Book, error) {
	b, err := r.held(q, "", far)
	if err != nil {
		return nil, err
	}
	if b.Gone, err = r.gone(q); err != nil {
		return nil, err
	}
	if b.Actions, err = r.arising(q); err != nil {
		return nil, err
	}
	if b.Corrected, err = r.since(q); err != nil {
		return nil, err
	}
	ppb.InPrintedOrder(b)
	return b, nil
}

// item reads one item of a quarter with its plan. It fails with *ppb.NotFoundError.
func (r reader) item(q ppb.Quarter, key string) (*ppb.Plan, *ppb.Item, error) {
	if so, err := r.signOff(q); err != nil {
		return nil, nil, err
	} else if so != nil && key != "" {
		head, it, err := r.signedItem(so, key)
		return &head.Plan, it, err
	}
	plan, err := r.plan(q)
	if err != nil {
		return nil, nil, err
	}
	var items []*ppb.Item
	if key != "" {
		if items, err = r.items(plan, key, allFigures); err != nil {
			return nil, nil, err
		}
	}
	if len(items) == 0 {
		return nil, nil, noItem(key)
	}
	return &plan, items[0], nil
}

func noItem(key string) error { return &ppb.NotFoundError{What: "measure or milestone", Ref: key} }

// signedItem is an item of a quarter's latest revision; where it is open for correction, as it is being corrected. It fails with
// *ppb.WithdrawnError where it is not, and the revision was withdrawn.
func (r reader) signedItem(so *ppb.SignOff, key string) (frozenHead, *ppb.Item, error) {
	head, it, err := r.correcting(so, key)
	if err != nil || it != nil {
		return head, it, err
	}
	if err := so.Readable(true); err != nil {
		return head, nil, err
	}
	return r.frozenItem(so, key)
}

// items are the quarter's items with all that is known of them, or the one with this key; measures before milestones and these
// before texts and tables, in the plan's order. far says how much of the past.
func (r reader) items(plan ppb.Plan, key string, far span) ([]*ppb.Item, error) {
	sections, objectives, err := r.structure(plan.Quarter)
	if err != nil {
		return nil, err
	}
	return r.itemsOf(plan, sections, objectives, key, far)
}

// inPlan are the items of a plan, or the one with this key, in its order: those that are retired too, and nothing but what stands
// in their own rows.
func (r reader) inPlan(plan ppb.Plan, key string) (items []*ppb.Item, err error) {
	rows, err := r.itemRows(plan.Quarter, key)
	if err != nil {
		return nil, err
	}
	for _, load := range []func(*[]*ppb.Item, ppb.Plan, itemRows, string) error{r.measures, r.milestones, r.texts, r.grids} {
		from := len(items)
		if err := load(&items, plan, rows, key); err != nil {
			return nil, err
		}
		slices.SortFunc(items[from:], rows.inOrder)
		if key != "" && len(items) > 0 {
			break // a key is of one item
		}
	}
	return items, nil
}

// itemRows are what all kinds of items have, by their keys. They are read once, and what each kind has beside them apart: to look
// each of thousands up costs more than all of it.
type itemRows map[string]*itemRow

type itemRow struct {
	ref, objective, title string
	position              int
	gone                  ppb.Retirement
}

func (r reader) itemRows(q ppb.Quarter, key string) (itemRows, error) {
	all := itemRows{}
	where, args := of("item", q, key)
	err := r.each(`SELECT key, ref, objective, title, position, retired_from, retired_how, retired_why FROM item`+where, args,
		func(rows *sql.Rows) error {
			var n itemRow
			var k string
			err := rows.Scan(&k, &n.ref, &n.objective, &n.title, &n.position, quarterCol(&n.gone.From), &n.gone.How, &n.gone.Why)
			all[k] = &n
			return err
		})
	return all, err
}

// of is what an item has; the file holds no row of an item without.
func (n itemRows) of(key string) (*itemRow, error) {
	if is := n[key]; is != nil {
		return is, nil
	}
	return nil, fmt.Errorf("the file has no item %s for what it says of it", key)
}

// inOrder is the plan's order of two items of a kind.
func (n itemRows) inOrder(a, b *ppb.Item) int {
	return cmp.Or(n[a.Key()].position-n[b.Key()].position, strings.Compare(a.Key(), b.Key()))
}

// itemsOf is items where the quarter's sections and objectives are at hand.
func (r reader) itemsOf(plan ppb.Plan, sections []ppb.Section, objectives []ppb.Objective, key string, far span) ([]*ppb.Item, error) {
	items, err := r.inPlan(plan, key)
	if err != nil {
		return nil, err
	}
	if far != evenRetired && far != asFiles {
		items = slices.DeleteFunc(items, func(it *ppb.Item) bool { return it.Retires.By(plan.Quarter) })
	}
	departments := map[string]string{} // of those that items belong to
	for _, it := range items {
		department, known := departments[it.Objective()]
		if !known {
			department = ppb.DepartmentFor(sections, objectives, it.Objective())
			departments[it.Objective()] = department
		}
		it.Department = department
	}
	at := make(map[string]*ppb.Item, len(items))
	for _, it := range items {
		at[it.Key()] = it
	}
	for _, load := range []func(map[string]*ppb.Item, ppb.Quarter, string) error{
		r.parts, r.targets, r.links, r.dueDates, r.assigned, r.entries, r.lastEntries, r.threads,
	} {
		if err := load(at, plan.Quarter, key); err != nil {
			return nil, err
		}
	}
	if err := r.figures(at, plan.Quarter, key, far); err != nil {
		return nil, err
	}
	names, err := r.working(plan.Quarter, key)
	for k, it := range at {
		it.Working = names[k]
	}
	return items, err
}

func (r reader) measures(items *[]*ppb.Item, plan ppb.Plan, all itemRows, key string) error {
	where, args := of("measure", plan.Quarter, key)
	return r.each(`SELECT key, definition, source, polarity, basis, unit, decimals, headline, scheme, tolerance_kind, tolerance,
			profile, due_in, year_end, months, counts FROM measure`+where, args,
		func(rows *sql.Rows) error {
			m := new(ppb.Measure)
			own, scheme := false, plan.Scheme
			err := rows.Scan(&m.Key, &m.Definition, &m.Source,
				parsed(&m.Rule.Polarity, rag.ParsePolarity), parsed(&m.Rule.Basis, rag.ParseBasis),
				parsed(&m.Rule.Unit, rag.ParseUnit), &m.Rule.Decimals, &m.Headline, parsed(&scheme, rag.ParseScheme),
				known(&m.Rule.Tolerance.Kind, &own, rag.ParseToleranceKind), parsed(&m.Rule.Tolerance.Amount, parseDecimal),
				&m.Profile, parsed(&m.DueIn, ppb.ParseDueIn), parsed(&m.YearEnd, ppb.ParseMonthDay), parsed(&m.Months, ppb.ParseMonths), &m.Counts)
			if err != nil {
				return err
			}
			is, err := all.of(m.Key)
			if err != nil {
				return err
			}
			m.Ref, m.Objective, m.Title = is.ref, is.objective, is.title
			m.Rule.Scheme = scheme
			if !own {
				m.Rule.Tolerance = rag.Tolerance{Kind: rag.Relative, Amount: plan.Tolerance, Default: true}
			}
			m.Rule.Profile, m.Rule.People, err = plan.Profile(m.Profile, plan.Quarter)
			*items = append(*items, &ppb.Item{Measure: m, Retires: is.gone, Entry: ppb.Entry{Key: m.Key, Quarter: plan.Quarter}})
			return err
		})
}

func (r reader) milestones(items *[]*ppb.Item, plan ppb.Plan, all itemRows, key string) error {
	where, args := of("milestone", plan.Quarter, key)
	return r.each(`SELECT key, due, source FROM milestone`+where, args, func(rows *sql.Rows) error {
		m := new(ppb.Milestone)
		if err := rows.Scan(&m.Key, dateCol(&m.Due), &m.Source); err != nil {
			return err
		}
		is, err := all.of(m.Key)
		if err != nil {
			return err
		}
		m.Ref, m.Objective, m.Title = is.ref, is.objective, is.title
		*items = append(*items, &ppb.Item{Milestone: m, Retires: is.gone, Entry: ppb.Entry{Key: m.Key, Quarter: plan.Quarter}})
		return nil
	})
}

func (r reader) parts(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("part", q, key)
	return r.each(`SELECT key, code, label, unit, decimals, rated FROM part`+where+` ORDER BY key, position, code`, args,
		func(rows *sql.Rows) error {
			var k string
			var p ppb.Part
			err := rows.Scan(&k, &p.Code, &p.Label, parsed(&p.Unit, rag.ParseUnit), &p.Decimals, parsed(&p.Rated, parseRated))
			if it := at[k]; it != nil {
				it.Measure.Parts = append(it.Measure.Parts, p)
			}
			return err
		})
}

func (r reader) targets(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("target", q, key)
	return r.each(`SELECT key, part, period, kind, value, range_min, range_max, base, point, wording, raw, approved_by, approved_on,
			reason, standing, stated
		FROM target`+where+` ORDER BY key, part, period, n`, args, func(rows *sql.Rows) error {
		var k string
		var t ppb.Target
		err := rows.Scan(&k, &t.Part, parsed(&t.Period, ppb.ParsePeriod), parsed(&t.Kind, rag.ParseTargetKind),
			parsed(&t.Value, parseDecimal), parsed(&t.Min, parseDecimal), parsed(&t.Max, parseDecimal),
			parsed(&t.Base, parseDecimal), known(&t.Point, &t.HasPoint, parseDecimal), &t.Text, &t.Raw, &t.ApprovedBy,
			dateCol(&t.ApprovedOn), &t.Reason, &t.Standing, &t.Stated)
		if it := at[k]; it != nil {
			it.Measure.Targets = append(it.Measure.Targets, t)
		}
		return err
	})
}

func (r reader) dueDates(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("due_date", q, key)
	return r.each(`SELECT key, due, approved_by, approved_on, reason, stated FROM due_date`+where+` ORDER BY key, n`, args,
		func(rows *sql.Rows) error {
			var k string
			var d ppb.DueDate
			err := rows.Scan(&k, dateCol(&d.Due), &d.ApprovedBy, dateCol(&d.ApprovedOn), &d.Reason, &d.Stated)
			if it := at[k]; it != nil {
				it.Milestone.Dues = append(it.Milestone.Dues, d)
			}
			return err
		})
}

// gone are the items that are in the report no longer from this quarter on, in the plan's order.
func (r reader) gone(q ppb.Quarter) (out []ppb.Gone, err error) {
	err = r.each(`SELECT key, ref, title, kind, retired_from, retired_how, retired_why FROM item
		WHERE quarter = $1 AND retired_from = $1 ORDER BY kind, position, key`, []any{q.String()}, func(rows *sql.Rows) error {
		var g ppb.Gone
		var kind string
		err := rows.Scan(&g.Key, &g.Ref, &g.Title, &kind, quarterCol(&g.From), &g.How, &g.Why)
		g.Milestone, g.Kind = kind == ppb.MilestoneItem.String(), ppb.GoneKind(kind)
		out = append(out, g)
		return err
	})
	return out, err
}

func (r reader) assigned(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("assignment", q, key)
	return r.each(`SELECT key, login, role, for_login FROM assignment`+where+` ORDER BY key, position, login`, args, func(rows *sql.Rows) error {
		var k, role string
		var h ppb.Helping
		err := rows.Scan(&k, &h.Login, &role, &h.For)
		it := at[k]
		if err != nil || it == nil {
			return err
		}
		it.Officers = append(it.Officers, h.Login)
		if role == ppb.Contributor {
			it.Helping = append(it.Helping, h)
		}
		return nil
	})
}

// working names the people who have a draft on an item that says something else than its entry, by item and in the order
// of their logins. What is typed counts once it is in the file: that is a moment later, and told.
func (r reader) working(q ppb.Quarter, key string) (map[string][]string, error) {
	names := map[string][]string{}
	where, args := of("draft", q, key)
	err := r.each(`SELECT DISTINCT draft.key, draft.owner, coalesce(officer.name, draft.owner) FROM draft
		LEFT JOIN officer ON officer.login = substr(draft.owner, 1, instr(draft.owner || '`+ppb.OwnerAs+`', '`+ppb.OwnerAs+`') - 1)`+where+` AND base <> content ORDER BY draft.key, draft.owner`, args,
		func(rows *sql.Rows) error {
			var k, owner, name string
			err := rows.Scan(&k, &owner, &name)
			if !slices.Contains(names[k], name) { // who types in two guises is one person
				names[k] = append(names[k], name)
			}
			return err
		})
	return names, err
}
