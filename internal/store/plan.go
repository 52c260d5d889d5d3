package store

import (
	"context"
	"database/sql"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Quarters are the quarters that have a plan, newest first.
func (s *Store) Quarters(ctx context.Context) (out []ppb.Quarter, err error) {
	defer wrap(&err, "read the quarters")
	err = s.read(ctx, func(r reader) error {
		return r.each(`SELECT quarter FROM plan ORDER BY quarter DESC`, nil, func(rows *sql.Rows) error {
			var q ppb.Quarter
			err := rows.Scan(parsed(&q, ppb.ParseQuarter))
			out = append(out, q)
			return err
		})
	})
	return out, err
}

// Current is the newest quarter that has a plan. It fails with *ppb.NotFoundError where nothing was imported yet.
func (s *Store) Current(ctx context.Context) (ppb.Quarter, error) {
	all, err := s.Quarters(ctx)
	if err != nil {
		return ppb.Quarter{}, err
	}
	if len(all) == 0 {
		return ppb.Quarter{}, &noPlanError{}
	}
	return all[0], nil
}

func (r reader) plan(q ppb.Quarter) (ppb.Plan, error) {
	p := ppb.Plan{Quarter: q}
	found, err := r.one(`SELECT council, title, due_on, tolerance, share, scheme, checks_off, clearance_on, publication_on, meeting_on,
			countersigned, item_order = 'ref', small_numbers, crest, crest_drawn, crest_alt, template
		FROM plan WHERE quarter = $1`,
		[]any{q.String()}, &p.Council, &p.Title, dateCol(&p.DueOn), parsed(&p.Tolerance, parseDecimal), &p.Share,
		parsed(&p.Scheme, rag.ParseScheme), parsed(&p.ChecksOff, parseList), dateCol(&p.ClearanceOn), dateCol(&p.PublicationOn),
		dateCol(&p.MeetingOn), &p.Countersigned, &p.ByRef, &p.Small, fileCol(&p.Livery.Crest), fileCol(&p.Livery.Drawn), &p.Livery.Alt, fileCol(&p.Livery.Template))
	if err == nil && !found {
		return p, &noPlanError{q.String()}
	}
	if err != nil {
		return p, err
	}
	people, err := r.people()
	p.Doers = ppb.DoersOf(people)
	return p, err
}

func (tx *Tx) putPlan(p ppb.Plan) error {
	return tx.exec(`INSERT INTO plan (quarter, council, title, due_on, tolerance, share, scheme, checks_off, clearance_on,
			publication_on, meeting_on, countersigned, item_order, small_numbers, crest, crest_drawn, crest_alt, template)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT (quarter) DO UPDATE SET council = excluded.council,
		title = excluded.title, due_on = excluded.due_on, tolerance = excluded.tolerance, share = excluded.share,
		scheme = excluded.scheme, checks_off = excluded.checks_off, clearance_on = excluded.clearance_on,
		publication_on = excluded.publication_on, meeting_on = excluded.meeting_on, countersigned = excluded.countersigned,
		item_order = excluded.item_order, small_numbers = excluded.small_numbers, crest = excluded.crest,
		crest_drawn = excluded.crest_drawn, crest_alt = excluded.crest_alt, template = excluded.template`,
		p.Quarter.String(), p.Council, p.Title, p.DueOn.String(), p.Tolerance.String(), int(p.Share), p.Scheme.String(),
		strings.Join(p.ChecksOff, ","), p.ClearanceOn.String(), p.PublicationOn.String(), p.MeetingOn.String(), p.Countersigned,
		ppb.OrderName(&p), string(p.Small), p.Livery.Crest.Text(), p.Livery.Drawn.Text(), p.Livery.Alt, p.Livery.Template.Text())
}
