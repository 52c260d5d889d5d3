package store

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// The last hour: 40 officers submit 400 items of 2,000 at once, each ten one after the other.
func BenchmarkSubmitAtOnce(b *testing.B) {
	const officers, each = 40, 10
	ready := ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: commentary}
	for b.Loop() {
		b.StopTimer()
		s := start(b, 2000)
		for i := range officers * each {
			commit(b, s, ann, fmt.Sprintf("M%d", 3+i), ready)
		}
		var mu sync.Mutex
		var slowest time.Duration
		b.StartTimer()
		began := time.Now()
		var all sync.WaitGroup
		for o := range officers {
			all.Go(func() {
				for i := range each {
					at := time.Now()
					if _, err := s.Submit(b.Context(), ann, q2, fmt.Sprintf("M%d", 3+o*each+i)); err != nil {
						b.Error(err)
					}
					mu.Lock()
					slowest = max(slowest, time.Since(at))
					mu.Unlock()
				}
			})
		}
		all.Wait()
		took := time.Since(began)
		b.StopTimer()
		b.ReportMetric(officers*each/took.Seconds(), "submits/s")
		b.ReportMetric(slowest.Seconds()*1000, "ms-slowest")
		must(b, s.Close())
		b.StartTimer()
	}
}
