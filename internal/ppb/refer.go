package ppb

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// ReferRAG is what the box of the published RAG holds where no colour fits the row: no colour is printed, the words are, and
// the commentary has to say how it stands. (The 2024/25 quarter 4 overview: P2.1, P10.2, P10.3, P10.5.)
const ReferRAG = "refer"

// ReferWords are printed in the colour's place.
const ReferWords = "Refer to comment"

// refer has the words stand in the colour's place. What was computed stays as the working; a reason may be given, and the
// commentary is the one that is asked for.
func (rd *reader) refer() {
	r := &rd.r
	r.Published, r.Refer = rag.None, true
	if rd.it.Milestone != nil {
		return
	}
	r.Judged, r.ByPart, r.Reason = r.Computed != rag.None, false, trimBlank(rd.c[FieldReason])
	note := r.Overruled() + "."
	if r.Reason != "" {
		note += " Reason: " + r.Reason
	}
	r.Paragraph = note + " " + r.Paragraph
	r.Trace = append(r.Trace, note)
}

// Colour is what is published, in words: a colour, none, or that the commentary says it.
func (r *Reading) Colour() string {
	if r.Refer {
		return ReferWords
	}
	return wording.Colour(r.Published)
}

// Shown is the name of what is published: green, amber, red, none or refer.
func (r *Reading) Shown() string {
	if r.Refer {
		return ReferRAG
	}
	return r.Published.String()
}

// Overruled sets what is published beside what was computed: "Amber by judgement; computed Red", "Refer to comment; computed
// Red".
func (r *Reading) Overruled() string {
	switch {
	case !r.Refer:
		return wording.Judgement(r.Published, r.Computed)
	case r.Computed == rag.None:
		return ReferWords
	}
	return ReferWords + "; computed " + wording.Colour(r.Computed)
}
