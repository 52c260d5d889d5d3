package doc

import (
	"strconv"

	"ppbtui/internal/clean"
)

// New is d with every text cleaned. Documents are made here and nowhere else, so nothing gets past.
func New(d Document) *Document {
	line := clean.Line
	d.Title, d.Subtitle, d.Lang, d.Marking = line(d.Title), line(d.Subtitle), line(d.Lang), line(d.Marking)
	d.Watermark = line(d.Watermark)
	d.Notice = cleanLines(d.Notice)
	if d.Crest != nil {
		crest := *d.Crest
		crest.Alt = line(crest.Alt)
		d.Crest = &crest
	}
	blocks := make([]Block, len(d.Blocks))
	for i, b := range d.Blocks {
		blocks[i] = cleanBlock(b)
	}
	d.Blocks = blocks
	return &d
}

func cleanBlock(b Block) Block {
	line := clean.Line
	switch b := b.(type) {
	case Heading:
		b.Text = line(b.Text)
		return b
	case Prose:
		return cleanProse(b)
	case List:
		out := make(List, len(b))
		for i, t := range b {
			t.Term, t.Text = line(t.Term), line(t.Text)
			if t.File != nil {
				t.File = &File{line(t.File.Name), t.File.Data}
			}
			out[i] = t
		}
		return out
	case Table:
		b.Caption = line(b.Caption)
		cols := make([]Column, len(b.Columns))
		for i, c := range b.Columns {
			c.Text, c.Group, c.Unit = line(c.Text), line(c.Group), line(c.Unit)
			cols[i] = c
		}
		rows := make([]Row, len(b.Rows))
		for i, r := range b.Rows {
			rows[i] = cleanRow(r)
		}
		b.Columns, b.Rows = cols, rows
		return b
	case Stacks:
		b.Caption, b.Alt = line(b.Caption), line(b.Alt)
		stacks := make([]Stack, len(b.Rows))
		for i, r := range b.Rows {
			stacks[i] = Stack{line(r.Label), cleanBars(r.Parts)}
		}
		b.Rows = stacks
		return b
	case Chart:
		return Chart(*cleanTrend((*Trend)(&b)))
	}
	return b
}

func cleanRow(r Row) Row {
	cells := make([]Cell, len(r.Cells))
	for i, c := range r.Cells {
		cells[i] = cleanLines(c)
	}
	details := make([]Detail, len(r.Details))
	for i, d := range r.Details {
		details[i] = Detail{clean.Line(d.Label), cleanProse(d.Prose), cleanTrend(d.Trend)}
	}
	r.Cells, r.Details = cells, details
	return r
}

func cleanBars(in []Bar) []Bar {
	out := make([]Bar, len(in))
	for i, b := range in {
		b.Label = clean.Line(b.Label)
		out[i] = b
	}
	return out
}

func cleanTrend(in *Trend) *Trend {
	if in == nil {
		return nil
	}
	line := clean.Line
	out := &Trend{line(in.Caption), line(in.Alt), make([]Point, len(in.Points))}
	for i, p := range in.Points {
		p.Break, p.Label, p.Text, p.Expected = line(p.Break), line(p.Label), line(p.Text), line(p.Expected)
		out.Points[i] = p
	}
	return out
}

func cleanLines(in []Line) []Line {
	out := make([]Line, len(in))
	for i, l := range in {
		l.Label, l.Text, l.Link = clean.Line(l.Label), clean.Line(l.Text), clean.Line(l.Link)
		out[i] = l
	}
	return out
}

func cleanProse(in Prose) Prose {
	out := make(Prose, len(in))
	for i, p := range in {
		lines := make([]string, len(p.Lines))
		for j, l := range p.Lines {
			lines[j] = clean.Line(l)
		}
		out[i] = Para{clean.Line(p.Number), p.Bullet, clean.Line(p.Link), cleanTyped(p.Table), lines}
	}
	return out
}

func cleanTyped(in *Typed) *Typed {
	if in == nil {
		return nil
	}
	texts := func(in []string) []string {
		out := make([]string, len(in))
		for i, s := range in {
			out[i] = clean.Line(s)
		}
		return out
	}
	out := &Typed{Heads: make([][]Head, len(in.Heads)), Columns: texts(in.Columns), Rows: make([][]string, len(in.Rows))}
	for i, row := range in.Heads {
		out.Heads[i] = make([]Head, len(row))
		for j, h := range row {
			h.Text = clean.Line(h.Text)
			out.Heads[i][j] = h
		}
	}
	for i, row := range in.Rows {
		out.Rows[i] = texts(row)
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }
