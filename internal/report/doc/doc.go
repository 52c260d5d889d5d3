// Package doc is a report as a document: what every page-like format (HTML, Word, PDF, Markdown and plain text) prints.
// It knows neither measures nor formats.
//
// New cleans every text that goes in, so a renderer may rely on it: no control character, no mark that reorders text.
package doc

// Document is a whole report.
type Document struct {
	Title    string
	Subtitle string
	Lang     string // "en-GB"
	Notice   []Line // what stands above everything, such as "Not final"; empty on a final report
	Marking  string // the notice in two words, for page margins
	Blocks   []Block

	Watermark string   // across every page of an edition that is not for publication; else empty
	Crest     *Picture // stands over the title, where the council has one
}

// Picture is a picture as PNG.
type Picture struct {
	PNG        []byte
	Wide, High int // of the PNG, in pixels
	Alt        string
}

// Block is a Heading, a Prose, a List, a Table, a Chart or Stacks.
type Block interface{ block() }

// Heading starts a section. Levels are 2 (section) to Deepest; ID is unique in the document.
type Heading struct {
	Level int
	ID    string
	Text  string
	Page  bool // it begins a page where there are pages
}

// Deepest is the lowest level of a heading.
const Deepest = 6

// Prose is running text.
type Prose []Para

// Para is one paragraph. Number is printed before it ("1.1") where it has one. Bullet makes it an item of a list.
type Para struct {
	Number string
	Bullet bool
	Link   string   // id that its text leads to, where it does
	Table  *Typed   // in place of lines: a small table of the text
	Lines  []string // line ends as typed are kept
}

// Typed is a table as somebody typed it into a text. The first cell of a row is the row's header.
type Typed struct {
	Heads   [][]Head // one row or two
	Columns []string // the columns' headers in one row, for who has no other
	Rows    [][]string
}

// Head is a cell of the header, with how many columns and rows it stands over.
type Head struct {
	Text       string
	Cols, Rows int
}

// List is a list of terms with what they mean.
type List []Term

// Term is one row of a List. The mark stands before the term where it has one. File is a file that the text names, where the
// document has it whole: a format that can hand files out hands it out there.
type Term struct {
	Mark Mark
	Term string
	Text string
	File *File
}

// File is a file as it was given, under its own name.
type File struct {
	Name string
	Data []byte
}

// Table has one header row, and a Sheet a second one over it where columns have groups. Each row is a group: its cells, and the
// details that belong to it, never apart from it.
type Table struct {
	Caption string
	Sheet   bool // of figures that are added up, or of texts: rows have kinds, and no details
	Columns []Column
	Rows    []Row
}

// Column is a column's header. Share is its part of the width, in per cent; 0 leaves it to the renderer.
type Column struct {
	Text    string
	Group   string // of a Sheet: what stands over this column and its neighbours
	Unit    string // of a Sheet: what its numbers are, such as "£'000"
	Share   int
	Numeric bool
}

// RowKind says what a row of a Sheet is.
type RowKind uint8

// The kinds. A SumRow is set off by weight; its first cell says so in words.
const (
	PlainRow   RowKind = iota
	HeadingRow         // its first cell stands over the rows that follow
	SumRow
)

// Row is one row of a table. The first cell is the row's header.
type Row struct {
	Kind    RowKind
	ID      string // unique in the document, or empty
	Cells   []Cell
	Details []Detail
}

// Cell is the lines of a cell.
type Cell []Line

// Line is one line of a cell: a mark, a text, or a label with either.
type Line struct {
	Label string // such as a part's name; a colon is added
	Mark  Mark
	Text  string
	Link  string // id that its text leads to, where it does; of a quiet line a way back, which a format without links leaves out
	Quiet bool   // less important than the line above: printed smaller
}

// Detail is labelled text below a row: commentary, responsible officers. A trend may stand under it.
type Detail struct {
	Label string
	Prose Prose
	Trend *Trend
}

// Trend is a number from time to time as bars, the oldest first. Alt says in words all that it shows.
type Trend struct {
	Caption string
	Alt     string
	Points  []Point
}

// Span is how far the bars of a Trend go.
const Span = 1000

// Point is one line of a Trend.
type Point struct {
	Break    string // why it is not to be compared with those before it; empty where it is
	Label    string // when: "Q2 2023/24"
	Text     string // the number, or in words why there is none
	Number   bool   // it is one
	Expected string // of the target by then; may be empty
	From, To int    // of Span, what the bar covers; nothing where they are the same
	Aim      int    // of Span, where what was expected stands; negative where it does not
}

// Chart is the numbers of one column of a table as bars, in its order. Alt says in words all that it shows.
type Chart Trend

// Bar is one part of a Stack, of so many.
type Bar struct {
	Mark  Mark
	Label string
	N     int
}

// Stacks is a bar for each of several things, made of parts: how many of an objective's measures are Green, Amber and Red. Alt says in
// words all that it shows. All bars have one scale.
type Stacks struct {
	Caption string
	Alt     string
	Rows    []Stack
}

// Stack is one bar of Stacks: its parts in order, those of nothing left out.
type Stack struct {
	Label string
	Parts []Bar
}

func (Heading) block() {}
func (Prose) block()   {}
func (List) block()    {}
func (Table) block()   {}
func (Chart) block()   {}
func (Stacks) block()  {}
