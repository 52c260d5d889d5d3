package report

import (
	"reflect"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/doc"
)

// Who contributes is printed with for whom.
func TestContributorsAreNamedForWhom(t *testing.T) {
	w := &writer{book: &ppb.Book{Officers: []ppb.Officer{{Login: "ann", Name: "Ann Ash", Post: "Head of Service"}, {Login: "con", Name: "Con Cole", Post: "Data"}, {Login: "dee", Name: "Dee Dale"}}}}
	it := &ppb.Item{Officers: []string{"ann", "con", "dee"}, Helping: []ppb.Helping{{Login: "con", For: "ann"}, {Login: "dee"}}}
	want := doc.Detail{Label: "Responsible officers", Prose: doc.Plain("Ann Ash, Head of Service; Con Cole, for Ann Ash; Dee Dale, contributor")}
	if got := w.officers(it); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}
