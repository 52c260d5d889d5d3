package store

import "ppbtui/internal/ppb"

// What writes the items of a quarter's plan. Nothing here decides or audits; who calls seals the tables first.

func (tx *Tx) putItem(q ppb.Quarter, kind ppb.ItemKind, it ppb.Name, objective string, gone ppb.Retirement, position int) error {
	from := ""
	if !gone.From.IsZero() {
		from = gone.From.String()
	}
	err := tx.exec(`INSERT INTO item (quarter, key, kind, ref, objective, title, position, retired_from, retired_how, retired_why)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (quarter, key) DO UPDATE SET kind = excluded.kind, ref = excluded.ref, objective = excluded.objective,
		title = excluded.title, position = excluded.position, retired_from = excluded.retired_from,
		retired_how = excluded.retired_how, retired_why = excluded.retired_why`,
		q.String(), it.Key, kind.String(), it.Ref, objective, it.Title, position, from, gone.How, gone.Why)
	if isConstraint(err) {
		return say("%s %s: there is no objective or section %q, or another item has the same key; nothing was imported", kind, it.Key, objective)
	}
	return err
}

func (tx *Tx) putMilestone(q ppb.Quarter, m *ppb.Milestone, gone ppb.Retirement, position int) error {
	if err := tx.putItem(q, ppb.MilestoneItem, ppb.Name{Key: m.Key, Ref: m.Ref, Title: m.Title}, m.Objective, gone, position); err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO milestone (quarter, key, due, source) VALUES ($1, $2, $3, $4)
		ON CONFLICT (quarter, key) DO UPDATE SET due = excluded.due, source = excluded.source`,
		q.String(), m.Key, m.Due.String(), m.Source); err != nil {
		return err
	}
	for i, d := range m.Dues {
		if err := tx.exec(`INSERT INTO due_date (quarter, key, n, due, approved_by, approved_on, reason, stated)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
			ON CONFLICT (quarter, key, n) DO UPDATE SET due = excluded.due, approved_by = excluded.approved_by,
				approved_on = excluded.approved_on, reason = excluded.reason, stated = excluded.stated`,
			q.String(), m.Key, i+1, d.Due.String(), d.ApprovedBy, d.ApprovedOn.String(), d.Reason, string(d.Stated)); err != nil {
			return err
		}
	}
	return nil
}

// putMeasure writes a measure of the plan's quarter. Its targets are in the order of byPart.
func (tx *Tx) putMeasure(plan *ppb.Plan, m *ppb.Measure, gone ppb.Retirement, position int) error {
	q := plan.Quarter
	if err := tx.putItem(q, ppb.MeasureItem, ppb.Name{Key: m.Key, Ref: m.Ref, Title: m.Title}, m.Objective, gone, position); err != nil {
		return err
	}
	own := ownRule(m, *plan)
	err := tx.exec(`INSERT INTO measure (quarter, key, definition, source, polarity, basis, unit, decimals, headline, scheme,
			tolerance_kind, tolerance, profile, due_in, year_end, months, counts)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
		ON CONFLICT (quarter, key) DO UPDATE SET definition = excluded.definition, source = excluded.source,
			polarity = excluded.polarity, basis = excluded.basis, unit = excluded.unit, decimals = excluded.decimals,
			headline = excluded.headline, scheme = excluded.scheme, tolerance_kind = excluded.tolerance_kind,
			tolerance = excluded.tolerance, profile = excluded.profile, due_in = excluded.due_in, year_end = excluded.year_end,
			months = excluded.months, counts = excluded.counts`,
		q.String(), m.Key, m.Definition, m.Source, m.Rule.Polarity.String(), m.Rule.Basis.String(), m.Rule.Unit.String(),
		m.Rule.Decimals, m.Headline, own.scheme, own.kind, own.amount, m.Profile, m.DueIn.String(), m.YearEnd.String(),
		m.Months.String(), string(m.Counts))
	if err != nil {
		return err
	}
	for i, p := range m.Parts {
		if err := tx.putMeasurePart(q, m.Key, p, i); err != nil {
			return err
		}
	}
	for _, l := range m.Links {
		if err := tx.putLink(q, m.Key, l); err != nil {
			return err
		}
	}
	n := 0
	for i, t := range m.Targets {
		if n++; i > 0 && byPart(m.Targets[i-1], t) != 0 {
			n = 1
		}
		if err := tx.putTarget(q, m.Key, t, n); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) putMeasurePart(q ppb.Quarter, key string, p ppb.Part, position int) error {
	return tx.exec(`INSERT INTO part (quarter, key, code, label, unit, decimals, rated, position)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (quarter, key, code) DO UPDATE SET label = excluded.label,
		unit = excluded.unit, decimals = excluded.decimals, rated = excluded.rated, position = excluded.position`,
		q.String(), key, p.Code, p.Label, p.Unit.String(), p.Decimals, p.Rated.String(), position)
}

func (tx *Tx) putTarget(q ppb.Quarter, key string, t ppb.Target, n int) error {
	return tx.exec(`INSERT INTO target (quarter, key, part, period, n, kind, value, range_min, range_max, base, point, wording, raw,
			approved_by, approved_on, reason, standing, stated)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
		ON CONFLICT (quarter, key, part, period, n) DO UPDATE SET kind = excluded.kind, value = excluded.value,
			range_min = excluded.range_min, range_max = excluded.range_max, base = excluded.base, point = excluded.point,
			wording = excluded.wording, raw = excluded.raw, approved_by = excluded.approved_by,
			approved_on = excluded.approved_on, reason = excluded.reason, standing = excluded.standing, stated = excluded.stated`,
		q.String(), key, t.Part, t.Period.String(), n, t.Kind.String(), t.Value.String(), t.Min.String(), t.Max.String(),
		t.Base.String(), orNull(t.Point, t.HasPoint), t.Text, t.Raw, t.ApprovedBy, t.ApprovedOn.String(), t.Reason, t.Standing,
		string(t.Stated))
}
