package store

import (
	"errors"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

var (
	max2 = ppb.Actor{Officer: ppb.Officer{Login: "max", Name: "Max Moor", Role: ppb.RoleLead}, Session: "max@here"}
	dora = ppb.Actor{Officer: ppb.Officer{Login: "dora", Name: "Dora Dean", Role: ppb.RoleDirector}, Session: "dora@here"}
)

// signed is a store whose quarter is accepted as a whole and signed off, with a second lead and a director.
func signed(t testing.TB, path string) *Store {
	t.Helper()
	s := accepted(t, path)
	b, err := s.Book(t.Context(), q2)
	must(t, err)
	_, err = s.Import(t.Context(), admin, &ppb.PlanFiles{Plan: b.Plan, Officers: []ppb.Officer{max2.Officer, dora.Officer}}, false)
	must(t, err)
	_, err = s.SignOff(t.Context(), lead, q2, "")
	must(t, err)
	return s
}

// bodiesOf is all that a revision consists of.
func bodiesOf(t testing.TB, s *Store, revision int) (out string) {
	t.Helper()
	must(t, s.read(t.Context(), func(r reader) error {
		return r.eachFrozen(&ppb.SignOff{Quarter: q2, Revision: revision}, func(body string) { out += body + "\n" })
	}))
	return out
}

func TestCorrection(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	first, err := s.Book(ctx, q2)
	must(t, err)
	before := bodiesOf(t, s, 1)

	for _, a := range []ppb.Actor{ann, dora, admin} {
		_, err := s.Correct(ctx, a, q2, "M1", "a digit was wrong")
		says(t, err, "only a performance lead opens an item for correction")
	}
	_, err = s.Correct(ctx, lead, q2, "M1", " ")
	says(t, err, "say why")
	_, err = s.Correct(ctx, lead, q2, "M9", "x")
	if !errors.Is(err, ppb.ErrNotFound) {
		t.Errorf("M9: %v", err)
	}
	_, err = s.SignCorrections(ctx, lead, q2)
	says(t, err, "nothing of quarter 2, 2023/24 is open for correction", "ppbtui correct REF")
	c, err := s.Correct(ctx, lead, q2, "M1", "A digit was wrong.")
	must(t, err)
	if c.Revision != 2 || c.Reason != "A digit was wrong." || c.Name != "Lea Dunn" {
		t.Errorf("%+v", c)
	}
	_, err = s.Correct(ctx, max2, q2, "M1", "again")
	says(t, err, "M1 is open for correction already, by Lea Dunn", "--corrections", "--drop")

	// What is published stays; the item is with its officers, and nothing else moves.
	b, err := s.Book(ctx, q2)
	must(t, err)
	same(t, "published", first.Items, b.Items)
	if len(b.Opened) != 1 || b.Correcting("M1").Entry.State != ppb.Returned || b.Correcting("M1").Entry.Note != "A digit was wrong." {
		t.Fatalf("opened %+v", b.Opened)
	}
	_, err = s.TakeBack(ctx, lead, q2, "M1")
	says(t, err, "was opened for correction: drop that")
	_, err = s.Set(ctx, ann, q2, "M3", ppb.Content{ppb.FieldValue: "1"})
	says(t, err, "changes only by a correction")
	err = s.Compare(ctx, ann, q2, "M1", ppb.FigureRow{Period: ppb.Period{Year: 2022, Q: 2}, Amount: ppb.Amount{Raw: "1", Value: number("1"), Known: true}, Source: "x"})
	says(t, err, "keeps what it was compared with")
	if _, err := s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "26", ppb.FieldCommentary: "Fewer came."}); err != nil {
		t.Fatal(err)
	}
	plan, it, err := s.Item(ctx, q2, "M1")
	must(t, err)
	if r := ppb.Read(plan, it, it.Entry.Content); r.Published != rag.Green || it.Frozen != nil || it.Correcting.Signed.Entry.Content[ppb.FieldValue] != "62" {
		t.Errorf("as corrected: %v, %+v", r.Published, it.Correcting)
	}
	_, err = s.SignCorrections(ctx, lead, q2)
	says(t, err, "revision 2 of quarter 2, 2023/24 cannot be signed off yet: M1 (returned)")
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	whole(t, s)
	_, err = s.Accept(ctx, max2, q2, "M1")
	must(t, err)
	so, err := s.SignCorrections(ctx, lead, q2)
	must(t, err)
	whole(t, s)

	if bodiesOf(t, s, 1) != before {
		t.Error("revision 1 is another one")
	}
	second, err := s.Book(ctx, q2)
	must(t, err)
	if !reflect.DeepEqual(*second.SignOff, so) || so.Revision != 2 || len(so.Earlier) != 1 || len(second.Opened) != 0 {
		t.Errorf("read back %+v\nsigned %+v", second.SignOff, so)
	}
	if got := second.Item("M1").Frozen; got.Published != rag.Green || second.Item("M1").Entry.DecidedBy != "max" {
		t.Errorf("M1 is %+v", got)
	}
	same(t, "M3", first.Item("M3"), second.Item("M3"))
	var words []string
	for _, d := range so.Corrections[0].Changes {
		words = append(words, d.Label+": "+d.Was+" -> "+d.Is)
	}
	if got := strings.Join(words, "; "); got != "Value: 62 -> 26; Commentary: More came than planned. -> Fewer came.; Rating: Red -> Green" {
		t.Errorf("changes %s", got)
	}
	if c := so.Corrections[0]; c.Entered != "Ann Bell" || c.Accepted != "Max Moor" || c.Reason != "A digit was wrong." {
		t.Errorf("%+v", c)
	}
	one, err := s.Revision(ctx, ann, q2, 1)
	must(t, err)
	same(t, "revision 1", first.Items, one.Items)
	_, err = s.Revision(ctx, ann, q2, 3)
	says(t, err, "there is no revision", "the latest is 2")
	_, err = s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "1"})
	says(t, err, "changes only by a correction")
	d := ppb.Diff(one, second)
	if len(d) != 1 || d[0].Key != "M1" || len(d[0].Changes) != 3 {
		t.Errorf("the revisions differ in %+v", d)
	}
}

// A correction that is dropped leaves the item as it was signed, decision and all; whoever typed on it meanwhile has still had a
// hand in it.
func TestCorrectionDropped(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	before, err := s.Book(ctx, q2)
	must(t, err)
	_, err = s.Correct(ctx, lead, q2, "M1", "a digit was wrong")
	must(t, err)
	_, err = s.Set(ctx, max2, q2, "M1", ppb.Content{ppb.FieldValue: "26"})
	must(t, err)
	says(t, s.DropCorrection(ctx, ann, q2, "M1"), "only a performance lead")
	says(t, s.DropCorrection(ctx, lead, q2, "M3"), "is not open for correction")
	must(t, s.DropCorrection(ctx, lead, q2, "M1"))
	whole(t, s)
	after, err := s.Book(ctx, q2)
	must(t, err)
	same(t, "book", before.Items, after.Items)
	var e ppb.Entry
	must(t, s.read(ctx, func(r reader) error { e, err = r.entry(q2, "M1"); return err }))
	was := before.Item("M1").Entry
	if e.State != ppb.Accepted || !e.Content.Equal(was.Content) || e.DecidedBy != "lea" || !e.DecidedAt.Equal(was.DecidedAt) || e.Note != "" {
		t.Errorf("the entry is %+v", e)
	}
	// Opened again, the second lead is no other pair of eyes.
	_, err = s.Correct(ctx, lead, q2, "M1", "once more")
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Accept(ctx, max2, q2, "M1")
	says(t, err, "you changed or submitted M1 yourself")
	whole(t, s)
}

