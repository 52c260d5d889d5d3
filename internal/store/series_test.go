package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// pointsOf are the points of a series in words.
func pointsOf(s *ppb.Series) []string {
	var out []string
	for i := range s.Points {
		p := &s.Points[i]
		line := fmt.Sprintf("%s %s %s", p.Period, p.Kind, p.Whole.Text())
		for _, m := range p.Parts {
			line += fmt.Sprintf(" %s=%s", m.Part.Code, m.Text())
		}
		if p.Whole.Expects {
			line += "/" + p.Whole.ExpectedText()
		}
		if p.Kind == ppb.PointSigned && p.Whole.Rated {
			line += " " + p.Whole.RAG.String()
		}
		if p.Break != "" {
			line += ", " + p.Break
		}
		if p.Also != "" {
			line += ", also " + p.Also
		}
		if p.Status != "" {
			line += string(p.Status)
		}
		out = append(out, line)
	}
	if s.Older {
		out = append([]string{"..."}, out...)
	}
	return out
}

// course is a file with figures of 2020/21 and 2021/22 from elsewhere, four quarters of 2022/23 that are signed off, one in
// which nothing was entered beside a figure that is held for it, and the open one.
func course(t *testing.T) (s *Store, path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "x.db")
	at := time.Date(2030, 1, 1, 9, 0, 0, 0, time.UTC)
	s, err := Open(t.Context(), path, Options{Create: true, Clock: func() time.Time { return at }})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	figure := func(key, part, period, value, source string) ppb.FigureRow {
		p, err := ppb.ParsePeriod(period)
		must(t, err)
		return ppb.FigureRow{Key: key, Part: part, Period: p, Amount: ppb.Amount{Raw: value, Value: number(value), Known: true}, Source: source}
	}
	q := ppb.Quarter{Year: 2022, Q: 1}
	for i := range 6 {
		quarter(t, s, q, func(f *ppb.PlanFiles) {
			if i == 0 {
				f.Figures = []ppb.FigureRow{
					figure("M1", "", "2020-21", "100", "old report"), figure("M1", "", "2021-22-Q2", "50", "old report"), figure("M1", "", "2021-22-Q4", "90", "old report"),
					figure("M1", "", "2021-22", "91", "old report"), figure("M1", "", "2023-24-Q1", "24", "return"),
					figure("M2", "map", "2021-22-Q4", "5", "old report"), figure("M2", "pre", "2021-22-Q4", "6", "old report"),
				}
			}
		})
		status := map[ppb.Field]string{ppb.FieldStatus: []string{"not_started", "in_progress"}[min(i, 1)], ppb.FieldRAG: "amber", ppb.FieldCommentary: "On its way."}
		_, err := s.Set(t.Context(), ann, q, "MS1", status)
		must(t, err)
		if i != 4 {
			_, err = s.Set(t.Context(), ann, q, "M1", map[ppb.Field]string{ppb.FieldValue: fmt.Sprint(20 + 20*(i%4)), ppb.FieldCommentary: "As it is."})
			must(t, err)
		}
		if i < 4 {
			_, err = s.SignOff(t.Context(), lead, q, "as it is")
			must(t, err)
		}
		q = q.Next()
	}
	plan, _ := item(t, s, q2, "M1")
	_, err = s.Import(t.Context(), admin, &ppb.PlanFiles{Plan: *plan, Figures: []ppb.FigureRow{figure("M1", "", "2022-23-Q3", "61", "annual return")}}, false)
	must(t, err)
	return s, path
}

