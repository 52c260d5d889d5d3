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
func names[T, K any](rows []T, key func(T) K) []K {
	out := make([]K, len(rows))
	for i, r := range rows {
		out[i] = key(r)
	}
	return out
}

func (im *importer) positions(kind ppb.ItemKind) (map[string]int, error) {
	out := map[string]int{}
	err := im.each(`SELECT key, position FROM item WHERE quarter = $1 AND kind = $2`, []any{im.q.String(), kind.String()},
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
	had, err := im.positions(ppb.MeasureItem)
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Measures, func(m ppb.Measure) string { return m.Key }))
	for i := range im.f.Measures {
		m := im.f.Measures[i]
		at := order.of(m.Key)
		var was view
		if it := im.had[m.Key]; it != nil {
			if err := stays(it, ppb.MeasureItem); err != nil {
				return err
			}
			was = measureView(it.Measure, it.Retires, im.was, had[m.Key])
			im.refused = append(im.refused, ppb.RestateTargets(it.Measure, &m, im.f.Approval, im.approvers(m.Key))...)
			keepParts(&m, it.Measure)
			keepLinks(&m, it.Measure)
			if err := im.approveRules(it, &m); err != nil {
				return err
			}
		}
		m.Targets = slices.Clone(m.Targets)
		slices.SortStableFunc(m.Targets, byPart)
		gone := im.retires(m.Key)
		err := im.put("measure "+m.Key, m.Key, was, measureView(&m, gone, im.f.Plan, at), im.ofQuarter("item", "measure", "part", "target", "cell_link"),
			func() error { return im.putMeasure(&im.f.Plan, &m, gone, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

// keepParts adds the parts that the file no longer names, because an import deletes nothing.
func keepParts(m, old *ppb.Measure) {
	m.Parts = slices.Clone(m.Parts)
	for _, p := range old.Parts {
		if _, ok := m.Part(p.Code); !ok {
			m.Parts = append(m.Parts, p)
		}
	}
}

// stays refuses to make something else of an item.
func stays(it *ppb.Item, kind ppb.ItemKind) error {
	if it.Kind() == kind {
		return nil
	}
	return say("%s is a %s and cannot become a %s: give the %[3]s another ref", it.Key(), it.Kind(), kind)
}

// keepLinks adds the links that the file no longer names.
func keepLinks(m, old *ppb.Measure) {
	m.Links = slices.Clone(m.Links)
	for _, l := range old.Links {
		named := slices.ContainsFunc(m.Links, func(now ppb.Link) bool { return now.SameCell(l) })
		if !named {
			m.Links = append(m.Links, l)
		}
	}
	slices.SortFunc(m.Links, ppb.Link.Compare)
}

// byPart is the order in which targets are kept: of one part and period as they were stated.
func byPart(x, y ppb.Target) int {
	return cmp.Or(cmp.Compare(x.Part, y.Part), cmp.Compare(x.Period.String(), y.Period.String()))
}
