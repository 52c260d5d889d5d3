package pack

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/text"
)

const licence = "The council says under which licence the data may be used: this package does not."

// title is that of the report with its quarter.
func (p *packer) title() string {
	title := item(p.doc.Plan.Title, "Quarterly performance report")
	if q, err := ppb.ParseQuarter(p.doc.Quarter); err == nil {
		return title + ", " + wording.Lower(q.Label())
	}
	return title
}

// version is the revision that it is.
func (p *packer) version() string { return fmt.Sprintf("%d.0.0", p.doc.SignedOff.Revision) }

// standing is how far the quarter is.
func (p *packer) standing() string {
	s := p.doc.SignedOff
	edition := "This is the " + p.doc.Edition + " edition"
	switch p.doc.Edition {
	case string(ppb.Members):
		edition = "This is the members' edition, which is not for publication"
	case string(ppb.Working):
		edition = "This is the working edition, which is not for publication"
	}
	if s == nil {
		return edition + ". It is not final: the quarter has not been signed off."
	}
	on := s.At
	if at, err := time.Parse(time.RFC3339, on); err == nil {
		on = wording.Date(rag.DateOf(at))
	}
	return fmt.Sprintf("%s, revision %d, as it was signed off by %s on %s.", edition, s.Revision, s.Name, on)
}

// readme adds the page that explains the package: Markdown that reads as text.
func (p *packer) readme() error {
	heading := func(id, words string) doc.Heading { return doc.Heading{Level: 2, ID: id, Text: words} }
	blocks := []doc.Block{
		doc.Plain(p.standing(), licence, "The figures, ratings and words are those of the report that the council's board receives."),
		heading("files", "Files"), p.fileList(),
		heading("symbols", "Symbols"),
		doc.Plain("Where there is no number or day, one of these letters stands in its place. The printed report has the same in square brackets."),
		doc.List{
			{Term: withheld, Text: "withheld: suppressed to protect people's confidentiality, or not for publication"},
			{Term: missing, Text: "not available"}, {Term: none, Text: "not applicable"},
		},
		doc.Plain("The column shorthand says more of a value. A value without any says: No shorthand."),
		p.shorthandList(),
		heading("withheld", "What is withheld"),
	}
	blocks = append(blocks, p.withheldList()...)
	blocks = append(blocks, heading("places", "Places"),
		doc.Plain("The data is of one place, the council. A plan holds its name and no code of it, of its region or country: the codes are x, "+
			"not available. Who publishes the data can put the codes of the Office for National Statistics in their place."),
		heading("checking", "Checking"),
		doc.Plain("datapackage.json describes each CSV by the Frictionless specifications of Data Package and Table Schema, version 1, "+
			"with the SHA-256 of each. quarter.json is valid by quarter.schema.json (JSON Schema, draft 2020-12). The CSV files are UTF-8 as RFC 4180 has it. They are for programs: "+
			"a spreadsheet may run a text that begins with =, +, - or @, so open the export csv there."))
	for i := range p.files {
		f := &p.files[i]
		blocks = append(blocks, heading("file-"+fmt.Sprint(i), f.name), doc.Plain(f.title+"."))
		if f.says != "" {
			blocks = append(blocks, doc.Plain(f.says))
		}
		blocks = append(blocks, p.columnList(i))
	}
	d := doc.New(doc.Document{Title: p.title(), Subtitle: item(p.doc.Plan.Council, "A council") + ". A data package.", Lang: "en-GB", Blocks: blocks})
	_, _, err := p.add("README.md", func(to *bufio.Writer) error { return text.Write(to, d) })
	return err
}

// columnList are the columns of a file, where no file before it has the same.
func (p *packer) columnList(at int) doc.Block {
	f := &p.files[at]
	same := func(other file) bool {
		return slices.EqualFunc(other.columns, f.columns, func(a, b column) bool { return a.name == b.name && a.label == b.label && a.says == b.says })
	}
	if i := slices.IndexFunc(p.files[:at], same); i >= 0 {
		return doc.Plain("Its columns are those of " + p.files[i].name + ".")
	}
	var list doc.List
	for k := range f.columns {
		c := &f.columns[k]
		list = append(list, doc.Term{Term: c.name, Text: strings.TrimPrefix(c.label+". ", c.name+". ") + c.says})
	}
	return list
}

func (p *packer) fileList() (list doc.List) {
	for i := range p.files {
		f := &p.files[i]
		list = append(list, doc.Term{Term: f.name, Text: fmt.Sprintf("%s, %s", wording.Lower(f.title), wording.Count(f.rows, "row"))})
	}
	return append(list, doc.List{
		{Term: "quarter.json", Text: "all of the quarter as data, the texts of the report too"},
		{Term: "quarter.schema.json", Text: "what is in quarter.json"},
		{Term: "datapackage.json", Text: "what is in each CSV, for programs"},
	}...)
}

func (p *packer) shorthandList() (list doc.List) {
	for _, letter := range []string{"p", "e", "f", "r", "b"} {
		list = append(list, doc.Term{Term: letter, Text: wording.Flag(letter)})
	}
	return list
}

// withheldList is what this edition has not as it was entered, and why.
func (p *packer) withheldList() []doc.Block {
	var list doc.List
	add := func(ref, key, why string) {
		if why != "" {
			list = append(list, doc.Term{Term: item(ref, key), Text: why})
		}
	}
	d := p.doc
	each(d.Measures, func(m *data.MeasureJSON) { add(m.Ref, m.Key, m.Withheld) })
	each(d.Milestones, func(m *data.MilestoneJSON) { add(m.Ref, m.Key, m.Withheld) })
	each(d.Texts, func(t *data.TextJSON) { add(t.Ref, t.Key, t.Withheld) })
	each(d.Tables, func(t *data.TableJSON) { add(t.Ref, t.Key, t.Withheld) })
	if len(list) == 0 {
		return []doc.Block{doc.Plain("Nothing is withheld in this edition.")}
	}
	return []doc.Block{doc.Plain("These are not as they were entered:"), list}
}

func each[T any](list []T, do func(*T)) {
	for i := range list {
		do(&list[i])
	}
}
