package command

import (
	"testing"

	"ppbtui/internal/ppb"
)

func TestFlagsInTheHistoryAreWords(t *testing.T) {
	if got := (historyWords{}).text(string(ppb.FieldFlags), "e,r"); got != "estimated, revised" {
		t.Errorf("%q", got)
	}
}
