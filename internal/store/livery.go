package store

import (
	"database/sql"

	"ppbtui/internal/livery"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// dressed gives the plan the livery that the files bring, each looked through before it is kept.
func (im *importer) dressed() error {
	is := im.f.Plan.Livery.Following(im.was.Livery)
	if up := im.f.Livery.Crest; up != nil && im.takes(ppb.FieldCrest, "crest", *up, &is.Crest) {
		picture, err := livery.Crest(up.Name, up.Data)
		if err != nil {
			im.refuse(ppb.FieldCrest, "the crest "+up.Name, err)
		} else if err := im.keepLivery(is.Crest, up.Data); err != nil {
			return err
		} else if is.Drawn, err = im.drawn(is.Crest, picture); err != nil {
			return err
		}
	}
	if up := im.f.Livery.Template; up != nil && im.takes(ppb.FieldTemplate, "template", *up, &is.Template) {
		if _, err := livery.ReadTemplate(up.Name, up.Data); err != nil {
			im.refuse(ppb.FieldTemplate, "the template "+up.Name, err)
		} else if err := im.keepLivery(is.Template, up.Data); err != nil {
			return err
		}
	}
	if wrong := is.Wrong(); wrong != nil && len(im.refused) == 0 {
		im.refused = append(im.refused, *wrong)
	}
	if len(im.refused) > 0 { // the schema would say the same, in no words
		return &ppb.RefusedError{Key: "the plan", Action: im.done(), Reasons: im.refused}
	}
	im.f.Plan.Livery = is
	return nil
}

// takes says what a file is that takes a place, and whether it is another than the one there.
func (im *importer) takes(field ppb.Field, what string, up ppb.Upload, place *ppb.File) bool {
	f, problem := ppb.NewFile(up, im.actor.Login, rag.DateOf(im.now))
	if problem != "" {
		im.refused = append(im.refused, ppb.Problem{Field: field, Text: "the " + what + " cannot be taken: " + problem})
		return false
	}
	if f.Same(*place) {
		return false
	}
	*place = f
	return true
}

func (im *importer) refuse(field ppb.Field, what string, err error) {
	im.refused = append(im.refused, ppb.Problem{Field: field, Text: what + " " + err.Error()})
}

// drawn keeps the picture that is made of a crest.
func (im *importer) drawn(of ppb.File, picture []byte) (f ppb.File, err error) {
	f = ppb.File{Name: of.Name + ".png", Size: int64(len(picture)), Sum: sumOf(picture), On: of.On, By: of.By}
	return f, im.keepLivery(f, picture)
}

// keepLivery keeps a file that is not held yet.
func (im *importer) keepLivery(f ppb.File, data []byte) error {
	held, err := im.holdsFile(f)
	if err != nil || held {
		return err
	}
	return im.keepBytes(f, data, im.action == importAction)
}

// compareLiveries looks whether the files are there of which a plan says, or a revision that is signed off.
func (r reader) compareLiveries(held map[string]bool, problem func(string, ...any)) error {
	lost := func(l ppb.Livery, where string) {
		for _, f := range l.Files() {
			if !held[f.Sum] {
				problem("the plan of %s names the file %s, with the hash %s, which is not there", where, f.Name, f.Sum)
			}
		}
	}
	err := r.each(`SELECT quarter, crest, crest_drawn, template FROM plan WHERE crest <> '' OR template <> '' ORDER BY quarter`, nil,
		func(rows *sql.Rows) error {
			var quarter string
			var l ppb.Livery
			err := rows.Scan(&quarter, fileCol(&l.Crest), fileCol(&l.Drawn), fileCol(&l.Template))
			if err == nil {
				lost(l, quarter)
			}
			return err
		})
	if err != nil {
		return err
	}
	return r.each(`SELECT quarter || '.' || revision, body FROM frozen WHERE key = '' AND body LIKE '%"Livery":%' ORDER BY quarter, revision`, nil,
		func(rows *sql.Rows) error {
			var revision, body string
			err := rows.Scan(&revision, &body)
			if head, unread := thawHead([]string{body}); err == nil && unread == nil {
				lost(head.Plan.Livery, revision)
			}
			return err
		})
}
