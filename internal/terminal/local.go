package terminal

import (
	"context"
	"os"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"
)

// Here runs a model on the terminal that this process was started in until the person leaves it, the context ends (Told),
// the terminal goes (Dropped) or it panics (Failed). The terminal is given back in every case: one that takes no output
// any more is left as it stands, but for its line discipline. The size, the colours and the bytes of o are the terminal's.
func Here(ctx context.Context, in, out *os.File, o Options) (Result, error) {
	keys, giveBack, err := raw(in, out)
	if err != nil {
		return Result{}, err
	}
	defer giveBack()
	o.In, o.Out, o.Profile = keys, out, colorprofile.Detect(out, o.Env)
	o.Width, o.Height, _ = term.GetSize(out.Fd())
	p := New(o)
	measure := func() {
		if w, h, err := term.GetSize(out.Fd()); err == nil {
			p.Resize(w, h)
		}
	}
	defer whenResized(measure)()
	defer context.AfterFunc(ctx, func() { p.End("") })()
	return p.Run(context.WithoutCancel(ctx), nil), nil
}
