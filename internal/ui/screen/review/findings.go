package review

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// findings are what was found of the item, what nobody answered first.
func (r row) findings() []finding.Finding { return finding.InBook(r.of.book, r.item) }

// everything is more findings than an item has.
const everything = 1 << 20

// checks adds what was found of an item under a heading that counts it, with the answers; most of those without one.
func (q *Queue) checks(d *sheet.Sheet, r row, most int) {
	all := r.findings()
	if len(all) == 0 {
		return
	}
	d.Section("Checks", finding.Count(all))
	q.addFindings(d, all, most)
}

// addFindings adds findings: of those that nobody answered so many, and where all are asked for the answered ones with who said why.
func (q *Queue) addFindings(d *sheet.Sheet, all []finding.Finding, most int) {
	listed := 0
	for i := range all {
		f := &all[i]
		if listed == most || f.Answered && most != everything {
			break
		}
		listed++
		d.Hang(f.Mark()+" ", theme.Neutral(f.Sentence()))
		if f.Answered {
			d.Hang("  ", theme.NeutralBlock(f.AnsweredBy(q.book().NameOf)))
		}
	}
	answered := finding.Answers(all)
	if rest := finding.Rest(len(all)-answered-listed, answered); listed < len(all) && rest != "" {
		d.Para(wording.Stop("and " + rest))
	}
}

// words adds the commentary, with the words marked that were found something of.
func (q *Queue) words(d *sheet.Sheet, r row) {
	shown, own := q.written(r.item), r.item.Entry.Content[ppb.FieldCommentary]
	d.Marked(shown, finding.Words(r.findings(), own, shown), q.env.Theme.Underline)
}
