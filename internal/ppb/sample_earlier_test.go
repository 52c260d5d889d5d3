package ppb

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// invented is the source of what in the sample is nobody's figure.
const invented = "invented for the demonstration"

// The sample's earlier quarters are real where a report or statistics give them, and else are called invented: never what the
// worked table rests on, never beside a real figure, never more than a year's real outturn, and rising while a year adds up.
func TestTheSamplesEarlierFigures(t *testing.T) {
	b := sampleBook(t, "10")
	sources := map[string]int{}
	for _, it := range b.Items {
		m := it.Measure
		for _, row := range it.Earlier {
			sources[row.Source]++
			if row.Source != invented {
				continue
			}
			p := row.Period
			if p == (Period{Year: 2022}) || p == (Period{2022, 2}) || p == Period(b.Plan.Quarter) || p.Q == 0 {
				t.Errorf("%s: the figure of %s is invented", m.Key, p)
			}
			if _, problem := ParseAmount(row.Raw, Box{Unit: m.unitOfPart(row.Part)}); problem != "" || !row.Known {
				t.Errorf("%s of %s: %s", m.Key, p, problem)
			}
			for _, other := range it.Earlier {
				if other.Period == p && other.Source != invented && (other.Part == row.Part || row.Part == "" || other.Part == "") {
					t.Errorf("%s of %s is invented and held from %s too", m.Key, p, other.Source)
				}
			}
		}
		risesWithin(t, b, it)
	}
	for _, source := range []string{invented, "published table", "published commentary", "Department for Education statistics"} {
		if sources[source] == 0 {
			t.Errorf("nothing is from: %s", source)
		}
		delete(sources, source)
	}
	if len(sources) > 0 {
		t.Errorf("other sources: %v", sources)
	}
}

func (m *Measure) unitOfPart(code string) rag.Unit {
	if p, ok := m.Part(code); ok {
		return p.Unit
	}
	return m.Rule.Unit
}

// risesWithin holds a count that adds up against the year that it adds up over: it never falls, and ends at the outturn.
func risesWithin(t *testing.T, b *Book, it *Item) {
	t.Helper()
	m := it.Measure
	if !m.Rule.Basis.Cumulative() || m.Rule.Unit != rag.Count {
		return
	}
	type figure struct {
		end   Date
		value Decimal
	}
	years := map[int][]figure{}
	for y := 2020; y <= 2023; y++ {
		for q := range 5 {
			if e := earlierFigure(it, Period{y, q}); e.Known && !e.otherUnit && !(q == 0 && m.Key == "PED03 05") {
				end := m.periodEnd(e.Period)
				years[m.Rule.Basis.Year(end)] = append(years[m.Rule.Basis.Year(end)], figure{end, e.Value})
			}
		}
	}
	now := b.Reading(it).Figure
	if now.Known {
		end := b.Plan.Quarter.End()
		years[m.Rule.Basis.Year(end)] = append(years[m.Rule.Basis.Year(end)], figure{end, now.Value})
	}
	for year, figures := range years {
		slices.SortFunc(figures, func(a, b figure) int { return cmp.Or(a.end.Compare(b.end), a.value.Cmp(b.value)) })
		for i := 1; i < len(figures); i++ {
			if figures[i].value.Cmp(figures[i-1].value) < 0 {
				t.Errorf("%s in %d: %s at %s after %s", m.Key, year, figures[i].value, figures[i].end, figures[i-1].value)
			}
		}
	}
}

// What was added to the published table changes nothing of the quarter: not a colour, a direction, a check or a word, but the
// second reading, against the quarter before, which says where its figure comes from.
func TestTheSamplesEarlierFiguresChangeNoReading(t *testing.T) {
	all, published := sampleBook(t, "10"), sampleBook(t, "10")
	for _, it := range published.Items {
		it.Earlier = slices.DeleteFunc(it.Earlier, func(row FigureRow) bool {
			return row.Period != (Period{Year: 2022}) && row.Period != (Period{2022, 2})
		})
	}
	gained := 0
	for i, it := range all.Items {
		is, was := *all.Reading(it), *published.Reading(published.Items[i])
		if previous := is.Previous; previous.Against != "" {
			gained++
			source := invented
			for _, row := range it.Earlier {
				if row.Period == (Period{2023, 1}) {
					source = row.Source
				}
			}
			if !strings.Contains(previous.Against, "("+source+")") {
				t.Errorf("%s is compared with the quarter before: %s", it.Key(), previous.Against)
			}
		}
		is.Previous, was.Previous = Travel{}, Travel{}
		if !reflect.DeepEqual(is, was) {
			t.Errorf("%s reads\n%+v\nand without them\n%+v", it.Key(), is, was)
		}
		if got, want := BookChecks(all)[it.Key()], BookChecks(published)[it.Key()]; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, without them %v", it.Key(), got, want)
		}
	}
	if gained < 10 {
		t.Errorf("%d measures are compared with the quarter before", gained)
	}
}