func TestSeries(t *testing.T) {
	s, path := course(t)
	get := func(key string, until ppb.Quarter, n int, want ...string) {
		t.Helper()
		got, err := s.Series(t.Context(), q2, key, until, n)
		must(t, err)
		if !slices.Equal(pointsOf(got), want) {
			t.Errorf("%s up to %s\n got %s\nwant %s", key, until, strings.Join(pointsOf(got), "\n     "), strings.Join(want, "\n     "))
		}
	}
	all := []string{
		"2020-21 held 100", "2021-22-Q2 held 50", "2021-22-Q4 held 90",
		"2022-23-Q1 signed_off 20/17 red", "2022-23-Q2 signed_off 40/34 red", "2022-23-Q3 signed_off 60/51 red, also 61 (annual return)", "2022-23-Q4 signed_off 80/68 red",
		"2023-24-Q1 held 24/17", "2023-24-Q2 open 40/34",
	}
	for range 2 { // alone, and with the book at hand
		get("M1", ppb.Quarter{}, 12, all...)
		get("M1", ppb.Quarter{}, 9, all...)
		get("M1", ppb.Quarter{}, 3, append([]string{"..."}, all[6:]...)...)
		get("M1", ppb.Quarter{Year: 2022, Q: 3}, 3, append([]string{"..."}, all[3:6]...)...)
		get("M1", ppb.Quarter{Year: 2021, Q: 4}, 3, all[:3]...)
		get("M1", ppb.Quarter{Year: 2019, Q: 4}, 3)
		get("M1", ppb.Quarter{Year: 2040, Q: 4}, 1, "...", all[8])
		get("M2", ppb.Quarter{}, 12, "2021-22-Q4 held 11 map=5 pre=6",
			"2022-23-Q1 signed_off no value map=no value pre=no value/17 none", "2022-23-Q2 signed_off no value map=no value pre=no value/34 none",
			"2022-23-Q3 signed_off no value map=no value pre=no value/51 none", "2022-23-Q4 signed_off no value map=no value pre=no value/68 none",
			"2023-24-Q1 open no value yet map=no value yet pre=no value yet/17", "2023-24-Q2 open no value yet map=no value yet pre=no value yet/34")
		_, err := s.Book(t.Context(), q2)
		must(t, err)
	}
	got, err := s.Series(t.Context(), q2, "MS1", ppb.Quarter{}, 12)
	must(t, err)
	if want := "In progress for five quarters; Amber for six quarters; due 31 March 2024."; len(got.Points) != 6 || got.Sentence() != want {
		t.Errorf("%d points: %s", len(got.Points), got.Sentence())
	}
	if _, err := s.Series(t.Context(), q2, "M9", ppb.Quarter{}, 12); !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("M9: %v", err)
	}
	// From a quarter that is signed off nothing of a later one shows.
	got, err = s.Series(t.Context(), ppb.Quarter{Year: 2022, Q: 2}, "M1", ppb.Quarter{}, 2)
	must(t, err)
	if !slices.Equal(pointsOf(got), []string{"...", all[3], all[4]}) {
		t.Errorf("%q", pointsOf(got))
	}
	// A quarter that is damaged says so, and keeps nobody from the others; what is changed now shows at once.
	raw(t, path, `DROP TRIGGER frozen_not_changed; UPDATE frozen SET body = replace(body, '"60"', '"16"') WHERE quarter = '2022-23-Q3' AND key = 'M1'`)
	_, err = s.Set(t.Context(), ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: "44"})
	must(t, err)
	all[5], all[8] = "2022-23-Q3 signed_off damaged: not as it was signed off, also 61 (annual return)", "2023-24-Q2 open 44/34"
	get("M1", ppb.Quarter{}, 12, all...)
}

// Nothing that finds the places of a series goes through all that is held.
func TestSeriesIsFoundByIndex(t *testing.T) {
	s := start(t, 2)
	for _, query := range []string{plannedQuery, firstPartQuery, nextPartQuery, periodsQuery} {
		args := []any{"M1", "2023-24-Q2", "2023-24-Q2", 12}[:strings.Count(query, "$")]
		must(t, s.read(t.Context(), func(r reader) error {
			rows, err := s.readDB.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+query, args...)
			must(t, err)
			defer rows.Close()
			for rows.Next() {
				var a, b, c any
				var step string
				must(t, rows.Scan(&a, &b, &c, &step))
				if !strings.HasPrefix(step, "SEARCH") {
					t.Errorf("%s\n%s", query, step)
				}
			}
			return rows.Err()
		}))
	}
}
