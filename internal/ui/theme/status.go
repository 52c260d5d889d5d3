package theme

import "ppbtui/internal/ui/component/text"

// RAGWidth is the display columns of [Theme.RAG], whatever the glyphs.
const RAGWidth = 7

// The statuses, in the order of the labels.
const (
	red = iota
	amber
	green
	none
	done
	refer
	statuses
)

// label is one status, drawn beforehand in each form.
type label struct {
	sgr               sgr
	cell, short, mark string
	glyph             string
}

// RAG is a status as shape and word in a cell of exactly [RAGWidth] columns,
// tinted: "■ RED  ". status is one of red, amber, green, none, done and refer
// (to comment);
// anything else is drawn as none. ASCII has no room for shape and word in
// seven columns, so there the word stands in brackets: "[AMBER]".
func (t *Theme) RAG(status string) string {
	if unmarked(status) {
		return text.Pad(status, RAGWidth)
	}
	return t.status[index(status)].cell
}

// unmarked are the words that stand in the place of a status where there is none: what the item is.
func unmarked(status string) bool { return status == "text" || status == "table" }

// RAGShort is a status as shape and word, tinted and not padded: "▲ AMBER",
// in ASCII "[A] AMBER" (nine columns at most).
func (t *Theme) RAGShort(status string) string {
	if unmarked(status) {
		return status
	}
	return t.status[index(status)].short
}

// RAGGlyph is the shape alone, not tinted: one column, in ASCII "[R]".
func (t *Theme) RAGGlyph(status string) string { return t.status[index(status)].glyph }

// RAGMark is one column of a row where one mark is one item, tinted: the
// shape, in ASCII its letter.
func (t *Theme) RAGMark(status string) string { return t.status[index(status)].mark }

// Tint gives s the colours of a status and nothing else.
func (t *Theme) Tint(status, s string) string { return t.status[index(status)].sgr.wrap(s) }

func index(status string) int {
	switch status {
	case "red":
		return red
	case "amber":
		return amber
	case "green":
		return green
	case "done":
		return done
	case "refer":
		return refer
	}
	return none
}

// labels draws every status once. The table is in the package's rules: green,
// none and done are plain, because a green fill cannot be told from an amber
// one by those who do not see red.
func labels(opts Options) [statuses]label {
	words := [statuses]string{"RED", "AMBER", "GREEN", "NONE", "DONE", "REFER"}
	shapes := [statuses]string{"■", "▲", "●", "□", "√", "□"}
	letters := [statuses]string{"R", "A", "G", "-", "x", "-"}
	said := [statuses]string{"Red", "Amber", "Green", "no colour", "done", "refer to comment"}
	var out [statuses]label
	for i := range out {
		l := label{sgr: tint(i, opts)}
		body := shapes[i] + " " + words[i]
		short, mark := body, shapes[i]
		l.glyph = shapes[i]
		if opts.Glyphs == Words {
			word := said[i]
			out[i] = label{cell: word, short: word, mark: word, glyph: word}
			continue
		}
		if opts.Glyphs == ASCII {
			l.glyph = "[" + letters[i] + "]"
			body, short, mark = "["+words[i]+"]", l.glyph+" "+words[i], letters[i]
		}
		l.cell = l.sgr.wrap(body) + text.Spaces(RAGWidth-text.Width(body))
		l.short = l.sgr.wrap(short)
		l.mark = l.sgr.wrap(mark)
		out[i] = l
	}
	return out
}