// Whatever people do to what is open for correction, check tells the same story, no revision moves, and nothing but what is open
// can be changed.
func TestCorrectionsAtRandom(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rnd := rand.New(rand.NewPCG(seed, 1))
	s := start(t, 3)
	ctx := t.Context()
	accept(t, s, q2, "M1", ppb.Content{ppb.FieldValue: "62", ppb.FieldCommentary: "More came."})
	commit(t, s, ann, "M3", ppb.Content{ppb.FieldValue: "31"})
	b, err := s.Book(ctx, q2)
	must(t, err)
	_, err = s.Import(ctx, admin, &ppb.PlanFiles{Plan: b.Plan, Officers: []ppb.Officer{max2.Officer}}, false)
	must(t, err)
	_, err = s.SignOff(ctx, lead, q2, "as it is")
	must(t, err)
	kept := map[int]string{1: bodiesOf(t, s, 1)}
	keys, people := []string{"M1", "M3", "MS1"}, []ppb.Actor{ann, lead, max2}
	did := func(_ any, err error) error { return err }
	done := map[string]int{}
	little := func() bool { return done["correct"] == 0 || done["drop"] == 0 || done["accept"] == 0 }
	for step := 0; step < 400 || little() && step < 8000; step++ {
		key, a := keys[rnd.IntN(len(keys))], people[rnd.IntN(len(people))]
		content := ppb.Content{ppb.FieldCommentary: strings.Repeat("word ", rnd.IntN(30)), ppb.FieldValue: []string{"1", "62", ""}[rnd.IntN(3)]}
		if key == "MS1" {
			content = ppb.Content{ppb.FieldRAG: "green", ppb.FieldCommentary: content[ppb.FieldCommentary]}
		}
		acts := []struct {
			name string
			do   func() error
		}{
			{"correct", func() error { return did(s.Correct(ctx, a, q2, key, "because")) }},
			{"drop", func() error { return s.DropCorrection(ctx, a, q2, key) }},
			{"set", func() error { return did(s.Set(ctx, a, q2, key, content)) }},
			{"submit", func() error { return did(s.Submit(ctx, a, q2, key)) }},
			{"submit", func() error { return did(s.Submit(ctx, a, q2, key)) }},
			{"accept", func() error { return did(s.Accept(ctx, a, q2, key)) }},
			{"accept", func() error { return did(s.Accept(ctx, a, q2, key)) }},
			{"return", func() error { return did(s.Return(ctx, a, q2, key, "by when?")) }},
			{"take back", func() error { return did(s.TakeBack(ctx, a, q2, key)) }},
			{"open", func() error { return s.MarkOpened(ctx, a, q2, key) }},
			{"sign", func() error {
				so, err := s.SignCorrections(ctx, a, q2)
				if err == nil {
					kept[so.Revision] = bodiesOf(t, s, so.Revision)
				}
				return err
			}},
		}
		act := acts[rnd.IntN(len(acts))]
		if a.Login == max2.Login && (act.name == "set" || act.name == "submit") {
			a = ann // somebody has to be left who may accept
		}
		err := act.do()
		var refused *ppb.RefusedError
		switch {
		case err == nil:
			done[act.name]++
		case !errors.Is(err, ppb.ErrDenied) && !errors.Is(err, ppb.ErrLocked) && !errors.As(err, &refused):
			t.Fatalf("%s: %v", act.name, err)
		}
	}
	whole(t, s)
	for n, was := range kept {
		if bodiesOf(t, s, n) != was {
			t.Errorf("revision %d is another one", n)
		}
	}
	t.Logf("%v, %d revisions", done, len(kept))
	if little() {
		t.Errorf("little was done: %v", done)
	}
}

func TestGuardsOfCorrections(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := signed(t, path)
	ctx := t.Context()
	_, err := s.Correct(ctx, lead, q2, "M1", "a digit was wrong")
	must(t, err)
	for name, query := range map[string]string{
		"another entry":     `UPDATE entry SET content = '{}', version = version + 1 WHERE key = 'M3'`,
		"changed":           `UPDATE correction SET reason = 'x'`,
		"signed unsigned":   `UPDATE correction SET ended = 'signed'`,
		"removed":           `DELETE FROM correction`,
		"opened twice":      `INSERT INTO correction SELECT quarter, n + 1, key, revision, at, login, name, reason, ended FROM correction`,
		"of revision 3":     `INSERT INTO correction SELECT quarter, n + 1, 'M3', 3, at, login, name, reason, ended FROM correction`,
		"revision 3 signed": `INSERT INTO sign_off SELECT quarter, 3, at, login, name, open, gaps, reasons, prepared, corrections, digest, anchor FROM sign_off`,
		"revision 1 frozen": `INSERT INTO frozen VALUES ('2023-24-Q2', 1, 99, 'M9', '{}')`,
		"revision 3 frozen": `INSERT INTO frozen VALUES ('2023-24-Q2', 3, 0, '', '{}')`,
	} {
		if _, err := s.writer.sql.ExecContext(ctx, query); err == nil {
			t.Errorf("%s: nothing stops it", name)
		}
	}
	for name, query := range map[string]string{
		"opened":  `INSERT INTO correction SELECT quarter, n + 1, 'M3', revision, at, login, name, reason, ended FROM correction`,
		"dropped": `UPDATE correction SET ended = 'dropped'`,
		"reason":  `DROP TRIGGER correction_ends; UPDATE correction SET reason = 'x'`,
		"gone":    `DROP TRIGGER correction_stays; DELETE FROM correction`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := signed(t, path)
			_, err := s.Correct(ctx, lead, q2, "M1", "a digit was wrong")
			must(t, err)
			whole(t, s)
			raw(t, path, query)
			rep, err := s.Check(ctx)
			must(t, err)
			if !strings.Contains(strings.Join(rep.Problems, "\n"), "the correction of M") {
				t.Errorf("check says %q", rep.Problems)
			}
		})
	}
}

