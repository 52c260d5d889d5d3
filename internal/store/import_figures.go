package store

import (
	"errors"
	"maps"
	"slices"

	"ppbtui/internal/ppb"
)

// figureKey names a held figure.
type figureKey struct {
	key, part, source string
	period            ppb.Period
}

// earlier keeps the figures of other periods.
func (im *importer) earlier() error {
	was, held := map[figureKey]view{}, map[figureKey]ppb.FigureRow{}
	err := im.eachFigure("", func(f heldFigure) {
		k := figureKey{f.Key, f.Part, f.Source, f.Period}
		was[k], held[k] = figureView(f.FigureRow), f.FigureRow
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
		k := figureKey{f.Key, f.Part, f.Source, f.Period}
		if before, had := held[k]; had && before.Amount == f.Amount && before.Flags == f.Flags {
			f.Replaces = before.Replaces // it is the same once more
		} else if it := im.had[f.Key]; it != nil && it.Measure != nil && f.Replaces == "" {
			f.Replaces = it.InPlaceOf(f)
		}
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
	at, imported, err := im.entered()
	if err != nil {
		return err
	}
	for _, key := range keys {
		it := at[key]
		if it == nil || it.Measure == nil {
			return say("figure of %s: there is no such measure in the plan; nothing was imported", key)
		}
		if err := im.entry("figure", it, ppb.TypedFigures(it.Measure, rows[key]), imported[key]); err != nil {
			return err
		}
	}
	return nil
}

// written makes the words and cells of texts and tables entries, as if they had been typed.
func (im *importer) written() error {
	if len(im.f.Contents)+len(im.f.Uploads) == 0 {
		return nil
	}
	at, imported, err := im.entered()
	if err != nil {
		return err
	}
	contents := map[string]ppb.Content{}
	maps.Copy(contents, im.f.Contents)
	for key, up := range im.f.Uploads {
		it := at[key]
		if it == nil || !it.TakesFile() {
			return say("file of %s: there is no such attachment in the plan; nothing was imported", key)
		}
		box, err := im.attach(it, up)
		if err != nil {
			return err
		}
		contents[key] = contents[key].With(ppb.FieldFile, box)
	}
	for _, key := range slices.Sorted(maps.Keys(contents)) {
		it := at[key]
		if it == nil || it.Rated() {
			return say("words of %s: there is no such text or table in the plan; nothing was imported", key)
		}
		if err := im.entry(it.Kind().String(), it, contents[key], imported[key]); err != nil {
			return err
		}
	}
	return nil
}

// entered are the quarter's items by key, and what the last import put into their entries.
func (im *importer) entered() (at map[string]*ppb.Item, imported map[string]ppb.Content, err error) {
	items, err := im.items(im.f.Plan, "", evenRetired)
	if err != nil {
		return nil, nil, err
	}
	imported = map[string]ppb.Content{}
	err = im.eachImported(im.q, func(key string, c ppb.Content) { imported[key] = c })
	return byKey(items), imported, err
}

// entry puts imported boxes in, unless somebody has the item in hand. before is what the last import put there.
func (im *importer) entry(what string, it *ppb.Item, c, before ppb.Content) error {
	label := what + " " + it.Key() + " " + im.q.String()
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
	im.out.Lines = append(im.out.Lines, ppb.Change{Kind: kind, What: label, Key: it.Key()})
	return im.putEntry(e, now, "import", "", c)
}
