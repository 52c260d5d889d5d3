package store

import (
	"errors"

	"ppbtui/internal/ppb"
)

// figureKey names a held figure.
type figureKey struct {
	key, part, source string
	period            ppb.Period
}

// earlier keeps the figures of other periods.
func (im *importer) earlier() error {
	was := map[figureKey]view{}
	err := im.eachFigure("", func(f heldFigure) {
		was[figureKey{f.Key, f.Part, f.Source, f.Period}] = figureView(f.FigureRow)
	})
	if err != nil {
		return err
	}
	for i, f := range im.f.Figures {
		if f.Period == ppb.Period(im.q) {
			continue
		}
		label := "figure " + f.Key
		if f.Part != "" {
			label += "/" + f.Part
		}
		if it := im.had[f.Key]; it != nil && it.Measure != nil {
			f.Replaces = it.InPlaceOf(f)
		}
		k := figureKey{f.Key, f.Part, f.Source, f.Period}
		now := figureView(f)
		err := im.put(label+" "+f.Period.String(), f.Key, was[k], now, sealedIn{f.Key, []string{"figure"}}, func() error { return im.putFigure(f, i) })
		if err != nil {
			return err
		}
		was[k] = now
	}
	return nil
}

// current makes the figures of the plan's own quarter entries, as if they had been typed.
func (im *importer) current() error {
	rows := map[string][]ppb.FigureRow{}
	var keys []string
	for _, f := range im.f.Figures {
		if f.Period != ppb.Period(im.q) {
			continue
		}
		if rows[f.Key] == nil {
			keys = append(keys, f.Key)
		}
		rows[f.Key] = append(rows[f.Key], f)
	}
	if len(keys) == 0 {
		return nil
	}
	items, err := im.items(im.f.Plan, "", evenRetired)
	if err != nil {
		return err
	}
	imported := map[string]ppb.Content{}
	if err := im.eachEntry(im.q, "", func(e ppb.Entry, c ppb.Content) { imported[e.Key] = c }); err != nil {
		return err
	}
	at := map[string]*ppb.Item{}
	for i := range items {
		at[items[i].Key()] = items[i]
	}
	for _, key := range keys {
		it := at[key]
		if it == nil || it.Measure == nil {
			return say("figure of %s: there is no such measure in the plan; nothing was imported", key)
		}
		if err := im.entry(it, ppb.TypedFigures(it.Measure, rows[key]), imported[key]); err != nil {
			return err
		}
	}
	return nil
}

// entry puts imported boxes in, unless somebody has the item in hand. before is what the last import put there.
func (im *importer) entry(it *ppb.Item, c, before ppb.Content) error {
	label := "figure " + it.Key() + " " + im.q.String()
	e := it.Entry
	same := true
	for f, text := range c {
		same = same && e.Content[f] == text
	}
	for f := range before { // a box that this file empties
		same = same && (c[f] != "" || e.Content[f] == "")
	}
	if same && e.Version > 0 {
		return nil
	}
	var locked *ppb.LockedError
	switch err := ppb.Unlocked(im.actor, it); {
	case errors.As(err, &locked):
		im.line("keep", label, locked.Sentence)
		return nil
	case e.Version > 0 && !e.Content.Equal(before):
		name, err := im.nameOf(e.EnteredBy)
		if err != nil {
			return err
		}
		im.line("keep", label, name+" has changed it since: change it by hand")
		return nil
	}
	now, err := ppb.Commit(it, c, im.actor, im.now)
	if err != nil || now.Version == e.Version {
		return err
	}
	now.Editors = e.Editors // an import brings what others have written
	kind := "update"
	if e.Version == 0 {
		kind = "add"
	}
	im.line(kind, label, "")
	return im.putEntry(e, now, "import", "", c)
}