// A quarter that is not signed follows the latest revision of earlier ones, and not what is being corrected in it; one that is
// keeps what it was compared with.
func TestComparatorsFollowTheLatestRevision(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	q3, year := q2.Next(), ppb.Quarter{Year: 2024, Q: 2}
	for _, q := range []ppb.Quarter{q3, year} {
		next := samplePlan(3)
		next.Plan.Quarter, next.Figures = q, nil
		_, err := s.Import(ctx, admin, next, false)
		must(t, err)
	}
	last := func(q ppb.Quarter) (entry, held string) {
		t.Helper()
		for _, again := range []bool{false, true} { // as the book has it, and alone
			b, err := s.Book(ctx, q)
			must(t, err)
			it := b.Item("M1")
			if again {
				must(t, s.read(ctx, func(r reader) (err error) { _, it, err = r.item(q, "M1"); return err }))
			}
			now, was := "none", "none"
			if it.Last != nil {
				now = it.Last.Content[ppb.FieldValue]
			}
			if f, ok := ppb.SameQuarter(&ppb.Plan{Quarter: q}, it); ok {
				was = f.Raw
			}
			if again && (now != entry || was != held) {
				t.Errorf("%s: the book has %s and %s, the item %s and %s", q, entry, held, now, was)
			}
			entry, held = now, was
		}
		return entry, held
	}
	expect := func(what, want string) {
		t.Helper()
		e, _ := last(q3)
		_, f := last(year)
		if e != want || f != want {
			t.Errorf("%s: the next quarter goes by %s and the next year by %s, want %s", what, e, f, want)
		}
	}
	expect("signed", "62")
	_, err := s.Correct(ctx, lead, q2, "M1", "a digit was wrong")
	must(t, err)
	expect("opened", "62")
	_, err = s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "26"})
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Accept(ctx, max2, q2, "M1")
	must(t, err)
	expect("accepted", "62")
	_, err = s.SignCorrections(ctx, lead, q2)
	must(t, err)
	expect("revision 2", "26")
	b, err := s.Book(ctx, q3)
	must(t, err)
	if len(b.Corrected) != 1 || b.Corrected[0].Quarter != q2 || b.Corrected[0].Changes[0].Is != "26" {
		t.Errorf("the next report lists %+v", b.Corrected)
	}
	if later, err := s.Book(ctx, year); err != nil || len(later.Corrected) != 0 {
		t.Errorf("that of next year lists %+v, %v, though the one before it is open", later.Corrected, err)
	}
	_, err = s.SignOff(ctx, lead, q3, "as it is")
	must(t, err)
	must2 := func(key, value string) {
		t.Helper()
		_, err := s.Correct(ctx, lead, q2, key, "again")
		must(t, err)
		_, err = s.Set(ctx, ann, q2, key, ppb.Content{ppb.FieldValue: value})
		must(t, err)
		_, err = s.Submit(ctx, ann, q2, key)
		must(t, err)
		_, err = s.Accept(ctx, max2, q2, key)
		must(t, err)
		_, err = s.SignCorrections(ctx, lead, q2)
		must(t, err)
	}
	must2("M1", "27")
	if e, _ := last(q3); e != "26" {
		t.Errorf("the signed quarter goes by %s", e)
	}
	third, err := s.Book(ctx, q3)
	must(t, err)
	later, err := s.Book(ctx, year)
	must(t, err)
	if len(third.Corrected) != 1 || third.Corrected[0].Quarter != q2 || len(later.Corrected) != 1 || later.Corrected[0].Changes[0].Is != "27" {
		t.Errorf("listed in the signed quarter %+v, in the next %+v", third.Corrected, later.Corrected)
	}
	_, err = s.Withdraw(ctx, dora, q2, 3, "A child can be told.")
	must(t, err)
	if _, f := last(year); f != "none" {
		t.Errorf("next year goes by %s, which was withdrawn", f)
	}
	whole(t, s)
}

