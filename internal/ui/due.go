package ui

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// Due is the day a quarter is due, with the days left when long; of a quarter that is signed off, that it is, and nothing of
// days.
func Due(b *ppb.Book, env Env, long bool) string {
	if so := b.SignOff; so != nil {
		if !long {
			return "signed off"
		}
		on := rag.DateOf(so.At.In(env.Clock().Location()))
		return "signed off " + wording.ColumnDate(on, env.Quarter.End().Year) + " by " + theme.Neutral(so.Name)
	}
	d := b.Plan.DueOn
	if d.IsZero() {
		return ""
	}
	on := wording.ColumnDate(d, env.Quarter.End().Year)
	if !long {
		return "due " + on
	}
	return fmt.Sprintf("due %s %s, ", d.Time().Weekday().String()[:3], on) + wording.DaysLeft(rag.DateOf(env.Clock()).Days(d))
}

// Progress is how many of the items that are due are sent: "Done 3 of 9, 33%", which is 100% only where all are.
func Progress(done, total int) string {
	percent := 0
	if total > 0 {
		percent = (done*200 + total) / (2 * total)
		if done < total {
			percent = min(percent, 99)
		}
	}
	return fmt.Sprintf("Done %d of %d, %d%%", done, total, percent)
}
