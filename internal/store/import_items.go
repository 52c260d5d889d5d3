package store

import (
	"cmp"
	"database/sql"
	"slices"

	"ppbtui/internal/ppb"
)

// order decides where the rows of a file stand. A file that holds everything that is there sets the order; one that
// holds less leaves what is there where it is and adds behind it.
type order struct {
	have, file map[string]int
	next       int // behind all that is there
	partial    bool
}

func newOrder(have map[string]int, file []string) order {
	o := order{have: have, file: map[string]int{}}
	for i, k := range file {
		o.file[k] = i
	}
	for k, at := range have {
		o.next = max(o.next, at+1)
		if _, ok := o.file[k]; !ok {
			o.partial = true
		}
	}
	return o
}

func (o order) of(key string) int {
	at, there := o.have[key]
	switch {
	case !o.partial:
		return o.file[key]
	case there:
		return at
	}
	return o.next + o.file[key]
}

// names are the keys of a file's rows.
func names[T any](rows []T, key func(T) string) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = key(r)
	}
	return out
}

func (im *importer) positions(kind string) (map[string]int, error) {
	out := map[string]int{}
	err := im.each(`SELECT key, position FROM item WHERE quarter = $1 AND kind = $2`, []any{im.q.String(), kind},
		func(rows *sql.Rows) error {
			var k string
			var at int
			err := rows.Scan(&k, &at)
			out[k] = at
			return err
		})
	return out, err
}

func (im *importer) measures() error {
	had, err := im.positions("measure")
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Measures, func(m ppb.Measure) string { return m.Key }))
	for i := range im.f.Measures {
		m := im.f.Measures[i]
		at := order.of(m.Key)
		var was view
		if it := im.had[m.Key]; it != nil {
			if it.Measure == nil {
				return say("%s is a milestone and cannot become a measure: give the measure another ref", m.Key)
			}
			was = measureView(it.Measure, im.was, had[m.Key])
			im.unapproved = append(im.unapproved, ppb.Unapproved(it.Measure, &m)...)
			keepOld(&m, it.Measure)
		}
		m.Targets = slices.Clone(m.Targets)
		slices.SortStableFunc(m.Targets, byPart)
		err := im.put("measure "+m.Key, m.Key, was, measureView(&m, im.f.Plan, at), im.ofQuarter("item", "measure", "part", "target"),
			func() error { return im.putMeasure(&m, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

// keepOld adds the parts and targets that the file no longer names, because an import deletes nothing.
func keepOld(m, old *ppb.Measure) {
	m.Parts, m.Targets = slices.Clone(m.Parts), slices.Clone(m.Targets)
	for _, p := range old.Parts {
		if _, ok := m.Part(p.Code); !ok {
			m.Parts = append(m.Parts, p)
		}
	}
	type slot struct {
		part   string
		period ppb.Period
	}
	stated := map[slot]int{}
	for _, t := range m.Targets {
		stated[slot{t.Part, t.Period}]++
	}
	seen := map[slot]int{}
	for _, t := range old.Targets {
		k := slot{t.Part, t.Period}
		if seen[k]++; seen[k] > stated[k] {
			m.Targets = append(m.Targets, t)
		}
	}
}

// byPart is the order in which targets are kept: of one part and period as they were stated.
func byPart(x, y ppb.Target) int {
	return cmp.Or(cmp.Compare(x.Part, y.Part), cmp.Compare(x.Period.String(), y.Period.String()))
}

func (tx *Tx) putItem(q ppb.Quarter, kind, key, ref, objective, title string, position int) error {
	err := tx.exec(`INSERT INTO item (quarter, key, kind, ref, objective, title, position) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (quarter, key) DO UPDATE SET kind = excluded.kind, ref = excluded.ref, objective = excluded.objective,
		title = excluded.title, position = excluded.position`, q.String(), key, kind, ref, objective, title, position)
	if isConstraint(err) {
		return say("%s %s: there is no objective %q, or another item has the same key; nothing was imported", kind, key, objective)
	}
	return err
}

func (im *importer) putMilestone(m *ppb.Milestone, position int) error {
	if err := im.putItem(im.q, "milestone", m.Key, m.Ref, m.Objective, m.Title, position); err != nil {
		return err
	}
	return im.exec(`INSERT INTO milestone (quarter, key, due) VALUES ($1, $2, $3)
		ON CONFLICT (quarter, key) DO UPDATE SET due = excluded.due`, im.q.String(), m.Key, m.Due.String())
}

func (im *importer) putMeasure(m *ppb.Measure, position int) error {
	if err := im.putItem(im.q, "measure", m.Key, m.Ref, m.Objective, m.Title, position); err != nil {
		return err
	}
	own := ownRule(m, im.f.Plan)
	err := im.exec(`INSERT INTO measure (quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme,
			tolerance_kind, tolerance, profile)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		ON CONFLICT (quarter, key) DO UPDATE SET definition = excluded.definition, source = excluded.source,
			polarity = excluded.polarity, basis = excluded.basis, unit = excluded.unit, decimals = excluded.decimals,
			headline = excluded.headline, scheme = excluded.scheme, tolerance_kind = excluded.tolerance_kind,
			tolerance = excluded.tolerance, profile = excluded.profile`,
		im.q.String(), m.Key, m.Definition, m.Source, m.Rule.Polarity.String(), m.Rule.Basis.String(), m.Rule.Unit.String(),
		m.Rule.Decimals, m.Headline, own.scheme, own.kind, own.amount, m.Profile)
	if err != nil {
		return err
	}
	for i, p := range m.Parts {
		if err := im.putPart(m.Key, p, i); err != nil {
			return err
		}
	}
	n := 0
	for i, t := range m.Targets {
		if n++; i > 0 && byPart(m.Targets[i-1], t) != 0 {
			n = 1
		}
		if err := im.putTarget(m.Key, t, n); err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) putPart(key string, p ppb.Part, position int) error {
	return im.exec(`INSERT INTO part (quarter, key, code, label, unit, decimals, rated, position)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (quarter, key, code) DO UPDATE SET label = excluded.label,
		unit = excluded.unit, decimals = excluded.decimals, rated = excluded.rated, position = excluded.position`,
		im.q.String(), key, p.Code, p.Label, p.Unit.String(), p.Decimals, p.Rated.String(), position)
}

func (im *importer) putTarget(key string, t ppb.Target, n int) error {
	return im.exec(`INSERT INTO target (quarter, key, part, period, n, kind, value, range_min, range_max, base, point, wording, raw,
			approved_by, approved_on)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		ON CONFLICT (quarter, key, part, period, n) DO UPDATE SET kind = excluded.kind, value = excluded.value,
			range_min = excluded.range_min, range_max = excluded.range_max, base = excluded.base, point = excluded.point,
			wording = excluded.wording, raw = excluded.raw, approved_by = excluded.approved_by,
			approved_on = excluded.approved_on`,
		im.q.String(), key, t.Part, t.Period.String(), n, t.Kind.String(), t.Value.String(), t.Min.String(), t.Max.String(),
		t.Base.String(), orNull(t.Point, t.HasPoint), t.Text, t.Raw, t.ApprovedBy, t.ApprovedOn.String())
}
