package intake

import (
	"cmp"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func (r *reader) measures(rows []row) {
	r.byKey, r.workByRef = map[string]*working{}, map[string][]string{}
	occupied := r.heldOther(ppb.MeasureItem)
	for _, w := range rows {
		checkRef(w)
		m := r.measureRow(w, r.counts.next(w, occupied))
		r.work = append(r.work, m)
		r.byKey[m.Key] = m
		r.workByRef[m.Ref] = append(r.workByRef[m.Ref], m.Key)
	}
}

// measureRow reads one measure. The columns that its file has not are as they are held, as are its parts and targets.
func (r *reader) measureRow(w row, key string) *working {
	held := r.items.byKey[key]
	if held != nil && held.Measure != nil {
		w.otherwise(measureCells(&r.held.Plan, held))
	}
	m := &working{row: w, Measure: ppb.Measure{
		Key: key, Ref: w.get("ref"),
		Objective: r.objective(w), Title: w.get("title"), Definition: w.get("definition"), Source: w.get("source"),
		Headline: w.get("headline"), Profile: w.get("profile"),
		Rule: rag.Rule{
			Scheme:   choice(w, "scheme", r.out.Plan.Scheme, rag.ParseScheme),
			Polarity: choice(w, "polarity", rag.Neutral, rag.ParsePolarity),
			Basis:    choice(w, "basis", rag.Snapshot, rag.ParseBasis),
			Unit:     choice(w, "unit", rag.Count, rag.ParseUnit),
			Decimals: w.decimals("decimals"),
		},
		DueIn: cell(w, "due_in", ppb.ParseDueIn), Months: cell(w, "months", ppb.ParseMonths), YearEnd: cell(w, "year_end", ppb.ParseMonthDay), Counts: cell(w, "counts", ppb.ParseCounting),
	}}
	m.Rule.Tolerance = r.tolerance(w)
	var err error
	if m.Rule.Profile, m.Rule.People, err = r.out.Plan.Profile(m.Profile, r.out.Plan.Quarter); err != nil {
		w.bad("profile", "is wrong: %s", err)
	}
	if held != nil && held.Measure != nil {
		m.Parts, m.Targets, m.Links = slices.Clone(held.Measure.Parts), slices.Clone(held.Measure.Targets), slices.Clone(held.Measure.Links)
	}
	r.retires(w, key, ppb.RetiredItem)
	return m
}

// retires reads from when on, how and why an item is reported no longer.
func (r *reader) retires(w row, key string, ways ...string) {
	gone := ppb.Retirement{Why: w.get("retired_why")}
	if w.get("retired_from") == "" {
		for _, column := range []string{"retired_how", "retired_why"} {
			if w.get(column) != "" {
				w.bad("retired_from", "is empty beside %s: say from which quarter on, or leave both empty", column)
			}
		}
		gone = ppb.Retirement{}
	} else {
		gone.From, gone.How = cell(w, "retired_from", ppb.ParseQuarter), cmp.Or(w.word("retired_how", ways...), ppb.RetiredItem)
	}
	held := r.items.byKey[key]
	if gone == (ppb.Retirement{}) && (held == nil || held.Retires == gone) {
		return
	}
	if r.out.Retired == nil {
		r.out.Retired = map[string]ppb.Retirement{}
	}
	r.out.Retired[key] = gone
}

// tolerance reads a measure's own tolerance, or takes the plan's.
func (r *reader) tolerance(w row) rag.Tolerance {
	own := w.get("tolerance_kind")
	kind := choice(w, "tolerance_kind", rag.Relative, rag.ParseToleranceKind)
	amount, haveAmount := w.number("tolerance")
	limit, haveLimit := w.number("amber_limit")
	if own == "" {
		switch {
		case w.get("tolerance") != "":
			w.bad("tolerance_kind", "is empty beside a tolerance: say relative or absolute")
		case w.get("amber_limit") != "":
			w.bad("tolerance_kind", "is empty beside an amber_limit: say limit")
		}
		return rag.Tolerance{Kind: rag.Relative, Amount: r.out.Plan.Tolerance, Default: true}
	}
	if kind == rag.Limit {
		if !haveLimit && w.get("amber_limit") == "" {
			w.bad("amber_limit", "is empty: the limit needs its value")
		}
		if haveAmount {
			w.bad("tolerance", "does not go with limit: leave it empty")
		}
		return rag.Tolerance{Kind: kind, Amount: limit}
	}
	if haveLimit {
		w.bad("amber_limit", "goes with limit only: leave it empty")
	}
	switch {
	case w.get("tolerance") == "":
		w.bad("tolerance", "is empty: %s needs its amount", own)
	case haveAmount && amount.IsNeg():
		w.bad("tolerance", "is below zero")
	case haveAmount && kind == rag.Relative && amount.Cmp(hundred) > 0:
		w.bad("tolerance", "is more than 100 per cent")
	}
	return rag.Tolerance{Kind: kind, Amount: amount}
}

// measure is the measure that a row of another file names, ready to be changed: one that is held and not in
// measures.csv is copied first.
func (r *reader) measure(w row) *working {
	key, ok := r.measureKey(w)
	if !ok {
		return nil
	}
	if m := r.byKey[key]; m != nil {
		return m
	}
	m := &working{row: w, Measure: *r.heldMeasure(key)}
	m.Parts, m.Targets, m.Links = slices.Clone(m.Parts), slices.Clone(m.Targets), slices.Clone(m.Links)
	if m.Rule.Scheme == r.held.Plan.Scheme {
		m.Rule.Scheme = r.out.Plan.Scheme // it follows the plan
	}
	r.work = append(r.work, m)
	r.byKey[key] = m
	r.workByRef[m.Ref] = append(r.workByRef[m.Ref], key)
	return m
}

func (r *reader) parts(rows []row) {
	seen := map[[2]string]int{}
	for _, w := range rows {
		m := r.measure(w)
		if m != nil {
			if was, there := m.Part(w.get("part")); there {
				w.otherwise(PartCells(was))
			}
		}
		p := ppb.Part{
			Code: w.get("part"), Label: w.get("label"), Unit: choice(w, "unit", rag.Count, rag.ParseUnit),
			Decimals: w.decimals("decimals"),
			Rated:    ppb.Rated(w.oneOf("rated", "inherit", "own", "no")),
		}
		if !partCode(p.Code) {
			w.bad("part", "a part's code holds letters, digits, _ and - only, and is neither sum nor none")
		}
		if m == nil {
			continue
		}
		if at, twice := seen[[2]string{m.Key, p.Code}]; twice {
			w.bad("part", "stands twice for this measure: first on line %d", at)
			continue
		}
		seen[[2]string{m.Key, p.Code}] = w.line
		if i := slices.IndexFunc(m.Parts, func(old ppb.Part) bool { return old.Code == p.Code }); i >= 0 {
			m.Parts[i] = p
		} else {
			m.Parts = append(m.Parts, p)
		}
	}
}

func partCode(s string) bool {
	for _, c := range s {
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-') {
			return false
		}
	}
	return s != "" && s != ppb.HeadlineSum && s != ppb.HeadlineNone
}