func TestWithdrawal(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	for _, a := range []ppb.Actor{ann, admin} {
		_, err := s.Withdraw(ctx, a, q2, 1, "x")
		says(t, err, "only a performance lead or a director withdraws")
	}
	_, err := s.Withdraw(ctx, dora, q2, 1, "")
	says(t, err, "say why")
	_, err = s.Withdraw(ctx, dora, q2, 2, "x")
	says(t, err, "there is no revision")
	_, err = s.Withdraw(ctx, dora, q2, 1, "A child can be told.")
	must(t, err)
	_, err = s.Withdraw(ctx, lead, q2, 1, "x")
	says(t, err, "was withdrawn already, by Dora Dean")
	gone := func(what string, err error) {
		t.Helper()
		var w *ppb.WithdrawnError
		if !errors.As(err, &w) || !strings.Contains(err.Error(), "until a clean revision is signed off") {
			t.Errorf("%s: %v", what, err)
		}
	}
	for range 2 {
		_, err = s.Book(ctx, q2)
		gone("book", err)
		_, _, err = s.Item(ctx, q2, "M1")
		gone("item", err)
		_, _, err = s.Excerpt(ctx, q2, "M1")
		gone("excerpt", err)
		_, err = s.Revision(ctx, ann, q2, 1)
		gone("revision", err)
		_, err = s.Names(ctx, q2)
		must(t, err)
	}
	b, err := s.Revision(ctx, lead, q2, 1)
	must(t, err)
	if w := b.SignOff.Withdrawn; w == nil || w.Reason != "A child can be told." || w.Name != "Dora Dean" {
		t.Errorf("%+v", w)
	}

	// The clean one takes its place, and does not say what stood there.
	_, err = s.Correct(ctx, lead, q2, "M1", "The commentary named a school.")
	must(t, err)
	if _, it, err := s.Excerpt(ctx, q2, "M1"); err != nil || it.Correcting == nil {
		t.Errorf("its officers cannot correct it: %v", err)
	}
	_, err = s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldCommentary: "More came."})
	must(t, err)
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	_, err = s.Accept(ctx, lead, q2, "M1")
	must(t, err)
	so, err := s.SignCorrections(ctx, dora, q2)
	must(t, err)
	if c := so.Corrections[0]; !c.Withheld || c.Changes[0].Was != "" || c.Changes[0].Is != "More came." {
		t.Errorf("%+v", c)
	}
	clean, err := s.Book(ctx, q2)
	must(t, err)
	if clean.SignOff.Revision != 2 || strings.Contains(bodiesOf(t, s, 2), "than planned") {
		t.Error("the clean revision has what was withdrawn")
	}
	_, err = s.Revision(ctx, bob, q2, 1)
	says(t, err, "revision 1 of quarter 2, 2023/24 was withdrawn by Dora Dean", "leave --revision out")
	whole(t, s)
}

// A revision that says what stood in one that is withdrawn, and is withdrawn for that, is not told again by the one after it.
func TestWithdrawnCorrectionsAreNotToldAgain(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	for _, text := range []string{"Still told.", "Clean."} {
		_, err := s.Correct(ctx, lead, q2, "M1", "It named a school.")
		must(t, err)
		_, err = s.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldCommentary: text})
		must(t, err)
		_, err = s.Submit(ctx, ann, q2, "M1")
		must(t, err)
		_, err = s.Accept(ctx, lead, q2, "M1")
		must(t, err)
		so, err := s.SignCorrections(ctx, dora, q2)
		must(t, err)
		if so.Revision == 2 {
			for n := range 2 {
				_, err = s.Withdraw(ctx, dora, q2, n+1, "A child can be told.")
				must(t, err)
			}
		}
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	if all := b.SignOff.Corrections; len(all) != 1 || all[0].Revision != 3 || !all[0].Withheld || all[0].Changes[0].Was != "" {
		t.Errorf("revision 3 tells %+v", all)
	}
	whole(t, s)
}

