package store

import (
	"math/rand/v2"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// Whatever became of a text, the audit's pieces give it back from what was, are never longer than the two texts, and are
// seen not to fit where something else had been there.
func TestPiecesGiveTheTextBack(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 1))
	vocabulary := []string{"a ", "the ", "Straße ", "\"quoted\" ", "line\n", "\n", " ", "x", "\\ ", "多 ", "in March "}
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(vocabulary[random.IntN(len(vocabulary))])
		}
		return b.String()
	}
	short := 0
	for range 3000 {
		was := text(random.IntN(200))
		became := was
		for range random.IntN(5) {
			cut := cutWords(became)
			at := 0
			if len(cut) > 0 {
				at = random.IntN(len(cut))
			}
			end := min(len(cut), at+random.IntN(4))
			became = strings.Join(cut[:at], "") + text(random.IntN(4)) + strings.Join(cut[end:], "")
		}
		if random.IntN(20) == 0 {
			became = text(200)
		}
		before, after := changedText(entryOf(was), entryOf(became))
		b := boxes{}
		b.set(`"commentary"`, jsonText(was))
		if was == "" {
			b = boxes{}
		}
		_, err := b.changes(before, after)
		must(t, err)
		if is, err := b.content(); err != nil || is["commentary"] != became {
			t.Fatalf("%q to %q: %s, %s gave %q, %v", was, became, before, after, is, err)
		}
		if len(before)+len(after) > len(jsonText(was))+len(jsonText(became))+40 {
			t.Errorf("%q to %q takes %d bytes", was, became, len(before)+len(after))
		}
		if !strings.Contains(after, ":[") {
			continue
		}
		short++
		other := boxes{}
		other.set(`"commentary"`, jsonText("something else"))
		rows, err := sayings(before, after)
		must(t, err)
		if err := other.apply(rows[0]); err != errUnfit {
			t.Fatalf("%s, %s fits another text: %v", before, after, err)
		}
	}
	if short < 1000 {
		t.Errorf("only %d changes were written as pieces", short)
	}
}

func entryOf(commentary string) ppb.Entry {
	if commentary == "" {
		return ppb.Entry{Content: ppb.Content{}}
	}
	return ppb.Entry{Content: ppb.Content{ppb.FieldCommentary: commentary}}
}

// A change is as short as what changed: two words of 300, at both ends.
func TestPiecesAreShort(t *testing.T) {
	was := "first " + strings.Repeat("word and ", 150) + "last"
	became := strings.Replace(strings.Replace(was, "first", "1st", 1), "last", "at the end", 1)
	before, after := changedText(entryOf(was), entryOf(became))
	if want := `{"commentary":[0,"first ",1350,"last",0]}`; before != want {
		t.Errorf("before %s", before)
	}
	if want := `{"commentary":[0,"1st ",1350,"at the end",0]}`; after != want {
		t.Errorf("after %s", after)
	}
}

// Whatever stands in a damaged row is read without a panic.
func FuzzPieces(f *testing.F) {
	f.Add(`{"commentary":[0,"first ",1350,"last",4]}`, `{"commentary":[0,"1st ",1350,"at the end",4]}`, "first")
	f.Add(`{"commentary":"a"}`, `{"commentary":[1,"\u00e4",4]}`, "first")
	f.Add(`{"commentary":[]}`, `{"commentary":[99999999999999999999,""]}`, "")
	f.Fuzz(func(_ *testing.T, was, became, base string) {
		b := boxes{}
		b.set(`"commentary"`, jsonText(base))
		_, _ = b.changes(was, became)
		_, _ = b.content()
	})
}
