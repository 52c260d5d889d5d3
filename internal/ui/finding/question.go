package finding

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
)

// sameAsReturned is what the first F9 says of an item that was returned and is as it was.
const sameAsReturned = "Nothing has changed since it was returned"

// Question is what the first F9 asks before an item is sent, of which the next sends it: same says that it was returned and is as it was,
// asks is how many findings nobody has answered, and where is what shows them: "F4". Empty where there is nothing to ask. Where there is
// little room it is brief.
func Question(same bool, asks int, where string, brief bool) string {
	are, them := "are", "them"
	if asks == 1 {
		are, them = "is", "it"
	}
	left := fmt.Sprintf("%s to check %s not answered", wording.Count(asks, "thing"), are)
	switch {
	case same && asks > 0 && brief:
		return fmt.Sprintf("Unchanged, %s unanswered. F9 again sends.", wording.Number(asks))
	case same && asks > 0:
		return fmt.Sprintf("%s, and %s. F9 again sends it anyway.", sameAsReturned, left)
	case same:
		return sameAsReturned + ". F9 again sends it anyway."
	case asks > 0 && brief:
		return fmt.Sprintf("%s unanswered: %s. F9 again sends.", wording.Number(asks), where)
	case asks > 0:
		return fmt.Sprintf("%s: %s shows %s. F9 again submits.", left, where, them)
	}
	return ""
}
