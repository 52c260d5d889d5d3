package ppb

// Livery is how a council's report looks beside its words. It belongs to the plan of a quarter: it goes into the next, and what is signed off
// keeps the one that it was signed with. The bytes are kept as those of attachments are.
type Livery struct {
	Crest    File   `json:",omitzero"`  // over the title, as it was given: PNG or SVG
	Drawn    File   `json:",omitzero"`  // the same as the PNG that is printed
	Alt      string `json:",omitempty"` // what the crest shows, for who cannot see it
	Template File   `json:",omitzero"`  // the Word document or template whose styles the Word file takes
}

// Columns of the plan that a file is brought for.
const (
	FieldCrest    Field = "crest"
	FieldCrestAlt Field = "crest_alt"
	FieldTemplate Field = "template"
)

// LiveryFiles are files that are brought for a livery; nil where none is.
type LiveryFiles struct{ Crest, Template *Upload }

// Files are those of the livery, in the order of its fields.
func (l Livery) Files() (out []File) {
	for _, f := range []File{l.Crest, l.Drawn, l.Template} {
		if f != (File{}) {
			out = append(out, f)
		}
	}
	return out
}

// Wrong is what is wrong with the livery: nil where nothing is.
func (l Livery) Wrong() *Problem {
	switch {
	case l.Crest != (File{}) && l.Alt == "":
		return &Problem{FieldCrestAlt, "a crest needs words for who cannot see it: say what it shows, with --crest-alt or in the column crest_alt"}
	case l.Crest == (File{}) && l.Alt != "":
		return &Problem{FieldCrestAlt, "there is no crest that the words are of: bring one, with --crest or in the column crest"}
	}
	return nil
}

// Following is the livery after one: what a crest shows goes with it.
func (l Livery) Following(was Livery) Livery {
	if l.Crest == (File{}) {
		l.Drawn = File{}
		if was.Crest != (File{}) && l.Alt == was.Alt {
			l.Alt = ""
		}
	}
	return l
}

// Text is f as its box has it, empty where there is none.
func (f File) Text() string {
	if f == (File{}) {
		return ""
	}
	return f.String()
}