// months checks, once all parts are known, that a quarter can be made of its months in the way that the plan says.
func (r *reader) months() {
	for _, m := range r.work {
		problem := ""
		if len(m.Parts) == 0 || m.Headline == ppb.HeadlineSum {
			problem = m.Months.Problem(m.Rule.Basis, m.Rule.Unit)
		}
		for _, p := range m.Parts {
			if is := m.Months.Problem(m.Rule.Basis, p.Unit); problem == "" && is != "" {
				problem = "part " + p.Code + ": " + is
			}
		}
		if problem != "" {
			m.row.bad("months", "does not go with the basis and the unit: %s", problem)
		}
	}
}

// headlines checks, once all parts are known, that a headline is a part's or can be summed.
func (r *reader) headlines() {
	for _, m := range r.work {
		_, isPart := m.Part(m.Headline)
		switch {
		case r.unread["parts.csv"]:
		case len(m.Parts) == 0 && m.Headline != "":
			m.row.bad("headline", "the measure has no parts: leave it empty, or add them %s", r.first("parts.csv"))
		case len(m.Parts) == 0 || isPart || m.Headline == ppb.HeadlineNone:
		case m.Headline == "":
			m.Headline = ppb.HeadlineNone
		case m.Headline != ppb.HeadlineSum:
			m.row.bad("headline", "is not a part of this measure: use a part's code, sum or none")
		default:
			for _, p := range m.Parts {
				if p.Unit != m.Parts[0].Unit || !p.Unit.Additive() {
					m.row.bad("headline", "only counts or money of one unit can be summed: part %s is %s", p.Code, p.Unit)
					break
				}
				if p.Unit != m.Rule.Unit {
					m.row.bad("unit", "a sum is of the unit of its parts: %s, not %s", p.Unit, m.Rule.Unit)
					break
				}
			}
		}
	}
}
