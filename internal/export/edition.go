package export

import (
	"context"
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// Edition is a quarter as it can be exported: as it stands while it is open, or as one of its revisions has it.
type Edition struct {
	Quarter  ppb.Quarter
	Revision int          // as Ask has it: 0 where there is no other
	SignOff  *ppb.SignOff // nil: as it stands
	Items    int
}

// Lister is what is needed of the store to say which there are.
type Lister interface {
	HeldQuarters(ctx context.Context) ([]ppb.Held, error)
	// Revisions are the revisions of a quarter, the oldest first, none while it is open.
	Revisions(ctx context.Context, q ppb.Quarter) ([]ppb.SignOff, error)
}

// Editions are all that a person may read, the newest quarter first, and of a quarter the newest revision.
func Editions(ctx context.Context, s Lister, a ppb.Actor) (out []Edition, err error) {
	held, err := s.HeldQuarters(ctx)
	if err != nil {
		return nil, err
	}
	out = []Edition{}
	for _, h := range ppb.ReadableBy(a, held) {
		e := Edition{Quarter: h.Plan.Quarter, Items: h.Items}
		if h.SignOff == nil {
			out = append(out, e)
			continue
		}
		all, err := s.Revisions(ctx, h.Plan.Quarter)
		if err != nil {
			return nil, err
		}
		for i := len(all) - 1; i >= 0; i-- {
			e.SignOff, e.Revision = &all[i], 0
			if ppb.MayRead(a, &all[i], i == len(all)-1) != nil {
				continue
			}
			if len(all) > 1 || all[i].Withdrawn != nil { // that is read by its number alone
				e.Revision = i + 1
			}
			out = append(out, e)
		}
	}
	return out, nil
}

// Label names it: "Q2 2023/24, as it stands, not final", "Q1 2023/24, revision 2, signed off 20 Oct 2023".
func (e Edition) Label() string {
	if e.SignOff == nil {
		return e.Quarter.Short() + ", as it stands, not final"
	}
	s := e.Quarter.Short()
	if e.Revision > 0 {
		s += fmt.Sprintf(", revision %d", e.Revision)
	}
	s += ", signed off " + wording.ShortDate(rag.DateOf(e.SignOff.At))
	if e.SignOff.Withdrawn != nil {
		s += ", withdrawn"
	}
	return s
}
