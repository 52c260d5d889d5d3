package tabular

import "strings"

// ParseBlock reads cells as they are copied from a spreadsheet: lines of cells with tabs between them, where Excel and
// LibreOffice put a cell that has a tab, a line end or a quote in it between quotes and double those that it has. A quote
// that is not closed at a cell's end is text like any other. Rows may differ in length; no text is no rows.
func ParseBlock(text string) [][]string {
	var rows [][]string
	var row []string
	for text != "" {
		cell, end := cutCell(text)
		row = append(row, cell)
		switch text = text[end:]; {
		case text == "":
		case text[0] == '\t':
			if text = text[1:]; text != "" {
				continue
			}
			row = append(row, "")
		default:
			text = strings.TrimPrefix(text, "\r")
			text = strings.TrimPrefix(text, "\n")
		}
		rows, row = append(rows, row), nil
	}
	return rows
}

// cutCell is the cell at the beginning of a text, and where what follows begins: at a tab, a line end or the text's end.
func cutCell(text string) (cell string, end int) {
	if strings.HasPrefix(text, `"`) {
		if cell, end, ok := cutQuoted(text); ok {
			return cell, end
		}
	}
	if end = strings.IndexAny(text, "\t\r\n"); end < 0 {
		end = len(text)
	}
	return text[:end], end
}

// cutQuoted is a cell between quotes. ok is false where they do not close right before a tab, a line end or the text's end.
func cutQuoted(text string) (cell string, end int, ok bool) {
	rest := text[1:]
	for {
		at := strings.IndexByte(rest, '"')
		if at < 0 {
			return "", 0, false
		}
		rest = rest[at+1:]
		if !strings.HasPrefix(rest, `"`) {
			break
		}
		rest = rest[1:]
	}
	if rest != "" && !strings.ContainsRune("\t\r\n", rune(rest[0])) {
		return "", 0, false
	}
	end = len(text) - len(rest)
	cell = strings.ReplaceAll(text[1:end-1], `""`, `"`)
	return strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n"), end, true
}
