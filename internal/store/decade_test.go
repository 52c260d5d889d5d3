package store

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// How much a council has behind it in the benchmarks of its history: `-years 10 -edits 50` takes a minute or two to
// make.
var (
	decadeYears = flag.Int("years", 1, "years of history that BenchmarkDecade makes first")
	decadeEdits = flag.Int("edits", 10, "changes of an item in a quarter, in the history that BenchmarkDecade makes first")
)

const decadeItems = 70

// decade is a file with years of history: 70 measures, each with a commentary of some 300 words that is changed many
// times a quarter, a sentence or a few words here and there, then submitted and accepted, and the quarter signed off. last
// is the quarter that is open.
func decade(b *testing.B, path string) (s *Store, last ppb.Quarter) {
	now := time.Date(2023, 4, 3, 9, 0, 0, 0, time.UTC)
	s, err := Open(b.Context(), path, Options{Create: true, Clock: func() time.Time { return now }})
	must(b, err)
	b.Cleanup(func() { must(b, s.Close()) })
	must(b, s.Init(b.Context(), admin.Officer, admin.Session))
	random := rand.New(rand.NewPCG(1, 2))
	q := q2
	for n := range 4**decadeYears + 1 {
		f := samplePlan(decadeItems)
		f.Plan.Quarter, f.Milestones, f.Assignments = q, nil, f.Assignments[:2*decadeItems]
		f.Measures[1].Parts, f.Measures[1].Headline = nil, ""
		for i := range f.Measures {
			f.Measures[i].Targets[0].Period = q.FinancialYear()
		}
		_, err := s.Import(b.Context(), admin, f, false)
		must(b, err)
		text := map[string]string{}
		for range *decadeEdits {
			now = now.Add(24 * time.Hour)
			must(b, s.Write(b.Context(), ann, func(tx *Tx) error {
				items, err := tx.items(f.Plan, "", recent)
				if err != nil {
					return err
				}
				for _, it := range items {
					text[it.Key()] = rewritten(random, text[it.Key()])
					c := ppb.Content{ppb.FieldValue: fmt.Sprint(60 + random.IntN(3)), ppb.FieldCommentary: text[it.Key()]}
					if _, err := tx.enter(it, c); err != nil {
						return err
					}
				}
				return nil
			}))
		}
		if n == 4**decadeYears {
			break
		}
		for i := range f.Measures {
			_, err := s.Submit(b.Context(), ann, q, f.Measures[i].Key)
			must(b, err)
			_, err = s.Accept(b.Context(), lead, q, f.Measures[i].Key)
			must(b, err)
		}
		over := q.End()
		now = time.Date(over.Year, time.Month(over.Month), over.Day+2, 9, 0, 0, 0, time.UTC)
		_, err = s.SignOff(b.Context(), lead, q, "")
		must(b, err)
		q = q.Next()
	}
	return s, q
}

// rewritten is a text after a person went over it: 300 words at first; then a sentence more or another, words changed in up
// to three places, or a sentence gone where it has become too long.
func rewritten(random *rand.Rand, text string) string {
	words := strings.Fields(text)
	for len(words) < 280 {
		words = append(words, word(random))
	}
	for range 1 + random.IntN(3) {
		at := random.IntN(len(words) - 20)
		cut, put := random.IntN(4), random.IntN(6)
		if len(words) > 320 {
			cut = 20
		}
		var more []string
		for range put {
			more = append(more, word(random))
		}
		words = append(words[:at], append(more, words[at+cut:]...)...)
	}
	return strings.Join(words, " ")
}

func word(random *rand.Rand) string {
	const letters = "etaoinshrdlucmfwypvbg"
	b := make([]byte, 2+random.IntN(8))
	for i := range b {
		b[i] = letters[random.IntN(len(letters))*random.IntN(len(letters))/len(letters)]
	}
	return string(b)
}

// What a file with years of history costs: its size, looking it over, an item's history, stating an earlier figure, opening
// a quarter and an item, saving and submitting.
func BenchmarkDecade(b *testing.B) {
	path := filepath.Join(b.TempDir(), "x.db")
	s, q := decade(b, path)
	ctx := b.Context()
	_, err := s.Backup(ctx, admin, path+".copy")
	must(b, err)
	info, err := os.Stat(path + ".copy")
	must(b, err)
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			whole(b, s)
		}
		b.ReportMetric(float64(info.Size())/1e6, "MB")
	})
	b.Run("history", func(b *testing.B) {
		for b.Loop() {
			_, err := s.History(ctx, q, "M7")
			must(b, err)
		}
	})
	b.Run("compare", func(b *testing.B) {
		row := samplePlan(1).Figures[0]
		row.Source = "another table"
		for n := 0; b.Loop(); n++ {
			row.Value = number(fmt.Sprint(n))
			must(b, s.Compare(ctx, ann, q, "M7", row))
		}
	})
	b.Run("book", func(b *testing.B) {
		for b.Loop() {
			_, err := s.Book(ctx, q)
			must(b, err)
		}
	})
	b.Run("item/open", func(b *testing.B) {
		for b.Loop() {
			_, _, err := s.Item(ctx, q, "M7")
			must(b, err)
		}
	})
	b.Run("item/signed", func(b *testing.B) {
		for b.Loop() {
			_, _, err := s.Item(ctx, q.Prev(), "M7")
			must(b, err)
		}
	})
	b.Run("save", func(b *testing.B) {
		_, it, err := s.Item(ctx, q, "M7")
		must(b, err)
		c := it.Entry.Content
		for n := 0; b.Loop(); n++ {
			_, err := s.Set(ctx, ann, q, "M7", c.With(ppb.FieldValue, fmt.Sprint(n)))
			must(b, err)
		}
	})
}
