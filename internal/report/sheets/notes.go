package sheets

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// note is one that headings point to, or a shorthand, with what it says.
type note struct{ mark, says string }

// notes is the sheet that explains what is printed in few letters.
func (w *writer) notes() Sheet {
	var all []note
	for i, says := range []string{
		"Figures are numbers in the unit that stands beside them or in the heading. One of the unit per cent is a percentage and no fraction of one: " +
			"93.6 is 93.6 %. A figure shows as many decimals as the report prints; the cell may hold more.",
		"Green: on course to be achieved. Amber: it is uncertain, or too early to say. Red: it will not be achieved without remedial action. " +
			"A responsible officer's judgement may replace the colour that is computed; the reason for it then stands beside both. " +
			"Colours are words here: no cell is coloured.",
		"What the target asks for by the day to which the figure belongs, against which the colour is computed.",
		"The actual of the whole previous year.",
		"Better and worse speak of performance and not of the number: fewer children who enter care is better. " +
			"Up and down stand where neither direction is better.",
	} {
		all = append(all, note{fmt.Sprintf("note %d", i+1), says})
	}
	for _, letter := range strings.Split("p e f r b", " ") {
		says := wording.Capital(wording.Flag(letter))
		if letter == "b" {
			says += ": not comparable with earlier figures"
		}
		all = append(all, note{"[" + letter + "]", says + "."})
	}
	all = append(all,
		note{withheldMark, "Withheld: suppressed to protect people's confidentiality, or not for publication."},
		note{missingMark, "Not available."},
		note{noneMark, "Not applicable."})
	return tableOf("Notes", "Notes and shorthand", nil, []column[note]{
		{"Note or shorthand", middle, func(n *note) Cell { return words(n.mark) }},
		{"What it says", wide, func(n *note) Cell { return words(n.says) }},
	}, all)
}
