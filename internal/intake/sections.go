package intake

import (
	"errors"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

func (r *reader) sections(rows []row) {
	r.under = map[string]ppb.Section{}
	seen := map[string]int{}
	for _, s := range r.held.Sections {
		r.under[s.Code] = s
	}
	for _, w := range rows {
		if was, there := r.under[w.get("code")]; there {
			w.otherwise(SectionCells(was))
		}
		s := ppb.Section{
			Code: w.get("code"), Parent: w.get("parent"), Title: w.get("title"), About: w.get("about"), Department: w.get("department"),
			Kind: choice(w, "kind", ppb.TextSection, oneOf("kind of section", ppb.SectionKinds())),
		}
		if w.get("numbering") != "" {
			s.Numbering = choice(w, "numbering", ppb.Numbered, oneOf("way of numbering", ppb.Numberings()[1:]))
		}
		if r.codes[s.Code] {
			w.bad("code", "is an objective's code: give the section another")
		}
		if w.first(seen, "code", s.Code) {
			r.out.Sections = append(r.out.Sections, s)
		}
	}
	for _, s := range r.out.Sections {
		r.under[s.Code] = s
	}
	all := slices.Clone(r.out.Sections)
	for _, s := range r.held.Sections {
		if seen[s.Code] == 0 {
			all = append(all, s)
		}
	}
	for _, p := range ppb.SectionsWrong(all) {
		for _, w := range rows {
			if w.get("code") == p.Code {
				w.bad(p.Column, "%s", p.Text)
			}
		}
	}
}

// oneOf reads a word that is one of these.
func oneOf[T ~string](what string, words []T) func(string) (T, error) {
	return func(s string) (T, error) {
		if slices.Contains(words, T(s)) {
			return T(s), nil
		}
		names := make([]string, len(words))
		for i, w := range words {
			names[i] = string(w)
		}
		return "", errors.New("is not a " + what + ": use one of " + strings.Join(names, " "))
	}
}

// section reads the code of a section that holds items of its own.
func (r *reader) section(w row, of ppb.ItemKind) string {
	code := w.get("section")
	s, ok := r.under[code]
	switch {
	case !ok && !r.unread["sections.csv"]:
		w.bad("section", "there is no such section: add it %s", r.first("sections.csv"))
	case ok && !s.Kind.Takes(of):
		w.bad("section", "is of the kind %s, which holds no %s", s.Kind, of)
	}
	return code
}

func (r *reader) texts(rows []row) {
	occupied := r.heldOther(ppb.TextItem)
	for _, w := range rows {
		checkRef(w)
		key := r.counts.next(w, occupied)
		if held := r.items.byKey[key]; held != nil && held.Text != nil {
			w.otherwise(textCells(held))
		}
		r.out.Texts = append(r.out.Texts, ppb.Text{
			Key: key, Ref: w.get("ref"), Title: w.get("title"), Standing: w.oneOf("standing", "no", "yes") == 1,
			Section: r.section(w, ppb.TextItem),
		})
		if text := w.get("text"); text != "" {
			r.brings(key, ppb.Content{ppb.FieldCommentary: text})
		}
		r.attaches(w, key)
		r.retires(w, key, ppb.RetiredItem)
	}
}

// attaches reads the file that goes with an attachment.
func (r *reader) attaches(w row, key string) {
	name := w.get("file")
	section, ok := r.under[w.get("section")]
	switch {
	case name == "":
		return
	case ok && section.Kind != ppb.AttachmentSection:
		w.bad("file", "goes with a text of a section of kind attachment only: leave it empty")
		return
	case r.fsys == nil:
		w.bad("file", "comes with an import alone: use `ppbtui set %s --file FILE`", key)
		return
	}
	data, err := r.uploaded(name)
	if err != nil {
		w.bad("file", "%s", err)
		return
	}
	up := ppb.Upload{Name: name, Data: data}
	if _, problem := ppb.NewFile(up, "", ppb.Date{}); problem != "" {
		w.bad("file", "cannot be attached: %s", problem)
	}
	if r.out.Uploads == nil {
		r.out.Uploads = map[string]ppb.Upload{}
	}
	r.out.Uploads[key] = up
}

// brings has an item begin with what is in its boxes.
func (r *reader) brings(key string, c ppb.Content) {
	if r.out.Contents == nil {
		r.out.Contents = map[string]ppb.Content{}
	}
	r.out.Contents[key] = c
}

// charts looks, once the tables are known, whether those are there that charts draw.
func (r *reader) charts(rows []row) {
	for _, w := range rows {
		if w.get("kind") != string(ppb.ChartSection) || r.unread["tables.csv"] {
			continue
		}
		about := ppb.Section{Kind: ppb.ChartSection, About: w.get("about")}
		if text := ppb.ChartWrong(about, func(key string) *ppb.Grid { return r.tables[key] }); text != "" {
			w.bad("about", "%s", text)
		}
	}
}
