package ppb

import (
	"strings"

	"ppbtui/internal/tabular"
)

var ruleTemplateLeft = CheckRule{
	Name: "template_left", Doc: "an instruction or a gap of a template that nobody has filled: “insert figure here”, “xxx”, “[date]”",
	Reads: ReadsText | ReadsWords, Shown: AtText,
	Fails:  Example{Kind: TextItem, Title: "Key decisions", Commentary: "Please describe what members decided."},
	Passes: Example{Kind: TextItem, Title: "Key decisions", Commentary: "Members agreed the new school transport policy."},
	entry:  (*checker).templateLeft,
}

// templateLeft looks for what a template says to who fills it, in every text that is typed: the commentary, a title, the words of a
// table's cells.
func (c *checker) templateLeft() {
	for _, f := range c.wordBoxes() {
		if left := c.leftIn(f); left != "" {
			c.warnAt(left, "“%s” reads as a template's instruction: write what it asks for, or take it out", left)
		}
	}
}

// wordBoxes are the filled boxes that hold words, in the order of the item.
func (c *checker) wordBoxes() (out []Field) {
	for i := range fieldSpecs {
		s := &fieldSpecs[i]
		if (s.Kind == KindLine || s.Kind == KindWords) && s.has(c.it.Kind()) && c.c[s.Field] != "" {
			out = append(out, s.Field)
		}
	}
	if c.it.Grid == nil {
		return out
	}
	for _, column := range c.r.Table.Columns {
		if column.Kind != tabular.Text {
			continue
		}
		for _, row := range c.r.Table.Rows {
			if f := CellField(row.Code, column.Code); c.c[f] != "" {
				out = append(out, f)
			}
		}
	}
	return out
}

// leftIn is what of a box is a template's. A text that the reading before looked through is not looked through again: in a table
// there are many, and one of them changes.
func (c *checker) leftIn(f Field) string {
	text := c.c[f]
	left, known := "", false
	if c.was != nil {
		left, known = c.was.left[text]
	}
	if !known {
		words := c.words
		if f != FieldCommentary || !c.it.Rated() { // of which the commentary is not cut
			words = cutText(text)
		}
		left = leftOver(text, words)
	}
	if c.it.Grid != nil { // the others are not read on
		if c.r.left == nil {
			c.r.left = map[string]string{}
		}
		c.r.left[text] = left
	}
	return left
}

// leftOver is what of a text is a template's, or nothing.
func leftOver(text string, words []word) string {
	if prompt := bracketPrompt(text); prompt != "" {
		return prompt
	}
	for i := range words {
		if left := gapAt(words, i); left != "" {
			return left
		}
		if i == 0 || words[i-1].sentence != words[i].sentence {
			if left := toldToDo(words, i); left != "" {
				return left
			}
		}
	}
	return ""
}

// gapAt is a stand-in for something that is still to come.
func gapAt(words []word, i int) string {
	w := &words[i]
	next := func(list ...string) bool { return i+1 < len(words) && words[i+1].any(list...) }
	switch {
	case w.kind != plainWord:
		return ""
	case w.any("tbc", "tba", "tbd"), len(w.text) > 1 && strings.Trim(w.text, "x") == "":
		return w.text
	case w.is("lorem") && next("ipsum"), w.any("text", "figure", "date", "name", "commentary", "update") && next("here"), w.is("update") && next("needed", "required"):
		return joinWords(words[i : i+2])
	case w.is("to") && next("be") && i+2 < len(words) && words[i+2].any("inserted", "completed", "added") && i+3 < len(words) && words[i+3].any("here", "by"):
		return joinWords(words[i : i+4])
	case w.is("delete") && next("as") && i+2 < len(words) && words[i+2].any("appropriate", "applicable", "necessary"):
		return joinWords(words[i : i+3])
	}
	return ""
}

// toldToDo is a sentence that tells its writer what to write, or asks it of them, as far as it takes to know it.
func toldToDo(words []word, i int) string {
	end := i
	for end < len(words) && (words[end].sentence == words[i].sentence || abbreviated(words, end)) {
		end++
	}
	asked := words[i].any("what", "what's", "what’s", "whats", "which", "how", "why", "who")
	for n := i; n < end; n++ {
		w := &words[n]
		switch {
		case n == i && w.is("insert"), n == i+1 && words[i].is("please") && templateVerb(w), n > i && w.is("here") && templateVerb(&words[i]),
			asked && abbreviated(words, n), asked && n > i+1 && w.clause != words[n-1].clause && w.any("what", "what's", "what’s", "whats", "how", "why", "who"):
			return joinWords(words[i:min(end, max(n+1, i+4))])
		}
	}
	return ""
}

// abbreviated reports whether a word belongs to "i.e." or "e.g.", whose points end no sentence, or follows one.
func abbreviated(words []word, i int) bool {
	pair := func(n int) bool {
		return n >= 0 && n+1 < len(words) && (words[n].is("i") && words[n+1].is("e") || words[n].is("e") && words[n+1].is("g"))
	}
	return words[i].any("ie", "eg") || pair(i) || pair(i-1) || pair(i-2)
}

// templateVerb reports whether a word is one by which templates tell people what to do.
func templateVerb(w *word) bool {
	return w.any("add", "complete", "delete", "describe", "detail", "enter", "explain", "fill", "give", "include", "insert", "list", "outline",
		"provide", "say", "state", "summarise", "type", "update", "write")
}

// bracketPrompt is a square bracket that stands for something: one that begins with what to do, or is the name of what is missing. The
// shorthand of one letter, and notes, are none.
func bracketPrompt(text string) string {
	for {
		from := strings.IndexByte(text, '[')
		if from < 0 {
			return ""
		}
		text = text[from:]
		to := strings.IndexByte(text, ']')
		if to < 0 {
			return ""
		}
		words := cutText(text[1:to])
		if len(words) > 0 && (templateVerb(&words[0]) || words[0].any("please", "your") ||
			words[len(words)-1].any("amount", "date", "figure", "name", "number", "officer", "percentage", "here", "quarter", "reason", "team")) {
			return text[:to+1]
		}
		text = text[to+1:]
	}
}
