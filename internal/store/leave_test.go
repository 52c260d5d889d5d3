package store

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"ppbtui/internal/ppb"
)

// Whatever screens have done before they went, in whatever order that was written, nothing of them stays in memory, and all that they typed
// is in the file.
func TestNothingStaysOfAScreenThatIsGone(t *testing.T) {
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 1))
		s := start(t, 6)
		want := map[string]string{}
		for i := range 60 {
			p := s.Pane()
			owner := fmt.Sprintf("o%d", i)
			d := ppb.Draft{Owner: owner, Quarter: q2, Key: fmt.Sprintf("M%d", 1+i%6), Content: ppb.Content{ppb.FieldCommentary: owner}}
			for range random.IntN(6) {
				switch random.IntN(5) {
				case 0, 1:
					p.SaveDraft(d)
					want[owner] = d.Key
				case 2:
					_, _, err := p.Draft(t.Context(), owner, q2, d.Key)
					must(t, err)
				case 3:
					must(t, s.Flush(t.Context()))
				case 4:
					a := ann
					a.Login = owner
					if _, err := p.Commit(t.Context(), a, d); err == nil {
						t.Fatal("somebody who is not responsible has committed")
					}
					want[owner] = d.Key // kept whatever happens
				}
			}
			if random.IntN(2) == 0 {
				must(t, s.Flush(t.Context()))
			}
			if random.IntN(8) == 0 { // closed, and what runs beside it does not know yet
				p.Close()
				p.SaveDraft(d)
				want[owner] = d.Key
			}
			p.Close()
		}
		must(t, s.Flush(t.Context()))
		m := &s.memory
		if n := len(m.drafts) + len(m.newer) + len(m.unread) + len(m.moved); n > 0 {
			t.Errorf("seed %d: %d drafts, %d newer, %d unread, %d moved stay in memory", seed, len(m.drafts), len(m.newer), len(m.unread), len(m.moved))
		}
		for owner, key := range want {
			d, ok, err := s.Draft(t.Context(), owner, q2, key)
			must(t, err)
			if !ok || d.Content[ppb.FieldCommentary] != owner {
				t.Errorf("seed %d: the draft of %s is %v", seed, owner, d.Content)
			}
		}
	}
}

// What an officer commits, and what was merged for them on a screen that is gone, is not remembered either.
func TestCommitsOfScreensThatAreGone(t *testing.T) {
	s := start(t, 1)
	mine, hers := s.Pane(), s.Pane()
	e, err := mine.Commit(t.Context(), ann, draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "30"}))
	must(t, err)
	_, err = hers.Commit(t.Context(), bob, draft(bob, "M1", 0, nil, ppb.Content{ppb.FieldCommentary: "Mine."}))
	must(t, err)
	if len(s.memory.unread) != 1 || e.Entry.Version != 1 {
		t.Fatalf("unread %v", s.memory.unread)
	}
	mine.Close()
	hers.Close()
	if m := &s.memory; len(m.drafts)+len(m.unread) > 0 {
		t.Errorf("%d drafts, %d unread", len(m.drafts), len(m.unread))
	}
}
