package upkeep

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// sections are a report's, each under none or under another, in any order; the first two take every text and table.
func (d *dice) sections() {
	kinds := []ppb.SectionKind{ppb.TableSection, ppb.TextSection, ppb.ParagraphsSection, ppb.AttachmentSection, ppb.GeneratedSection, ppb.PerformanceSection}
	for i, kind := range kinds[:2+d.IntN(len(kinds)-1)] {
		s := ppb.Section{
			Code: fmt.Sprint("SE", i), Kind: kind, Title: d.words(false), Numbering: oneOf(d, ppb.Numberings()...), Department: d.maybe(d.words(false)),
		}
		if kind == ppb.GeneratedSection {
			s.About = oneOf(d, ppb.Generated()...)
		}
		if i > 0 && d.half() {
			s.Parent = fmt.Sprint("SE", d.IntN(i))
		}
		d.plan.Sections = append(d.plan.Sections, s)
	}
	d.Shuffle(len(d.plan.Sections), func(i, j int) {
		d.plan.Sections[i], d.plan.Sections[j] = d.plan.Sections[j], d.plan.Sections[i]
	})
}

// charts are sections that draw a table, or one of its columns.
func (d *dice) charts() {
	for i, g := range d.plan.Grids {
		if d.half() {
			about := oneOf(d, g.Key, g.Key+"."+g.Columns[0].Code)
			d.plan.Sections = append(d.plan.Sections, ppb.Section{Code: fmt.Sprint("CH", i), Kind: ppb.ChartSection, About: about, Title: d.words(false)})
		}
	}
}

// holding is the code of a section that takes an item of a kind.
func (d *dice) holding(kind ppb.ItemKind) string {
	for {
		if s := oneOf(d, d.plan.Sections...); s.Kind.Takes(kind) {
			return s.Code
		}
	}
}

func (d *dice) text(key string) {
	ref, _, _ := strings.Cut(key, "~")
	d.plan.Texts = append(d.plan.Texts, ppb.Text{
		Key: key, Ref: ref, Section: d.holding(ppb.TextItem), Title: d.maybe(d.words(false)), Standing: d.half(),
	})
}

func (d *dice) grid(key string) {
	ref, _, _ := strings.Cut(key, "~")
	g := ppb.Grid{Key: key, Ref: ref, Section: d.holding(ppb.GridItem), Title: d.words(false), Note: d.maybe(d.words(false))}
	for i := range 1 + d.IntN(4) {
		c := tabular.Column{
			Code: fmt.Sprint("c", i), Label: d.words(false), Group: d.maybe(d.words(false)), Decimals: d.IntN(3), Adverse: d.half(), Adds: d.half(),
			Kind: oneOf(d, tabular.Text, tabular.Money, tabular.MoneyK, tabular.Count, tabular.Percent, tabular.Number, tabular.Progress),
		}
		if !c.Kind.Numeric() {
			c.Adds, c.Adverse, c.Decimals = false, false, 0
		} else if i > 0 && g.Columns[0].Kind.Numeric() && d.half() {
			c.Formula = oneOf(d, "c0 * 2", "(c0 - 1) / 100")
		}
		g.Columns = append(g.Columns, c)
	}
	for i := range d.IntN(5) {
		g.Rows = append(g.Rows, tabular.Row{
			Code: fmt.Sprint("r", i), Label: d.words(false), Role: oneOf(d, tabular.Line, tabular.Heading, tabular.Subtotal, tabular.Net, tabular.Total),
		})
	}
	d.plan.Grids = append(d.plan.Grids, g)
}
