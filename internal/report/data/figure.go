package data

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func current(m *ppb.Measure, r ppb.Reading) Current {
	f := r.Figure
	out := Current{
		Raw: clean.Line(f.Raw), Value: value(f.Amount), Num: num(f.Amount), Den: den(f.Amount),
		Flags: f.Flags.Letters(), AsOf: date(f.AsOf), None: none(f), Parts: []Part{}, Months: []Month{}, Note: clean.Line(f.Qualifier), DenAsOf: date(f.DenAsOf),
	}
	for _, is := range f.Months {
		out.Months = append(out.Months, Month{
			Month: is.Month, Name: ppb.Quarter(f.Period).MonthName(is.Month), Part: clean.Line(is.Part), Raw: clean.Line(is.Raw),
			Value: value(is.Amount), Num: num(is.Amount), Den: den(is.Amount), None: string(is.Absent()),
		})
	}
	for _, p := range m.Parts {
		a, _ := f.Part(p.Code)
		out.Parts = append(out.Parts, Part{
			Code: clean.Line(p.Code), Label: clean.Line(p.Label), Raw: clean.Line(a.Raw), Value: value(a),
			RAG: partStatus(r, p.Code).String(), None: string(a.Absent()),
		})
	}
	return out
}

func partStatus(r ppb.Reading, code string) rag.Status {
	for _, p := range r.Parts {
		if p.Part.Code == code && p.Rated {
			return p.Status
		}
	}
	return rag.None
}

func earlier(m *ppb.Measure, f *ppb.Figure) *Earlier {
	if f == nil {
		return nil
	}
	out := &Earlier{
		Period: f.Period.String(), Raw: clean.Line(f.Raw), Value: value(f.Amount), Num: num(f.Amount), Den: den(f.Amount),
		Flags: f.Flags.Letters(), AsOf: date(f.AsOf), None: none(*f), Parts: []EarlierPart{}, Source: clean.Line(f.Source), Replaces: clean.Line(f.Replaces),
	}
	if !f.Open.IsZero() {
		out.Open = f.Open.String()
	}
	for _, a := range f.Parts {
		p, _ := m.Part(a.Code)
		out.Parts = append(out.Parts, EarlierPart{
			Code: clean.Line(a.Code), Label: clean.Line(p.Label), Raw: clean.Line(a.Raw), Value: value(a.Amount),
		})
	}
	return out
}

func none(f ppb.Figure) *None {
	if f.None == "" {
		return nil
	}
	return &None{Reason: string(f.None), Promised: date(f.Promised)}
}

func value(a ppb.Amount) *string {
	if !a.Known {
		return nil
	}
	return number(a.Value)
}

func num(a ppb.Amount) *string {
	if !a.Fraction {
		return nil
	}
	return number(a.Num)
}

func den(a ppb.Amount) *string {
	if !a.Fraction {
		return nil
	}
	return number(a.Den)
}

func number(d ppb.Decimal) *string {
	s := ppb.Plain(d)
	return &s
}

func date(d ppb.Date) *string {
	if d.IsZero() {
		return nil
	}
	s := d.String()
	return &s
}

func lines(in []string) []string {
	out := make([]string, len(in))
	for i, s := range in {
		out[i] = clean.Line(s)
	}
	return out
}
