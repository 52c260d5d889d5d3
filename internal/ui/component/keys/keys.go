// Package keys turns key presses into what an editing box does, so that the
// one-line field and the many-line editor answer to the same keys. Keys that
// terminals eat or merge (Alt with arrows, Ctrl+B, Ctrl+Shift with anything)
// and keys the whole program uses mean nothing here.
package keys

import tea "charm.land/bubbletea/v2"

// Action is what a key does in a box.
type Action int

const (
	Nothing Action = iota // not a key of a box: pass it on
	Insert                // the text of the key
	NewLine
	Left
	Right
	WordLeft
	WordRight
	Up
	Down
	PageUp
	PageDown
	LineStart
	LineEnd
	TextStart
	TextEnd
	Backspace
	Delete
	DeleteWord      // the word before the cursor
	DeleteWordAfter // the word after it
	DeleteToEnd     // of the line
	DeleteToStart   // of the line
	Undo
	Redo
)

// held are the modifiers people hold on purpose; the locks do not count.
const held = tea.ModShift | tea.ModAlt | tea.ModCtrl | tea.ModMeta | tea.ModHyper | tea.ModSuper

// Of is the action of a key press.
func Of(k tea.KeyPressMsg) Action {
	mod := k.Mod & held
	if k.Text != "" {
		// AltGr arrives as Ctrl+Alt and types characters; either alone does not.
		if m := mod &^ tea.ModShift; m == 0 || m == tea.ModCtrl|tea.ModAlt {
			return Insert
		}
	}
	switch mod {
	case tea.ModCtrl:
		return ctrl(k.Code)
	case 0, tea.ModShift:
		return bare(k.Code)
	}
	return Nothing
}

func bare(code rune) Action {
	switch code {
	case tea.KeyEnter, tea.KeyKpEnter:
		return NewLine
	case tea.KeyLeft, tea.KeyKpLeft:
		return Left
	case tea.KeyRight, tea.KeyKpRight:
		return Right
	case tea.KeyUp, tea.KeyKpUp:
		return Up
	case tea.KeyDown, tea.KeyKpDown:
		return Down
	case tea.KeyPgUp, tea.KeyKpPgUp:
		return PageUp
	case tea.KeyPgDown, tea.KeyKpPgDown:
		return PageDown
	case tea.KeyHome, tea.KeyKpHome, tea.KeyFind:
		return LineStart
	case tea.KeyEnd, tea.KeyKpEnd, tea.KeySelect:
		return LineEnd
	case tea.KeyBackspace:
		return Backspace
	case tea.KeyDelete, tea.KeyKpDelete:
		return Delete
	}
	return Nothing
}

func ctrl(code rune) Action {
	switch code {
	case 'a':
		return LineStart
	case 'e':
		return LineEnd
	case 'w', tea.KeyBackspace:
		return DeleteWord
	case 'k':
		return DeleteToEnd
	case 'u':
		return DeleteToStart
	case 'd':
		return Delete
	case 'h': // what Backspace sends from some terminals
		return Backspace
	case 'j': // a line feed in text sent without bracketed paste
		return NewLine
	case 'z':
		return Undo
	case 'y':
		return Redo
	case tea.KeyLeft, tea.KeyKpLeft:
		return WordLeft
	case tea.KeyRight, tea.KeyKpRight:
		return WordRight
	case tea.KeyHome, tea.KeyKpHome:
		return TextStart
	case tea.KeyEnd, tea.KeyKpEnd:
		return TextEnd
	case tea.KeyDelete, tea.KeyKpDelete:
		return DeleteWordAfter
	}
	return Nothing
}
