package store

import (
	"slices"

	"ppbtui/internal/ppb"
)

// The steps of an import that bring the report's sections, texts and tables.

func (im *importer) sections() error {
	have, objectives, err := im.structure(im.q)
	if err != nil {
		return err
	}
	had, was := map[string]int{}, map[string]view{}
	for i, s := range have {
		had[s.Code], was[s.Code] = i, sectionView(s, i)
	}
	order := newOrder(had, names(im.f.Sections, func(s ppb.Section) string { return s.Code }))
	for _, s := range im.f.Sections {
		if slices.ContainsFunc(objectives, func(o ppb.Objective) bool { return o.Code == s.Code }) {
			im.refused = append(im.refused, ppb.Problem{Field: "code", Text: s.Code + " is an objective's code: give the section another"})
			continue
		}
		at := order.of(s.Code)
		name := "section " + s.Code
		err := im.put(name, name, was[s.Code], sectionView(s, at), im.ofQuarter("objective"), func() error { return im.putSection(im.q, s, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

// removed takes sections and objectives out of the plan that nothing stands under.
func (im *importer) removed() error {
	for _, code := range im.f.Removed {
		held, err := im.held(im.q, "", evenRetired)
		if err != nil {
			return err
		}
		name, was := "section "+code, view(nil)
		for i, s := range held.Sections {
			if s.Code == code {
				was = sectionView(s, i)
			}
		}
		for i, o := range held.Objectives {
			if o.Code == code {
				name, was = "objective "+code, objectiveView(o, i)
			}
		}
		if was == nil {
			return &ppb.NotFoundError{What: "section or objective", Ref: code}
		}
		if why := ppb.Kept(held, code); why != "" {
			im.refused = append(im.refused, ppb.Problem{Text: why})
			continue
		}
		if err := im.seal("objective", im.q.String()); err != nil {
			return err
		}
		if err := im.exec(`DELETE FROM objective WHERE quarter = $1 AND code = $2`, im.q.String(), code); err != nil {
			return err
		}
		if err := im.tells(ppb.Change{Kind: "remove", What: name, Key: name}, name, jsonText(was), ""); err != nil {
			return err
		}
	}
	return nil
}

// placed looks, once all is written, whether everything stands where its kind can. Files were read before anybody else could be kept
// from changing the plan.
func (im *importer) placed() error {
	f := im.f
	if len(f.Sections)+len(f.Objectives)+len(f.Texts)+len(f.Grids)+len(f.Removed) == 0 {
		return nil
	}
	sections, _, err := im.structure(im.q)
	if err != nil || len(sections) == 0 {
		return err
	}
	items, err := im.inPlan(f.Plan, "")
	if err != nil {
		return err
	}
	for _, p := range ppb.Misplaced(sections, items) {
		im.refused = append(im.refused, ppb.Problem{Field: ppb.Field(p.Column), Text: p.Code + ": " + p.Text})
	}
	return nil
}

func (im *importer) texts() error {
	had, err := im.positions(ppb.TextItem)
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Texts, func(t ppb.Text) string { return t.Key }))
	for i := range im.f.Texts {
		t := &im.f.Texts[i]
		at, gone := order.of(t.Key), im.retires(t.Key)
		var was view
		if it := im.had[t.Key]; it != nil {
			if err := stays(it, ppb.TextItem); err != nil {
				return err
			}
			was = textView(it.Text, it.Retires, had[t.Key])
		}
		err := im.put("text "+t.Key, t.Key, was, textView(t, gone, at), im.ofQuarter("item", "text_item"),
			func() error { return im.putText(im.q, t, gone, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) grids() error {
	had, err := im.positions(ppb.GridItem)
	if err != nil {
		return err
	}
	order := newOrder(had, names(im.f.Grids, func(g ppb.Grid) string { return g.Key }))
	for i := range im.f.Grids {
		g := &im.f.Grids[i]
		at, gone := order.of(g.Key), im.retires(g.Key)
		var was view
		if it := im.had[g.Key]; it != nil {
			if err := stays(it, ppb.GridItem); err != nil {
				return err
			}
			was = gridView(it.Grid, it.Retires, had[g.Key])
			keepCells(g, it.Grid)
		}
		err := im.put("table "+g.Key, g.Key, was, gridView(g, gone, at), im.ofQuarter("item", "table_item"),
			func() error { return im.putGrid(im.q, g, gone, at) })
		if err != nil {
			return err
		}
	}
	return nil
}

// keepCells adds the columns and rows that the files name no longer, because an import deletes nothing that may hold figures.
func keepCells(g, old *ppb.Grid) {
	g.Columns, g.Rows = slices.Clone(g.Columns), slices.Clone(g.Rows)
	for _, c := range old.Columns {
		if g.Column(c.Code) < 0 {
			g.Columns = append(g.Columns, c)
		}
	}
	for _, r := range old.Rows {
		if g.Row(r.Code) < 0 {
			g.Rows = append(g.Rows, r)
		}
	}
}
