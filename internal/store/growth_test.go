package store

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// A person who changes a text of the greatest length over and over is stopped for the day, whatever process and guise it
// is done in; nobody else is, and what they typed is kept.
func TestHistoryGrowsByNoMoreThanADayAllows(t *testing.T) {
	ctx, path := t.Context(), filepath.Join(t.TempDir(), "ppb.db")
	now := time.Date(2023, 10, 2, 9, 0, 0, 0, time.UTC)
	reopen := func() *Store {
		s, err := Open(ctx, path, Options{Create: true, Clock: func() time.Time { return now }})
		must(t, err)
		return s
	}
	s := reopen()
	must(t, s.Init(ctx, admin.Officer, admin.Session))
	_, err := s.Import(ctx, admin, samplePlan(3), false)
	must(t, err)
	long := func(i int) map[ppb.Field]string {
		return map[ppb.Field]string{ppb.FieldCommentary: strings.Repeat(string(rune('a'+i%2)), ppb.MaxCommentary)}
	}
	saved, err := s.Set(ctx, bob, q2, "M3", long(1))
	must(t, err)
	n := 0
	for ; n < 1000; n++ {
		if n == 50 { // what was written before counts in another process too
			must(t, s.Close())
			s = reopen()
		}
		if _, err = s.Set(ctx, ann, q2, "M1", long(n)); err != nil {
			break
		}
	}
	says(t, err, "nothing was saved", "10 MB", "go on tomorrow")
	if at := mostGrowth / (2 * ppb.MaxCommentary); n < at-5 || n > at+5 {
		t.Errorf("refused after %d changes, want about %d", n, at)
	}
	d := draft(ann, "M3", saved.Entry.Version, saved.Entry.Content, long(0))
	if _, err := s.Commit(ctx, ann, d); err == nil {
		t.Error("a draft was committed beyond the quota")
	}
	if kept, ok, err := s.Draft(ctx, "ann", q2, "M3"); !ok || err != nil || len(kept.Content[ppb.FieldCommentary]) != ppb.MaxCommentary {
		t.Errorf("the draft is gone: %v, %v", ok, err)
	}
	_, err = s.Set(ctx, bob, q2, "M1", long(n))
	must(t, err)
	as := ann
	as.By = &admin.Officer
	_, err = s.Set(ctx, as, q2, "M1", long(n+1)) // is the administrator's typing
	must(t, err)
	plan := samplePlan(3)
	plan.Plan.Title = "Another title"
	_, err = s.Import(ctx, admin, plan, false)
	must(t, err)
	now = now.AddDate(0, 0, 1)
	_, err = s.Set(ctx, ann, q2, "M1", long(n))
	must(t, err)
	whole(t, s)
	must(t, s.Close())
}

// Nobody who works honestly meets the quota: 2,000 times a commentary of 300 words anew, from end to end, fit into a day.
func TestHonestWorkFitsIntoTheDay(t *testing.T) {
	words := strings.TrimSpace(strings.Repeat("commentary and ", 150)) // 300 words of 6.5 letters
	var r auditRow
	r.was, r.became = changedText(ppb.Entry{Content: ppb.Content{ppb.FieldCommentary: words}}, ppb.Entry{Content: ppb.Content{ppb.FieldCommentary: strings.ToUpper(words)}})
	if all := 2000 * r.growth(); ppb.Words(words) != 300 || all > mostGrowth || all < mostGrowth/2 {
		t.Errorf("2,000 changes of %d words grow the history by %d bytes, and %d is the most", ppb.Words(words), all, mostGrowth)
	}
}
