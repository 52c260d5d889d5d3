package terminal

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// ByKey has a console send keys as they are pressed and show none of them, as for a line discipline of one's own. shows says whether the console
// showed what is typed before.
func ByKey(in *os.File) (keys io.Reader, shows bool, giveBack func(), err error) {
	was, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, false, nil, err
	}
	return in, true, func() { _ = term.Restore(in.Fd(), was) }, nil
}
