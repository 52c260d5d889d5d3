package view

import (
	"cmp"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/cells"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawPassage is what of a text stands above its words: the file that goes with it, and the title that it is printed under.
func (v *View) drawPassage(p *form.Page) {
	v.drawn.result = len(p.Lines)
	if v.Item().TakesFile() {
		v.drawFile(p)
	}
	b := v.box(ppb.FieldTitle)
	if !v.form.Shows(b) {
		return
	}
	if p.W >= narrowW {
		p.Add("")
	}
	v.form.Row(p, b, len(" "+b.Label)+2)
}

// drawFile is the file of an attachment, or how one is attached: that is done where the file is, and not on this page.
func (v *View) drawFile(p *form.Page) {
	key := strings.ReplaceAll(v.Item().Key(), " ", "-")
	if p.W >= narrowW {
		p.Add("")
	}
	named := func(label, words string) {
		lead := text.Pad(" "+label, fileLabel)
		if v.theme().Spoken() {
			lead = cmp.Or(label, "Or") + ": "
		}
		p.Hanging(lead, words)
	}
	f, ok := v.Content().File()
	if ok {
		named("File", theme.Neutral(f.Said()))
		named("Attached", theme.Neutral(v.Book().AttachedWords(v.Content())))
		if !v.theme().Spoken() { // it is long to hear: F4 has it
			named("SHA-256", f.Sum)
		}
		named("Read it", "ppbtui file "+key+" -o NAME, or ssh ppb@HOST file "+key+" > NAME")
	} else {
		named("File", "none: the report prints \"Not supplied\", and the words say why")
	}
	if v.Locked() == "" {
		named(map[bool]string{false: "Attach", true: "Replace"}[ok], "ppbtui set "+key+" --file FILE")
		named("", "ssh ppb@HOST set "+key+" --file - --file-name NAME < FILE")
	}
}

// fileLabel is the columns of what stands before a line about a file.
const fileLabel = 10

// drawComesTo is what a text or a table comes to: how it is printed, what is wrong, and what is to be checked.
func (v *View) drawComesTo(p *form.Page) (findings []Spot) {
	r := v.Reading()
	p.Add("")
	p.Para(theme.Neutral(r.Paragraph))
	v.drawUnready(p)
	findings = v.drawFindings(p)
	if v.Item().Text != nil {
		v.drawPrinted(p)
		return findings
	}
	p.Add("")
	p.Add(v.theme().Section("Marks", "", p.W))
	p.Para(cells.Marks + "  * has changed since it was returned.")
	return findings
}

// drawUnready lists every reason why the item cannot be submitted yet; of one that is locked, what cannot be read in it.
func (v *View) drawUnready(p *form.Page) {
	head, reasons := v.env.Key("Before F9", "Before submit"), v.Unready()
	if v.Locked() != "" || v.TooLate() {
		head, reasons = "Put right", v.Reading().Problems
	}
	if len(reasons) == 0 {
		return
	}
	p.Add("")
	p.Add(v.theme().Section(head, "", p.W))
	for _, is := range reasons {
		p.Hanging(v.lead(" ! "), wording.Sentence(theme.Neutral(v.boxName(is.Field)+": "+is.Text)))
	}
}

// drawPrinted is a text as it is printed: with what follows from the quarter in the place of the words in braces.
func (v *View) drawPrinted(p *form.Page) {
	plan := &v.Book().Plan
	p.Add("")
	p.Add(v.theme().Section("As it is printed", "", p.W))
	if title := v.Item().TextTitle(v.Content()); title != "" {
		p.Para(theme.Neutral(ppb.Filled(plan, title)))
		p.Add("")
	}
	words := theme.NeutralBlock(ppb.Filled(plan, v.Content()[ppb.FieldCommentary]))
	for _, l := range text.Wrap(words, max(p.W-2, 1)) {
		p.Add(" " + strings.TrimRight(l, " "))
	}
	p.Add("")
	p.Para("Words in braces are filled in from the quarter: " + strings.Join(ppb.PeriodWords(), " ") + ".")
}
