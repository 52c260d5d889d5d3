// Package tell is a page in words: what plain mode says of it, what may be filled in it and what may be chosen of it. A page that is drawn for
// those who see a screen tells the same to those who hear one, read it in braille, or have it line by line.
//
// A Page is asked for anew before each question and is good until the next message to the page it is of. It knows no terminal, and no page.
package tell

import tea "charm.land/bubbletea/v2"

// Page is what a page says, and takes. The zero value is a page of which nothing is known yet.
type Page struct {
	Facts []string // what there is to know, one fact a line, the most important first
	Live  []string // what follows from what is typed, as it is now: said again, where it has changed, after a box was filled
	Boxes []Box    // what may be filled, in the order in which it is asked for
	List  *List    // what may be chosen; nil: nothing
	Keeps bool     // what is typed is kept at once, as a draft
	At    string   // the box that the last action has led to: it is asked for next; empty: none
	Next  string   // the name of the action that is asked for once the boxes are gone through: "submit"; empty: none
}

// Kind is how a box is filled.
type Kind int

// The kinds.
const (
	Line Kind = iota // one line of text
	Text             // several paragraphs
	One              // one of its choices
	Many             // any number of its choices: the values with commas between them
)

// Box is one thing to fill.
type Box struct {
	Name, Label    string
	Kind           Kind
	Value          string   // as it is stored
	Words          string   // as it is read; empty: nothing is in it
	Values, Labels []string // the choices of One and Many, the one at the same place as the other
	Hint           string   // how it is filled, or what was understood of it
	Problem        string   // what is wrong with it, as a sentence; empty: nothing
	Aside          bool     // it is seldom needed, and filled only where it is asked for
	Fill           func(value string) tea.Cmd
}

// List is what is chosen by number.
type List struct {
	Len    int
	Say    func(i int) string // row i in words, one line
	Key    func(i int) string // which row it is, wherever it stands later; nil: rows do not move
	Choose func(i int)        // has the page's actions be about row i
	Does   string             // the name of the action that is done to the row that is chosen: "open"; empty: the one of Enter
	Find   func(words string) // leaves the rows with these words in the list, "" all of them; nil: it cannot be searched
	Named  func(i int) string // the words by which row i is meant and no other; nil: there are none
	None   string             // what is said where there are no rows
}
