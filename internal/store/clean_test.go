package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// hostileRunes are what no stored text may hold, and what may stand between.
var hostileRunes = []rune("ab 6£é\n\r\t\x00\x07\x1b[\x7f\u0085\u009b\u00a0\u00ad\u0301\u0301\u0301\u0301\u0301\u0301\u0489\u061c\u200b\u200d\u200e\u2028\u202e\u2066\u2069\ufe0f\ufeff\ue000\uf0b7\U000e0041\U0001f469")

func hostileText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(40) {
		b.WriteRune(hostileRunes[r.IntN(len(hostileRunes))])
	}
	return b.String()
}

// Whatever somebody puts into whatever field, on whatever way, the file holds nothing hidden and no pile of marks. Drafts
// are what a box on the screen holds, and are cleaned there.
func TestNoStoredTextIsHidden(t *testing.T) {
	const seed = 20261128
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	s := start(t, 3)
	ctx := t.Context()
	key, _ := newKey(t)
	for i := range 120 {
		text := func() string { return fmt.Sprint("x", i, hostileText(r)) } // never empty, so that most is taken
		changes := map[ppb.Field]string{}
		for _, f := range []ppb.Field{ppb.FieldCommentary, ppb.FieldQualifier, ppb.FieldReason, ppb.FieldPrinted, ppb.FieldTravelWhy} {
			changes[f] = text()
		}
		allowed(t, func() error { _, err := s.Set(ctx, ann, q2, "M1", changes); return err })
		allowed(t, func() error {
			_, it, err := s.Item(ctx, q2, "M3")
			must(t, err)
			c := it.Entry.Content.With(ppb.FieldValue, text()).With(ppb.FieldQualifier, text())
			_, err = s.Commit(ctx, bob, draft(bob, "M3", it.Entry.Version, it.Entry.Content, c))
			return err
		})
		row := ppb.FigureRow{Period: ppb.Period{Year: 2021}, Amount: ppb.Amount{Raw: text()}, Source: text(), Note: text()}
		allowed(t, func() error { return s.Compare(ctx, ann, q2, "M1", row) })
		allowed(t, func() error { return s.SetPreference(ctx, "lea", "note", text()) })
		allowed(t, func() error { _, err := s.AddKey(ctx, admin, "ann", key+" "+text()); return err })
		_, err := s.Set(ctx, ann, q2, "MS1", map[ppb.Field]string{ppb.FieldRAG: "green", ppb.FieldCommentary: text()})
		must(t, err)
		_, err = s.Submit(ctx, ann, q2, "MS1")
		must(t, err)
		_, err = s.Return(ctx, lead, q2, "MS1", text())
		must(t, err)
		plan := samplePlan(3)
		plan.Plan.Title, plan.Officers[1].Name, plan.Officers[1].Post = text(), text(), text()
		plan.Measures[0].Definition, plan.Measures[0].Targets[0].Raw, plan.Milestones[0].Title = text(), text(), text()
		plan.Figures[0].Note, plan.Figures[0].Raw, plan.Objectives[0].Title = text(), text(), text()
		_, err = s.Import(ctx, admin, plan, false)
		must(t, err)
	}
	if _, err := s.SignOff(ctx, lead, q2, "for "+hostileText(r)); err != nil {
		t.Fatal(err)
	}
	whole(t, s)
	if n := textsAreClean(t, s); n < 1000 {
		t.Errorf("only %d texts are held", n)
	}
}

// allowed takes a refusal for an answer, and nothing else.
func allowed(t *testing.T, do func() error) {
	t.Helper()
	var refused *ppb.RefusedError
	var told *troubleError
	if err := do(); err != nil && !errors.As(err, &refused) && !errors.As(err, &told) {
		t.Fatal(err)
	}
}

// textsAreClean looks at every text in the file, those inside JSON too, and counts them.
func textsAreClean(t *testing.T, s *Store) (n int) {
	t.Helper()
	look := func(table, column, text string) {
		n++
		if clean.Text(text) != text {
			t.Errorf("%s.%s holds %q", table, column, text)
		}
	}
	must(t, s.read(t.Context(), func(r reader) error {
		var tables []string
		err := r.each(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('draft', 'sqlite_stat1')`, nil, func(rows *sql.Rows) error {
			var name string
			err := rows.Scan(&name)
			tables = append(tables, name)
			return err
		})
		if err != nil {
			return err
		}
		for _, table := range tables {
			err := r.each(`SELECT * FROM `+table, nil, func(rows *sql.Rows) error {
				columns, err := rows.Columns()
				if err != nil {
					return err
				}
				cells := make([]any, len(columns))
				for i := range cells {
					cells[i] = new(any)
				}
				if err := rows.Scan(cells...); err != nil {
					return err
				}
				for i, c := range cells {
					text, ok := (*c.(*any)).(string)
					if !ok {
						continue
					}
					look(table, columns[i], text)
					var inside any
					if json.Unmarshal([]byte(text), &inside) == nil {
						eachText(inside, func(text string) { look(table, columns[i], text) })
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	}))
	return n
}

func eachText(v any, visit func(string)) {
	switch v := v.(type) {
	case string:
		visit(v)
	case []any:
		for _, x := range v {
			eachText(x, visit)
		}
	case map[string]any:
		for name, x := range v {
			visit(name)
			eachText(x, visit)
		}
	}
}