func TestPublication(t *testing.T) {
	s := signed(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	now := rag.DateOf(time.Now())
	for _, a := range []ppb.Actor{ann, dora, admin} {
		_, err := s.Publish(ctx, a, q2, 0, now, now)
		says(t, err, "only a performance lead records a publication")
	}
	_, err := s.Publish(ctx, lead, q2, 0, now.AddDays(1), now.AddDays(8))
	says(t, err, "is still to come")
	_, err = s.Publish(ctx, lead, q2, 0, now.AddDays(-1), now)
	says(t, err, "was not signed off yet")
	_, err = s.Publish(ctx, lead, q2, 0, now, now.AddDays(-1))
	says(t, err, "is before")
	before, err := s.Book(ctx, q2)
	must(t, err)
	_, err = s.Publish(ctx, lead, q2, 0, now, now.AddDays(7))
	must(t, err)
	b, err := s.Book(ctx, q2)
	must(t, err)
	if p := b.SignOff.Published; len(p) != 1 || p[0].On != now || p[0].Meeting != now.AddDays(7) || p[0].Name != "Lea Dunn" {
		t.Errorf("%+v", p)
	}
	same(t, "items", before.Items, b.Items)
	whole(t, s)
}

// Of two signatures the lead's prepares, and the director's signs what was prepared: nothing else.
func TestTwoSignatures(t *testing.T) {
	s := accepted(t, filepath.Join(t.TempDir(), "x.db"))
	ctx := t.Context()
	b, err := s.Book(ctx, q2)
	must(t, err)
	two := &ppb.PlanFiles{Plan: b.Plan, Officers: []ppb.Officer{max2.Officer, dora.Officer}}
	two.Plan.Countersigned = true
	_, err = s.Import(ctx, admin, two, false)
	says(t, err, "the plan's number of signatures would be 2, not 1: say who approved that")
	two.Approval = board
	_, err = s.Import(ctx, admin, two, false)
	must(t, err)
	as := func(a ppb.Actor) ppb.Actor { a.By = &admin.Officer; return a }

	_, err = s.SignOff(ctx, dora, q2, "")
	says(t, err, "takes two signatures: a performance lead prepares it")
	so, err := s.SignOff(ctx, as(lead), q2, "")
	must(t, err)
	if !so.Awaits() || so.Prepared.Name != "Lea Dunn (Rita Oot acting for them)" {
		t.Errorf("%+v", so)
	}
	if b, err := s.Book(ctx, q2); err != nil || b.SignOff != nil {
		t.Errorf("one signature makes it final: %v, %v", b.SignOff, err)
	}
	if p, err := s.Prepared(ctx, q2); err != nil || p == nil || p.Stale {
		t.Errorf("prepared: %+v, %v", p, err)
	}
	_, err = s.SignOff(ctx, as(dora), q2, "")
	says(t, err, "the second signature is somebody else's")
	_, err = s.SignOff(ctx, dora, q2, "late")
	says(t, err, "the reasons of whoever prepared it stand")
	_, err = s.TakeBack(ctx, lead, q2, "M1")
	must(t, err)
	if p, err := s.Prepared(ctx, q2); err != nil || !p.Stale {
		t.Errorf("after a change: %+v, %v", p, err)
	}
	_, err = s.SignOff(ctx, dora, q2, "")
	says(t, err, "has changed since Lea Dunn (Rita Oot acting for them) prepared it")
	so, err = s.SignOff(ctx, lead, q2, "", ppb.Gap{Key: "M1", Reason: "It comes in May."})
	must(t, err)
	so, err = s.SignOff(ctx, dora, q2, "")
	must(t, err)
	if so.Awaits() || so.By != "dora" || so.Prepared.By != "lea" || so.Reason("M1") != "It comes in May." {
		t.Errorf("%+v", so)
	}
	if b, err = s.Book(ctx, q2); err != nil || !reflect.DeepEqual(*b.SignOff, so) {
		t.Errorf("read back %+v, %v", b.SignOff, err)
	}

	s.zone = time.FixedZone("elsewhere", 5*60*60) // a machine far away reads the same
	if _, err = s.Revision(ctx, ann, q2, 1); err != nil {
		t.Error(err)
	}
	s.zone = time.Local

	// So do corrections.
	_, err = s.Correct(ctx, lead, q2, "M1", "It came.")
	must(t, err)
	_, err = s.Accept(ctx, max2, q2, "M1")
	must(t, err)
	so, err = s.SignCorrections(ctx, lead, q2)
	must(t, err)
	must(t, s.MarkOpened(ctx, ann, q2, "M1")) // who reads it changes nothing
	if p, err := s.Prepared(ctx, q2); err != nil || !so.Awaits() || p == nil || p.Stale || p.Revision != 2 {
		t.Errorf("prepared: %+v, %v", p, err)
	}
	so, err = s.SignCorrections(ctx, dora, q2)
	must(t, err)
	s.zone = time.FixedZone("elsewhere", 5*60*60)
	if _, err = s.Revision(ctx, ann, q2, 2); err != nil {
		t.Error(err)
	}
	if so.Revision != 2 || so.Open != nil || so.Reasons != nil || so.Corrections[0].Accepted != "Max Moor" {
		t.Errorf("%+v", so)
	}
	whole(t, s)
}

func TestEachGapHasItsReason(t *testing.T) {
	s := start(t, 3)
	ctx := t.Context()
	accept(t, s, q2, "M1", ready)
	gap := func(key, why string) ppb.Gap { return ppb.Gap{Key: key, Reason: why} }
	_, err := s.SignOff(ctx, lead, q2, "", gap("M2", "It comes in May."))
	says(t, err, "2 of 4 items are not accepted", "to do M3, MS1", "--gap REF=REASON")
	_, err = s.SignOff(ctx, lead, q2, "late", gap("M1", "It comes in May."))
	says(t, err, "M1 is accepted, so it needs no reason")
	_, err = s.SignOff(ctx, lead, q2, "late", gap("M2", "x"), gap("M2", "y"))
	says(t, err, "M2 is given two reasons")
	_, err = s.SignOff(ctx, lead, q2, "late", gap("M2", " "))
	says(t, err, "say why M2 stays as it is")
	so, err := s.SignOff(ctx, lead, q2, "late", gap("MS1", "In June."), gap("M2", "It comes in May."))
	must(t, err)
	if so.Reason("M2") != "It comes in May." || so.Reason("M3") != "late" || so.Reasons[0].Key != "M2" {
		t.Errorf("%+v", so)
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	if !reflect.DeepEqual(*b.SignOff, so) {
		t.Errorf("read back %+v", b.SignOff)
	}
	whole(t, s)
}

// What one process opens, changes, publishes and withdraws shows in the books that another one holds.
func TestBooksFollowCorrections(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	here := signed(t, path)
	there := open(t, path)
	ctx := t.Context()
	look := func() *ppb.Book {
		t.Helper()
		b, err := there.Book(ctx, q2)
		must(t, err)
		return b
	}
	first := look()
	if again := look(); again != first {
		t.Error("the book is another though nothing moved")
	}
	_, err := here.Correct(ctx, lead, q2, "M1", "a digit was wrong")
	must(t, err)
	opened := look()
	if it := opened.Correcting("M1"); it == nil || opened.Item("M1") != first.Item("M1") {
		t.Fatalf("opened %+v", opened.Opened)
	}
	if _, ok := opened.Since(first); ok {
		t.Error("pages are told that nothing but items has moved")
	}
	_, err = here.Set(ctx, ann, q2, "M1", ppb.Content{ppb.FieldValue: "26"})
	must(t, err)
	if it := look().Correcting("M1"); it.Entry.Content[ppb.FieldValue] != "26" {
		t.Errorf("changed to %+v", it.Entry)
	}
	if _, it, err := there.Excerpt(ctx, q2, "M1"); err != nil || it.Entry.Content[ppb.FieldValue] != "26" {
		t.Errorf("the item is %+v, %v", it.Entry, err)
	}
	must(t, here.DropCorrection(ctx, lead, q2, "M1"))
	if b := look(); len(b.Opened) != 0 {
		t.Errorf("dropped, and still %+v", b.Opened)
	}
	now := rag.DateOf(time.Now())
	_, err = here.Publish(ctx, lead, q2, 1, now, now)
	must(t, err)
	if b := look(); len(b.SignOff.Published) != 1 {
		t.Error("published, and not said")
	}
	_, err = here.Withdraw(ctx, lead, q2, 1, "x")
	must(t, err)
	if _, err := there.Book(ctx, q2); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("withdrawn, and read: %v", err)
	}
}
