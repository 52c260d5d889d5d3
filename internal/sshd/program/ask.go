package program

import (
	"context"
	"time"
)

// Question is asked of the terminal before the program starts, on the screen that the person came from.
type Question struct {
	Text  string            // what to send
	Erase string            // what takes it away again, answered or not
	Wait  time.Duration     // how long the terminal may take
	Feed  func([]byte) bool // takes what came and reports whether the answer is complete
	Rest  func() []byte     // what came beside the answer: keys
	Then  func()            // once it is over
}

// ask asks, and returns the keys that were pressed meanwhile.
func (p *Program) ask(ctx context.Context, q *Question) []byte {
	if q == nil {
		return nil
	}
	p.out.write([]byte(q.Text))
	late := time.NewTimer(q.Wait)
	defer late.Stop()
	for waiting := true; waiting && !p.over; {
		select {
		case b, ok := <-p.in:
			if !ok {
				p.end(Dropped)
				break
			}
			waiting = !q.Feed(b)
		case err := <-p.out.free:
			if p.out.busy = false; err != nil {
				p.end(Dropped)
			}
		case <-late.C:
			waiting = false
		case s := <-p.told:
			p.tell(s)
		case <-ctx.Done():
			p.end(Dropped)
		}
	}
	if p.over {
		return nil
	}
	p.erase = q.Erase
	q.Then()
	return q.Rest()
}
